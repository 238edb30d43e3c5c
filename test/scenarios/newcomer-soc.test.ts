// What a newcomer who was told to run the SOC met: each of these failed once.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { nameOfRow } from '../../src/interview/row.ts';
import { schemaAt } from '../../src/model/schemas.ts';
import { psirt, psirtProcess, put, temporaryFolder, textAt } from '../support.ts';
import { keys, openTerminal } from '../terminal.ts';

const stop = new Error('enough was asked');
let asked: Question[] = [];

afterEach(() => {
  asked = [];
});

/** Answers questions by their key until one of them has no answer; what was asked stands in `asked`. */
async function draftFrom(
  present: Record<string, unknown>,
  answers: Readonly<Record<string, unknown>>,
  component?: string,
): Promise<Record<string, unknown>> {
  const { clocks, stakeholderKinds } = openCatalogs();
  let kept: Record<string, unknown> = {};
  const run = interview({
    present,
    component,
    all: false,
    clocks,
    stakeholderKinds,
    today: '2026-11-22',
    tell: () => undefined,
    keep: (draft) => {
      kept = structuredClone(draft);
    },
    ask: async (question) => {
      asked.push(question);
      if (!(question.key in answers)) throw stop;
      return answers[question.key];
    },
  });
  await run.catch((error: unknown) => {
    if (error !== stop) throw error;
  });
  return kept;
}

describe('a bare draft of a SOC', () => {
  it('follows no standard before somebody names its version', async () => {
    const folder = temporaryFolder();
    expect((await psirt(folder, ['init', '--kind', 'soc', '--no-input'])).code).toBe(0);
    expect((await psirt(folder, ['check'])).out).toContain('"Standards" (standards) holds only the usual rows.');
    expect((await psirt(folder, ['check'])).out).not.toContain('standards[0]');
    const charter = textAt(folder, 'docs/charter.md');
    expect(charter).not.toContain('follows these standards');
    expect(charter).toContain('Still without an answer: NIST SP 800-61 and FIRST CSIRT Services Framework.');
    expect(textAt(folder, 'docs/communication.md')).not.toContain('## Standards');
  });

  it('says what to do next in a form that works from where one stands', async () => {
    const folder = temporaryFolder();
    expect((await psirt(folder, ['init', 'our soc', '--kind', 'soc', '--no-input', '--no-render'])).code).toBe(0);
    const { code, out } = await psirt(folder, ['check', 'our soc']);
    expect(code).toBe(1);
    expect(out).toContain("psirt init 'our soc' --ask communication");
    put(folder, { 'our soc/program/budget.yaml': 'currency: [' });
    expect((await psirt(folder, ['check', 'our soc'])).out).toContain('Open our soc/program/budget.yaml');
  });
});

describe('a team for both', () => {
  it('has each usual party once, with what both kinds of team say of it', async () => {
    const folder = temporaryFolder();
    expect((await psirt(folder, ['init', '--kind', 'combined', '--no-input', '--no-render'])).code).toBe(0);
    const text = textAt(folder, 'program/stakeholders.yaml');
    expect(text.match(/class: (executive|legal|public-relations)$/gm)).toHaveLength(3);
    expect(text).toMatch(/- id: executives\n {4}name: Executive management\n(.*\n){2} {4}kind: executive-management/);
    expect(text).toMatch(/- id: legal\n(.*\n){3} {4}kind: legal/);
  });

  it('is offered where one types, and named where one starts', async () => {
    const folder = temporaryFolder();
    expect(psirtProcess(folder, ['complete', '--', 'init', '--kind', '']).out).toContain('combined');
    expect(psirtProcess(folder, ['complete', '--', 'init', '--ask', '']).out).toContain('program');
    expect((await psirt(folder, [])).out).toContain('--kind soc');
  });
});

describe('who stops before the first answer', () => {
  it('has no program of the wrong kind then', async () => {
    const folder = temporaryFolder();
    const terminal = openTerminal([resolve('bin/psirt.js'), 'init'], folder);
    await terminal.waitFor('What shall it be?');
    terminal.type(keys.controlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.shown()).toContain('Nothing was answered, so nothing was written.');
    expect(existsSync(join(folder, 'psirt.yaml'))).toBe(false);
  });
});

describe('the interview', () => {
  const header = { kind: 'soc', company: { name: 'Bank', jurisdictions: ['EU'] } };

  it('asks for sectors and markets, on which the duties hang, and offers the sectors of the catalog', async () => {
    const present = { ...header, roles: [{ id: 'a', title: 'A', kind: 'lead' }] };
    const answers: Record<string, unknown> = {};
    for (let round = 0; round < 200 && !asked.some(({ key }) => key === '/company/sizeClass'); round++) {
      asked = [];
      await draftFrom(present, answers);
      const last = asked.at(-1)!;
      if (last.key === '/company/sizeClass') break;
      answers[last.key] = last.kind === 'choices' ? [] : undefined;
      if (last.key === '/company/sectors') {
        expect(last.choices.map(({ name }) => name)).toContain('Banking');
        answers[last.key] = ['banking'];
      }
    }
    expect(asked.map(({ key }) => key)).toContain('/company/sectors');
    expect(asked.map(({ key }) => key)).toContain('/company/markets');
    expect(asked.at(-1)?.key).toBe('/company/sizeClass');
  });

  it('asks for what makes a level, in questions that stand on their own', async () => {
    const severities = [{ id: 'sev1', title: 'SEV1', rank: 1 }];
    const keys: Record<string, unknown> = {
      '/communication/channels/0/name': 'Night line',
      '/communication/channels/0/kind': 'phone',
    };
    for (let round = 0; round < 40; round++) {
      asked = [];
      await draftFrom({ ...header, communication: { severities } }, keys, 'communication');
      const last = asked.at(-1)!;
      if (last.key === '/communication/severities/0/criteria/measure') break;
      keys[last.key] = last.key.endsWith('/more') ? false : last.kind === 'choices' ? [] : (keys[last.key] ?? '');
    }
    expect(asked.at(-1)?.message).toMatch(/^SEV1: Which figure decides/);
    const channel = asked.find(({ key }) => key === '/communication/channels/0/kind');
    expect(channel?.message).toMatch(/What kind of channel is this for incidents\?$/);
  });

  it('offers nobody as their own deputy', async () => {
    const roles = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), kind: 'lead' }));
    const answers = { '/communication/principles': 'We say what we know.', '/communication/pointOfContact/role': 'b' };
    await draftFrom({ ...header, roles }, answers, 'communication');
    expect(asked.at(-1)?.key).toBe('/communication/pointOfContact/deputyRole');
    expect(asked.at(-1)?.choices.map(({ value }) => value)).not.toContain('b');
    expect(asked.at(-1)?.choices.map(({ value }) => value)).toEqual(expect.arrayContaining(['a', 'c']));
  });

  it('calls a row by its label, not by its id, and rows of one kind apart', async () => {
    const socServices = [{ id: 'analysis-forensics', kind: 'analysis-forensics' }];
    const present = {
      ...header,
      charter: { socServices },
      staff: { training: { plan: [{ id: 'tools', kind: 'general' }] } },
    };
    const { clocks } = openCatalogs();
    const rows = { draft: present, clocks };
    expect(nameOfRow(rows, schemaAt('/charter/socServices')!.items!, socServices[0]!)).toBe('Analysis and forensics');
    expect(nameOfRow(rows, schemaAt('/staff/training/plan')!.items!, present.staff.training.plan[0]!)).toBe('Tools');
  });

  it('asks for money in the unit in which it takes it', async () => {
    const answers = { '/budget/fundingModel': 'central', '/budget/currency': 'EUR' };
    const keys: Record<string, unknown> = { ...answers };
    for (let round = 0; round < 40; round++) {
      asked = [];
      await draftFrom(header, keys, 'budget');
      const last = asked.at(-1)!;
      if (last.key === '/budget/total') break;
      keys[last.key] = last.kind === 'choices' ? [] : undefined;
    }
    const question = asked.at(-1)!;
    expect(question.message).toContain('(in EUR, such as 1200.00)');
    expect(question.message).not.toContain('cents');
    expect(question.read('1200.50')).toBe(120_050);
  });
});

describe('the reference', () => {
  it('knows kinds of stakeholders, and the duties of a SOC by a part of their name', async () => {
    const folder = temporaryFolder();
    const kind = await psirt(folder, ['explain', 'law-enforcement']);
    expect(kind.code).toBe(0);
    expect(kind.out).toContain('kind of stakeholder · Law enforcement · external');
    expect(kind.out).toContain('privileged material');
    expect((await psirt(folder, ['explain', 'dora'])).out).toContain('eu-dora-major-incident: ');
  });
});
