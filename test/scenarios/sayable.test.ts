import { describe, expect, it } from 'vitest';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { catalogs, today } from '../assessed.ts';
import { documentsOf } from '../documents.ts';
import { example, newFindings, placeIn, setAt } from '../edited.ts';
import { rows, type Sayable } from './sayable/rows.ts';

/** Answers of every form: the first that a question takes is given. */
const candidates = [
  ...['Something', 'GMT+05:30', '10:00', '2026-03-01', 'PT4H', '2', 'psirt@acme.example', 'https://acme.example/x'],
  ...['+49 30 123456', 'something', '1.0', 'en', 'DE', 'acme.example', '0123456789ABCDEF0123456789ABCDEF01234567'],
  ...['1.5', '6.1', 'A sentence that is long enough to be taken for one.', 'yes'],
];

/** A patient person who answers whatever is asked, with one more row for every list. */
function answererNoting(asked: Map<string, string>) {
  const more = new Set<string>();
  return async (question: Question): Promise<unknown> => {
    const key = question.key.replace(/\/\d+(?=\/|$)/g, '/0');
    if (key.endsWith('/more')) return more.size < more.add(key).size;
    asked.set(key, question.message);
    const values = question.choices.map(({ value }) => value).filter((value) => typeof value !== 'symbol');
    if (question.kind === 'choice') return values.find((value) => value !== undefined);
    if (question.kind === 'choices') return values.slice(0, 1);
    return candidates.find((text) => question.check(text) === true) ?? '';
  };
}

const known = new Map<string, Map<string, string>>();

/** All that the interview asks about a part of a program, each question with its words. */
async function askedAbout(name: string, part: string): Promise<Map<string, string>> {
  const before = known.get(`${name} ${part}`);
  if (before) return before;
  const asked = new Map<string, string>();
  const present = example(name);
  if (part in present && part !== 'program') delete present[part];
  else for (const key of ['sources', 'productRules', 'rfc2350']) delete present[key];
  await interview({
    present,
    component: part,
    all: true,
    clocks: catalogs.clocks,
    stakeholderKinds: catalogs.stakeholderKinds,
    today,
    ask: answererNoting(asked),
    tell: () => undefined,
    keep: () => undefined,
  });
  known.set(`${name} ${part}`, asked);
  return asked;
}

function changed({ in: name, change }: Sayable) {
  const data = example(name);
  for (const [place, value] of change) setAt(data, placeIn(data, place), value);
  return data;
}

describe.each(rows)('$row', (row) => {
  it('is taken as it stands', () => {
    const findings = newFindings(row.in, row.change);
    const faults = findings.filter(({ rule, severity }) => rule !== 'waiver-unused' && severity === 'error');
    expect(faults.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('stands where a reader looks for it', () => {
    const documents = documentsOf(changed(row));
    for (const [name, words] of Object.entries(row.shown)) {
      const { text } = documents.find((document) => document.name === name)!;
      expect(
        words.filter((said) => !text.includes(said)),
        name,
      ).toEqual([]);
    }
  });

  it.each(row.asked ?? [])('is asked in words that stand alone: %s', async (at) => {
    const part = at.split('/')[1]!;
    const asked = await askedAbout(row.in, part in ofHeader ? 'program' : part);
    const question = asked.get(at.replace(/\/\d+(?=\/|$)/g, '/0'));
    expect(question, 'the question').toBeDefined();
    expect(question).not.toMatch(/^[A-Z][\w ]{0,20}\?$/);
    expect(question).not.toMatch(/\bP(?:T?\d+[A-Z])+/);
  });
});

/** Fields of psirt.yaml. */
const ofHeader: Record<string, true> = {
  sources: true,
  team: true,
  roles: true,
  products: true,
  productRules: true,
  standards: true,
  rfc2350: true,
};
