import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { Back, type Interview, interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { problemWith } from '../../src/model/probe.ts';
import { schemaOf } from '../../src/model/schemas.ts';
import { runs } from '../runs.ts';

const clocks = openCatalogs().clocks;
const texts: [RegExp, string][] = [
  [/What is your organization called/, 'Acme Devices'],
  [/What is the team called/, 'Acme PSIRT'],
  [/time zone/, 'Europe/Vienna'],
  [/countries is the organization established/, 'Austria'],
  [/Which products do you make/, 'Acme Sensor'],
  [/role leads the team/, 'PSIRT lead'],
  [/role stands in for the PSIRT lead/, 'PSIRT analyst'],
  [/executive role backs/, 'Managing director'],
  [/mission, in one or two/, 'We find, fix and explain the vulnerabilities in Acme sensors.'],
  [/Which mission/, 'To measure what matters, safely.'],
  [/created and funded/, 'Because our customers run our sensors where a fault hurts.'],
  [/one or two sentences/, 'Everybody who runs an Acme sensor.'],
  [/own authority/, 'It sets the severity; it publishes advisories'],
];

/** A patient person: types what fits, takes the first choice, adds nothing more, and goes through the charter. */
function answerOf(question: Question): unknown {
  if (question.kind === 'choices')
    return question.choices
      .filter(({ checked, value }) => checked || (question.key.includes('scope') && typeof value !== 'symbol'))
      .map(({ value }) => value);
  if (question.key.startsWith('/parts/')) return question.key === '/parts/1' ? question.initial : 'stop';
  if (question.key.startsWith('/review/')) return undefined;
  if (question.kind === 'choice') return question.choices.find(({ value }) => value !== undefined)?.value;
  return texts.find(([pattern]) => pattern.test(question.message))?.[1] ?? '';
}

function settingWith(ask: Interview['ask'], present: Record<string, unknown> = {}): Interview {
  return {
    present,
    all: false,
    clocks,
    today: '2026-11-22',
    ask,
    tell: () => undefined,
    keep: () => undefined,
  };
}

async function patiently(): Promise<{ draft: Record<string, unknown>; asked: Question[] }> {
  const asked: Question[] = [];
  const draft = await interview(
    settingWith(async (question) => {
      asked.push(question);
      return answerOf(question);
    }),
  );
  return { draft, asked };
}

describe('the interview', () => {
  it('counts a part in the menu as at its questions', async () => {
    const { asked } = await patiently();
    const { choices, initial } = asked.find(({ key }) => key === '/parts/1') as Extract<Question, { kind: 'choice' }>;
    const [, said] = /: (\d+) questions/.exec(choices.find(({ value }) => value === initial)?.name ?? '') ?? [];
    const first = asked.find(({ progress }) => / · Charter 1 of /.test(progress));
    expect(Number(said)).toBeGreaterThan(1);
    expect(first?.progress).toMatch(new RegExp(` · Charter 1 of ${said}$`));
  });

  it('gets to a usable charter within about twenty-five questions, the first ones included', async () => {
    const { draft, asked } = await patiently();
    const real = asked.filter(({ key }) => !/^\/(?:parts|review)\/|\/more$/.test(key));
    expect(real.length).toBeLessThanOrEqual(26);
    const charter = draft.charter as Record<string, unknown>;
    for (const field of [
      'mission',
      'organizationMission',
      'purpose',
      'constituency',
      'scope',
      'services',
      'authority',
      'decisionRights',
    ])
      expect(charter[field], field).toBeDefined();
    expect(problemWith(schemaOf('charter').properties!.decisionRights!, charter.decisionRights)).toBeUndefined();
  });

  it('says with every question where it stands and why it is asked', async () => {
    const { asked } = await patiently();
    for (const { key, progress, help, message, choices } of asked) {
      expect(progress, key).toMatch(
        /^\/(?:parts|review)/.test(key) ? /^\d+ of \d+$/ : /^\d+ of \d+ · (?:.+ \d+ of \d+|Roles)$/,
      );
      const isExplained = help !== '' || choices.every(({ hint }) => hint !== undefined);
      if (!key.endsWith('/more')) expect(isExplained, key).toBe(true);
      expect(message).toMatch(/\?(?: \(Enter takes [^()]+\))?(?: \(separate them with "[;,]"\))?$/);
    }
  });

  it('gives the same answers however often one goes back', async () => {
    const { draft } = await patiently();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), async (backs) => {
        const left = new Set(backs);
        let count = 0;
        const again = await interview(
          settingWith(async (question) => {
            if (left.delete(count++)) throw new Back();
            return answerOf(question);
          }),
        );
        expect(again).toEqual(draft);
      }),
      { numRuns: runs(25) },
    );
  });

  it('offers the earlier answer on the way back', async () => {
    const seen: unknown[] = [];
    let went = false;
    await interview(
      settingWith(async (question) => {
        if (question.message.startsWith('What is the team called')) seen.push(question.initial);
        if (question.message.includes('When does somebody answer') && !went) {
          went = true;
          throw new Back();
        }
        return answerOf(question);
      }),
    );
    expect(seen).toEqual(['', 'Acme PSIRT']);
  });

  it('asks nothing that is answered already', async () => {
    const { draft } = await patiently();
    const asked: string[] = [];
    await interview(
      settingWith(async (question) => {
        asked.push(question.key);
        return answerOf(question);
      }, draft),
    );
    expect(asked.filter((key) => key.startsWith('/charter') || key.startsWith('/company/name'))).toEqual([]);
  });

  it('offers first at every choice to leave it open, so that Enter promises nothing', async () => {
    const { asked } = await patiently();
    const choices = asked.filter(({ kind, key }) => kind === 'choice' && !/^\/(?:parts|review)|\/more$/.test(key));
    expect(choices.length).toBeGreaterThan(3);
    for (const { key, choices: offered } of choices) expect(offered[0]?.value, key).toBeUndefined();
  });

  it('keeps every answer at once, so that nothing is lost', async () => {
    let kept: Record<string, unknown> = {};
    const stopped = new Error('stop');
    await expect(
      interview({
        ...settingWith(async (question) => {
          if (question.message.startsWith('When does somebody answer')) throw stopped;
          return answerOf(question);
        }),
        keep: (draft) => {
          kept = structuredClone(draft);
        },
      }),
    ).rejects.toBe(stopped);
    expect(kept).toMatchObject({ company: { name: 'Acme Devices' }, team: { name: 'Acme PSIRT' } });
  });
});
