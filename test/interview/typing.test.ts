import { describe, expect, it } from 'vitest';
import { interview } from '../../src/interview/interview.ts';
import { type Question, questionFor } from '../../src/interview/question.ts';
import { schemaAt } from '../../src/model/schemas.ts';
import { assessed } from '../assessed.ts';
import { header } from '../support.ts';

const plain = header.replace('kind: device', 'kind: hardware');

/** The question that the interview puts for a place. */
function questionAt(place: string, currency?: string): Question {
  const around = { key: place, progress: '', help: '', present: undefined, entries: [], currency };
  return questionFor(schemaAt(place)!, 'What?', around);
}

describe('an answer in the words of its writer', () => {
  it.each([
    ['/support/metricsShared/0/cadence', 'every year', 'P1Y', '1 year'],
    ['/reviewBy', '31.12.2026', '2026-12-31', '31 December 2026'],
    ['/company/mainEstablishment', 'Germany', 'DE', 'Germany (DE)'],
    ['/company/jurisdictions', 'Germany, UK, FR', ['DE', 'GB', 'FR'], 'Germany (DE), United Kingdom (GB), FR'],
    ['/team/languages', 'German, en', ['de', 'en'], 'German (de), en'],
    ['/team/timezone', 'Berlin', 'Europe/Berlin', 'Europe/Berlin'],
    ['/budget/currency', 'euro', 'EUR', 'Euro (EUR)'],
    ['/budget/total', '1,200.50', 120_050, 'EUR 1,200.50'],
    ['/staff/coverage/hours/0/from', '9am', '09:00', '09:00'],
  ])('%s takes %s, and says what it understood', (place, typed, value, said) => {
    const question = questionAt(place, 'EUR');
    expect(question.check(typed)).toBe(true);
    expect(question.read(typed)).toEqual(value);
    expect(question.understood?.(typed)).toBe(said);
  });

  it.each([
    ['/reviewBy', '2026-12-31'],
    ['/team/timezone', 'Europe/Berlin'],
    ['/company/mainEstablishment', 'DE'],
    ['/charter/mission', 'We help every year.'],
  ])('%s says nothing of %s, which needs no words', (place, typed) => {
    expect(questionAt(place).understood?.(typed)).toBeUndefined();
  });

  it.each([
    ['/budget/total', 'EUR 185.000', 'can mean two amounts'],
    ['/budget/total', 'a lot', 'must be a whole number, but "a lot" was typed.'],
    ['/reviewBy', '01/02/2027', 'can mean two days'],
    ['/reviewBy', 'soon', 'must be a day that exists, such as 31 December 2027, 31.12.2027 or 2027-12-31, but "soon"'],
    ['/company/jurisdictions', 'Germany, Atlantis', 'Entry 2 must be a country by its English name such as Germany'],
    ['/company/jurisdictions', 'Germny', '"Germny" was typed. Did you mean Germany (DE)?'],
    ['/team/timezone', 'nowhere', 'must be a large city of the time zone such as Berlin'],
    ['/team/timezone', 'CET', 'Europe/Berlin'],
  ])('%s asks back about %s', (place, typed, said) => {
    expect(questionAt(place, 'EUR').check(typed)).toContain(said);
  });

  it('fills both ends of a span that is typed for the first', async () => {
    const asked: string[] = [];
    const told: string[] = [];
    let latest: Record<string, unknown> = {};
    const present = {
      kind: 'psirt',
      team: { timezone: 'Europe/Berlin' },
      staff: { coverage: { model: 'business-hours' } },
    };
    await interview({
      present,
      component: 'staff',
      all: true,
      clocks: new Map(),
      today: '2026-11-22',
      ask: async (question) => {
        asked.push(question.key);
        if (question.key.endsWith('/days')) return ['monday'];
        if (question.key.endsWith('/from')) {
          expect(question.check('9-17')).toBe(true);
          return '9-17';
        }
        if (question.kind === 'text') return '';
        return question.kind === 'choices' ? [] : question.key.endsWith('/more') ? false : question.initial;
      },
      tell: (text) => told.push(text),
      keep: (draft) => {
        latest = structuredClone(draft);
      },
    });
    const from = asked.find((key) => key.endsWith('/from'));
    expect(from).toBeDefined();
    expect(told).toContain('Understood: from 09:00 to 17:00.');
    expect(JSON.stringify(latest)).toContain('"from":"09:00","to":"17:00"');
  });
});

describe('check, of a value in other words', () => {
  it.each([
    ['reviewBy: "2027-11-01"', 'reviewBy: 31.12.2027', 'Write 2027-12-31.'],
    ['timezone: Europe/Berlin', 'timezone: Berlin', 'Write Europe/Berlin.'],
    ['jurisdictions: [ DE ]', 'jurisdictions: [ Germany ]', 'Write DE.'],
    ['languages: [ en ]', 'languages: [ German ]', 'Write de.'],
  ])('%s as %s', (written, instead, said) => {
    const { findings } = assessed(plain.replace(written, instead));
    const wrong = findings.filter(({ rule }) => rule === 'value-wrong');
    expect(wrong.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    ['support: { metricsShared: [{ cadence: every year }] }', 'Write P1Y.'],
    ['staff: { coverage: { hours: [{ days: [ monday ], from: 9:00, to: "17:00" }] } }', 'Write 09:00.'],
    ['staff: { coverage: { hours: [{ days: [ monday ], from: 9, to: "17:00" }] } }', 'Write 09:00.'],
  ])('%s', (component, said) => {
    const messages = assessed(`${plain}${component}\n`).findings.map(({ message }) => message);
    expect(messages.filter((message) => message.includes('stands here')).join()).toContain(said);
  });
});
