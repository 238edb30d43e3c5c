// What a newcomer with bad habits met: each of these failed once.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { Back, interview } from '../../src/interview/interview.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { sheetFor } from '../../src/source/sheet.ts';
import { parseSource, setValue, textOf } from '../../src/source/source.ts';
import { header, psirtProcess, psirt as runIn } from '../support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'psirt-newcomer-'));
const means = { rules, catalogs: openCatalogs(), today: '2026-11-22' };

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const psirt = (...args: string[]) => runIn(scratch, args);

describe('going back', () => {
  it('is no deletion: what was answered before Esc, Esc, Ctrl-C is kept', async () => {
    const answers = ['Acme Devices', 'Austria', 'CH'];
    let kept: Record<string, unknown> = {};
    let asked = 0;
    const stop = new Error('Ctrl-C');
    const run = interview({
      present: {},
      all: false,
      clocks: means.catalogs.clocks,
      today: means.today,
      tell: () => undefined,
      keep: (draft) => {
        kept = structuredClone(draft);
      },
      ask: async () => {
        const turn = asked++;
        if (turn < answers.length) return answers[turn];
        if (turn < answers.length + 2) throw new Back();
        throw stop;
      },
    });
    await expect(run).rejects.toBe(stop);
    expect(kept).toMatchObject({
      company: { name: 'Acme Devices', jurisdictions: ['AT'], markets: ['CH'] },
    });
  });

  it('offers every earlier answer again, not only the last one', async () => {
    const initials: unknown[] = [];
    const stop = new Error('done');
    let asked = 0;
    const run = interview({
      present: {},
      all: false,
      clocks: means.catalogs.clocks,
      today: means.today,
      tell: () => undefined,
      keep: () => undefined,
      ask: async (question) => {
        const turn = asked++;
        if (turn < 3) return ['Acme Devices', 'Austria', 'CH'][turn];
        if (turn < 6) throw new Back();
        initials.push(question.initial);
        if (initials.length === 3) throw stop;
        return question.initial;
      },
    });
    await expect(run).rejects.toBe(stop);
    expect(initials).toEqual(['Acme Devices', 'AT', 'CH']);
  });
});

describe('a fresh file', () => {
  it('keeps every line but the answered one when it is edited', () => {
    const text = sheetFor('charter', {}, { kind: 'psirt', setting: 'company' });
    const source = parseSource('charter.yaml', text);
    setValue(source, ['mission'], 'We find, fix and explain vulnerabilities.');
    const after = textOf(source);
    expect(after.split('\n').filter((line) => !text.split('\n').includes(line))).toEqual([
      'mission: We find, fix and explain vulnerabilities.',
    ]);
  });
});

describe('check', () => {
  it('reports one fault for a misspelt key, with the key that was meant', () => {
    const source = parseSource('psirt.yaml', 'charter:\n  mision: We find, fix and explain vulnerabilities.\n');
    const { findings } = assess('.', assemble(source, new Map()), means);
    expect(findings.filter(({ message }) => /mision|charter\.mission/.test(message))).toHaveLength(1);
  });

  it('names a key without a value that nobody knows', () => {
    const source = parseSource(
      'psirt.yaml',
      'budget:\n  lines:\n    - { id: tools, title: Code host, vault and mail, category: licenses, amount: 5 }\n',
    );
    const { findings } = assess('.', assemble(source, new Map()), means);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"vault and mail" is not known in budget.lines[0] and has no value'),
    );
  });

  it('warns of dates that fall due within the days of --within', () => {
    const program = readProgram('examples/manufacturer');
    const warned = (soon: number) =>
      assess('.', program, { ...means, soon }).findings.filter(({ rule }) => rule === 'review-overdue').length;
    expect(warned(30)).toBe(0);
    expect(warned(400)).toBeGreaterThan(0);
  });

  it('says of a file with another name that nobody reads it', async () => {
    mkdirSync(join(scratch, 'stray/program'), { recursive: true });
    writeFileSync(join(scratch, 'stray/psirt.yaml'), 'kind: psirt\n');
    writeFileSync(join(scratch, 'stray/program/charters.yaml'), 'mission: Nobody reads this.\n');
    expect((await psirt('check', 'stray')).out).toContain('Did you mean "program/charter.yaml"?');
  });

  it('speaks of keys, not of files, on standard input', () => {
    const { out } = psirtProcess(scratch, ['check', '-'], 'kind: psirt\n');
    expect(out).toContain('there is no key "budget"');
    expect(out).not.toContain('budget.yaml');
  });

  it('refuses to make folders for a report', async () => {
    const { code, said } = await psirt('check', 'stray', '--output', 'json:no/such/folder.json');
    expect(code).toBe(2);
    expect(said).toContain('does not exist');
  });
});

describe('render', () => {
  it('says what a label holds back, and that it lies there from before', async () => {
    const folder = join(scratch, 'labels');
    expect((await psirt('init', folder, '--no-input')).code).toBe(0);
    const { code, said } = await psirt('render', folder, '--tlp', 'CLEAR', '--check');
    expect(code).toBe(1);
    expect(said).toMatch(/Held back by --tlp CLEAR: .*charter \(GREEN\)/);
    expect(said).toContain('Do not publish the folder as it is');
  });

  it('does not write among the components, wherever that is said', async () => {
    const folder = join(scratch, 'among');
    mkdirSync(join(folder, 'program'), { recursive: true });
    writeFileSync(join(folder, 'psirt.yaml'), header);
    for (const place of ['program', 'program/docs', '.psirt']) {
      const { code, said } = await psirt('render', folder, '--out', join(folder, place));
      expect(code, place).toBe(2);
      expect(said, place).toContain('The documents would lie among the files of the program');
    }
    writeFileSync(join(folder, 'psirt.yaml'), `${header}publication: { out: program }\n`);
    expect((await psirt('render', folder)).said).toContain('No document was written.');
    expect(readdirSync(join(folder, 'program'))).toEqual([]);
  });

  it('does not write beside or above psirt.yaml', async () => {
    expect((await psirt('render', join(scratch, 'labels'), '--out', scratch)).code).toBe(2);
    expect(readFileSync(join(scratch, 'labels/psirt.yaml'), 'utf8')).toContain('kind: psirt');
  });
});

describe('explain', () => {
  it.each([
    ['charter.mision', 'Did you mean "charter.mission"?'],
    ['cra-severe', 'eu-cra-severe-incident'],
    ['chartr', 'Did you mean "charter"?'],
  ])('knows what %s may have meant', async (name, hint) => {
    const { code, said } = await psirt('explain', name);
    expect(code).toBe(2);
    expect(said).toContain(hint);
  });
});
