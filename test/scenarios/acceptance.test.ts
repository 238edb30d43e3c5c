import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foundations } from '../../src/model/schemas.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { psirtProcess, psirt as runIn } from '../support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'psirt-acceptance-'));
const today = ['--today', '2026-11-22'];

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const here = process.cwd();
const psirt = (...args: string[]) => runIn(here, args);
const built = (...args: string[]) => psirtProcess(here, args);

async function findingsOf(folder: string) {
  const { out } = await psirt('check', folder, ...today, '--format', 'json');
  return JSON.parse(out).reports[0] as {
    summary: { errors: number; warnings: number; rules: Record<string, number> };
    findings: { rule: string; severity: string; file: string; line: number; message: string }[];
    notChecked: { rule: string; because: string }[];
  };
}

function copyOf(example: string, name: string): string {
  const folder = join(scratch, name);
  cpSync(join('examples', example), folder, { recursive: true });
  return folder;
}

describe.each(['bank-soc', 'manufacturer', 'open-source-project', 'public-csirt', 'regional-company', 'small-vendor'])(
  'examples/%s',
  (name) => {
    const folder = join('examples', name);

    it('passes at its day without error or warning', async () => {
      expect((await psirt('check', folder, ...today)).code).toBe(0);
      expect((await findingsOf(folder)).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    it('grows old: overdue reviews are named', async () => {
      const { code, out } = await psirt('check', folder, '--today', '2028-01-01');
      expect(code).toBe(1);
      expect(out).toContain('review-overdue');
    });

    it('has documents that are current', async () => {
      expect((await psirt('render', folder, '--check')).code).toBe(0);
    });
  },
);

describe.each(foundations.map((name) => [name]))('without the component %s', (component) => {
  it.each(['deleted', 'emptied'])('%s: check names the component and its file', async (how) => {
    const folder = copyOf('small-vendor', `${component}-${how}`);
    const file = join(folder, 'program', `${component}.yaml`);
    if (how === 'deleted') rmSync(file);
    else writeFileSync(file, '');
    const { code, out } = await psirt('check', folder, ...today);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`The component ${component} is missing: program/${component}\\.yaml`));
    expect((await findingsOf(folder)).findings.filter(({ rule }) => rule === 'component-missing')).toHaveLength(1);
  });
});

describe('init for a kind and a setting', () => {
  it('makes the documents of a CSIRT, RFC 2350 first among them, and none about what it has not', () => {
    const folder = join(scratch, 'csirt');
    expect(built('init', folder, '--kind', 'csirt', '--no-input').code).toBe(0);
    expect(built('check', folder).code).toBe(1);
    expect(built('render', folder).code).toBe(0);
    const made = filesBelow(join(folder, 'docs'));
    expect(made).toContain('rfc2350.md');
    for (const name of made)
      expect(readFileSync(join(folder, 'docs', name), 'utf8'), name).not.toMatch(
        /\b(?:seats?|shifts?|products?|monitor\w*)\b/i,
      );
  });

  it('asks an open-source project for nothing that volunteers do not have', () => {
    const folder = join(scratch, 'project');
    expect(built('init', folder, '--setting', 'open-source', '--no-input').code).toBe(0);
    expect(built('check', folder).out).not.toMatch(/budget|sponsor|company size|jurisdiction|full-time/i);
  });

  it('names what was meant for a setting that there is not, and refuses another than the one there', () => {
    expect(built('init', join(scratch, 'no'), '--setting', 'opensource', '--no-input').said).toContain(
      'There is no setting "opensource". Did you mean "open-source"?',
    );
    expect(built('init', join(scratch, 'project'), '--setting', 'company', '--no-input').said).toContain(
      'The setting of the program there is "open-source", not "company".',
    );
  });
});

describe('init', () => {
  it('turns an answers file into a program that passes, with documents that stay', () => {
    const folder = join(scratch, 'a');
    expect(built('init', folder, '--answers', 'examples/small-vendor/answers.yaml', '--no-input').code).toBe(0);
    expect(built('check', folder, ...today).code).toBe(0);
    expect(built('render', folder, '--check').code).toBe(0);
    const before = filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    expect(built('render', folder).code).toBe(0);
    expect(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])).toEqual(before);
  });

  it('leaves a draft with ten files and visible gaps when nothing was answered', async () => {
    const folder = join(scratch, 'b');
    expect((await psirt('init', folder, '--kind', 'psirt', '--no-input')).code).toBe(0);
    for (const name of foundations) expect(existsSync(join(folder, 'program', `${name}.yaml`)), name).toBe(true);
    expect(readFileSync(join(folder, 'docs/charter.md'), 'utf8')).toMatch(/DRAFT[\s\S]*\[Gap/);
    const { code, out } = await psirt('check', folder, ...today);
    expect(code).toBe(1);
    for (const name of foundations) expect(out).toContain(`The component ${name} has not been started`);
    expect(out).toMatch(/\d+ not checked/);
    expect((await findingsOf(folder)).notChecked.length).toBeGreaterThan(10);
  });

  it('writes nothing when one answer is wrong, and names every wrong one', async () => {
    const answers = join(scratch, 'wrong.yaml');
    const text = readFileSync('examples/small-vendor/answers.yaml', 'utf8');
    writeFileSync(answers, `${text.replace(/^( *timezone:).*$/m, '$1 CET')}\nmision: A slip of a key\n`);
    const folder = join(scratch, 'c');
    const { code, said } = await psirt('init', folder, '--answers', answers, '--no-input');
    expect(code).toBe(1);
    expect(said).toMatch(/wrong\.yaml:\d+:\d+ .*IANA time zone/);
    expect(said).toMatch(/wrong\.yaml:\d+:\d+ The key "mision" is not known/);
    expect(existsSync(folder)).toBe(false);
  });

  it('changes nothing on a second run and keeps comments and order', async () => {
    const folder = join(scratch, 'a');
    const file = join(folder, 'program/charter.yaml');
    const text = `# Ours, by hand.\n${readFileSync(file, 'utf8')}`;
    writeFileSync(file, text);
    expect((await psirt('init', folder, '--no-input')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(
      (
        await psirt(
          'init',
          folder,
          '--set',
          'charter.vision=To be the vendor whose advisories people trust.',
          '--no-render',
        )
      ).code,
    ).toBe(0);
    const after = readFileSync(file, 'utf8');
    expect(after).toContain('# Ours, by hand.');
    expect(after).toContain('vision: To be the vendor whose advisories people trust.');
  });
});

describe('render', () => {
  it('shows a diff after one byte was changed, and refuses to overwrite without --force', async () => {
    const folder = copyOf('small-vendor', 'edited');
    const file = join(folder, 'docs/charter.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('## Mission', '## mission'));
    const checked = await psirt('render', folder, '--check');
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/^-## mission$[\s\S]*^\+## Mission$/m);
    expect((await psirt('render', folder)).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toContain('## mission');
    expect((await psirt('render', folder, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('keeps what was written between the marks', async () => {
    const folder = copyOf('small-vendor', 'notes');
    const file = join(folder, 'docs/charter.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('(keep: notes)\n', '(keep: notes)\n\nRead aloud at the town hall.\n\n'),
    );
    expect((await psirt('render', folder, '--check')).code).toBe(0);
    expect(
      (await psirt('init', folder, '--set', 'charter.vision=To be the vendor whose advisories people trust.')).code,
    ).toBe(0);
    const after = readFileSync(file, 'utf8');
    expect(after).toContain('Read aloud at the town hall.');
    expect(after).toContain('To be the vendor whose advisories people trust.');
  });

  it('lets nothing above the label leave', async () => {
    const out = join(scratch, 'public');
    expect((await psirt('render', 'examples/manufacturer', '--tlp', 'GREEN', '--out', out)).code).toBe(0);
    for (const file of filesBelow(out))
      expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(/tlp: "TLP:(?:AMBER|RED)/);
    expect(filesBelow(out)).toContain('charter.md');
    expect(filesBelow(out)).not.toContain('budget.md');
  });
});

describe('explain', () => {
  it('shows reason, source, good and bad example of a rule', async () => {
    const { code, out } = await psirt('explain', 'unattended-gap-exceeds-deadline');
    expect(code).toBe(0);
    for (const heading of ['What it asks', 'Why', 'Good', 'Bad', 'What to do', 'Source'])
      expect(out).toContain(`\n${heading}\n`);
  });
});
