// A program whose questions are all answered, with whatever fits, has no gap and nothing wrong in it.
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { faults } from '../../src/check/faults.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Choice, Question } from '../../src/interview/question.ts';
import { kinds } from '../../src/model/schemas.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';

const today = '2026-11-22';
const catalogs = openCatalogs();
type Draft = Record<string, unknown>;

/** Texts of every form that is asked for; the first that a question takes is the answer. */
const texts = [
  'We answer for what we make, and say so in public.',
  'We answer for it',
  '2027-06-30',
  '24 hours',
  '09:00',
  'Europe/Vienna',
  'DE',
  'en',
  'EUR',
  'psirt@acme.example',
  'https://acme.example/security',
  'acme.example',
  '+43 1 234567',
  '1',
  '0.5',
  '100',
  '1.0',
  'plain-name',
  '0123456789ABCDEF0123456789ABCDEF01234567',
  '2026',
];

function isReal({ name, value }: Choice): boolean {
  return value !== undefined && !name.startsWith('Set it aside') && !name.endsWith('that is not in the list');
}

/** Somebody who answers every question with the first thing that fits, and adds nothing to a list that has an entry. */
function answerer() {
  let number = 0;
  const unusable: string[] = [];
  const answerTo = (question: Question): unknown => {
    const { kind, choices, key, check } = question;
    const first = choices.find(isReal) ?? choices.find(({ name }) => name.endsWith('that is not in the list'));
    if (key.startsWith('/menu/') || key.startsWith('/review/')) return undefined;
    if (key.startsWith('/parts/')) return question.initial;
    if (kind === 'choice') return first?.value;
    const ticked = choices.filter(({ checked }) => checked).map(({ value }) => value);
    const least = Number(/^At least (\d+) belong/.exec(question.help)?.[1] ?? 1);
    const some = choices
      .filter(isReal)
      .slice(0, least)
      .map(({ value }) => value);
    if (kind === 'choices')
      return ticked.length >= least ? ticked : some.length > 0 ? some : first ? [first.value] : [];
    const own = [`Acme ${++number}`, `entry-${number}`, ...texts].find((text) => check(text) === true);
    if (own === undefined) unusable.push(`${key}: ${question.message}`);
    return own ?? '';
  };
  return { answerTo, unusable };
}

async function answered(present: Draft, all = false) {
  const asked: Question[] = [];
  const { answerTo, unusable } = answerer();
  const draft = await interview({
    present,
    all,
    clocks: catalogs.clocks,
    stakeholderKinds: catalogs.stakeholderKinds,
    today,
    ask: async (question) => {
      asked.push(question);
      if (asked.length > 20_000) throw new Error(`The interview does not end: ${question.key}`);
      return answerTo(question);
    },
    tell: () => undefined,
    keep: () => undefined,
  });
  return { draft, asked, unusable };
}

const ofStructure = new Set(faults.map(({ name }) => name));
const start = (kind: string) => ({
  schemaVersion: 1,
  kind,
  targetMaturity: 1,
  status: 'draft',
  version: '0.1',
  updatedOn: today,
});

/** Rules that find something in such a program, because each answer fits its question and not the others. */
const contradicting: Readonly<Record<string, string>> = {
  'advisories-behind-login': 'The first choice is taken, and "yes, a login is needed" stands first.',
  'budget-lines-differ-from-total': 'Every amount is the same, the total too.',
  'channel-without-backup': 'One role is named for everything, also as its own backup.',
  'date-order-impossible': 'Every date is the same and lies ahead.',
  'delayed-containment-without-legal': 'One role is named for everything, and it is not legal.',
  'duty-without-recipient': 'The first stakeholder, one inside, is named as recipient of every report.',
  'filing-recipient-missing': 'The first stakeholder is named as recipient of every report.',
  'funding-shares-not-100-percent': 'Every share is 1 %.',
  'intelligence-from-too-few-kinds': 'There is one source, of the first kind.',
  'major-incident-ends-below-executives': 'One role is named for every step, and it is no executive.',
  'major-incident-party-not-told': 'The matrix has one row.',
  'products-rest-on-one-person': 'One role is named for everything, also as its own deputy.',
  'required-role-without-deputy': 'There is one position, and every deputy is named there.',
  'seat-plan-exceeds-capacity': 'The seats are staffed by one hour a week and person.',
  'severity-bands-leave-gaps': 'Every band runs from 1 to 1.',
  'sponsor-not-in-place': 'One role is named for everything, and it is no executive.',
  'tool-without-budget-line': 'The one tool is named where no budget line is.',
  'unattended-gap-exceeds-deadline': 'The hours are those of one day.',
  'violation-led-by-neither-hr-nor-legal': 'One role is named for everything.',
  'violation-sign-off-incomplete': 'One role is named for everything.',
};

const found = new Set<string>();

describe.each(kinds)('every question of a %s answered', (kind) => {
  it('leaves no gap, nothing wrong, and nothing to ask: a second interview is a menu', async () => {
    const { draft, unusable } = await answered(start(kind));
    expect(unusable).toEqual([]);
    const { findings, components } = assess('.', assemblyOf(draft), { rules, catalogs, today });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ rule }) => ofStructure.has(rule)).map(({ message }) => message)).toEqual([]);
    expect(components.filter(({ state }) => state !== 'complete').map(({ name }) => name)).toEqual([]);
    for (const { rule } of errors) found.add(rule);

    const again = await answered(draft);
    expect(again.asked.map(({ key }) => key)).toEqual(['/menu/1']);
    expect(again.draft).toEqual(draft);
  });
});

it('leaves only findings that come from answers which contradict each other', () => {
  expect([...found].sort()).toEqual(Object.keys(contradicting).sort());
});
