// What the interview offers stands in the question, and is written only when somebody takes it.
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Machine } from '../../src/interview/offers.ts';
import type { Question } from '../../src/interview/question.ts';
import { machineOf } from '../../src/outside/machine.ts';
import { valueAt } from '../../src/words/pointer.ts';
import { example, setAt } from '../edited.ts';

const { clocks, stakeholderKinds } = openCatalogs();
const machine: Machine = { zone: 'Europe/Vienna', language: 'de' };
type Data = Record<string, unknown>;

/** Somebody who presses Enter at the questions of some places and leaves every other answer as it is. */
async function pressing(
  present: Data,
  component: string,
  places: readonly string[],
  press: (question: Question) => unknown,
) {
  const asked = new Map<string, Question>();
  const draft = await interview({
    present,
    component,
    all: false,
    clocks,
    stakeholderKinds,
    today: '2026-11-22',
    machine,
    ask: async (question) => {
      asked.set(question.key, question);
      if (places.includes(question.key)) return press(question);
      const isOpen = valueAt(present, question.key) === undefined && !/\/(?:more|grid)/.test(question.key);
      if (question.kind === 'choices')
        return isOpen ? [] : question.choices.filter(({ checked }) => checked).map(({ value }) => value);
      return isOpen ? (question.kind === 'text' ? '' : undefined) : question.initial;
    },
    tell: () => undefined,
    keep: () => undefined,
  });
  return { draft, asked };
}

const enter = ({ kind, choices, initial }: Question): unknown =>
  kind === 'choices' ? choices.filter(({ checked }) => checked).map(({ value }) => value) : initial;

const leave = ({ kind }: Question): unknown => (kind === 'choices' ? [] : kind === 'text' ? '' : undefined);

const hours = '/staff/coverage/hours/0';
const cases: readonly [component: string, places: Readonly<Record<string, unknown>>, gone: readonly string[]][] = [
  ['program', { '/team/timezone': 'Europe/Tallinn' }, ['/team/timezone']],
  ['program', { '/team/timezone': 'Europe/Vienna' }, ['/team/timezone', '/company/jurisdictions']],
  ['program', { '/team/languages': ['de'] }, ['/team/languages']],
  ['program', { '/classification': 'AMBER', '/reviewBy': '2027-11-22' }, ['/classification', '/reviewBy']],
  ['charter', { '/charter/scope/in': ['desk', 'pocket', 'cloud', 'probe'] }, ['/charter/scope/in']],
  [
    'staff',
    {
      [`${hours}/days`]: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      [`${hours}/from`]: '09:00',
      [`${hours}/to`]: '17:00',
    },
    ['/staff/coverage/hours'],
  ],
];

describe('an offer', () => {
  it.each(cases)('in %s of %o is said, and taken with Enter', async (component, places, gone) => {
    const present = example('small-vendor');
    for (const at of gone) setAt(present, at);
    const { draft, asked } = await pressing(present, component, Object.keys(places), enter);
    for (const [at, value] of Object.entries(places)) {
      expect(asked.get(at)?.message, at).toMatch(/\? \(Enter takes .+\)/);
      expect(valueAt(draft, at), at).toEqual(value);
    }
  });

  it.each(cases)('in %s of %o is not written where it is not taken', async (component, places, gone) => {
    const present = example('small-vendor');
    for (const at of gone) setAt(present, at);
    const { draft } = await pressing(present, component, Object.keys(places), leave);
    for (const at of Object.keys(places)) expect(valueAt(draft, at), at).toBeUndefined();
  });

  it('is the only channel, first in an order too, and none where there are several', async () => {
    const present = example('small-vendor');
    const at = '/policies/disclosure/contact/channels';
    setAt(present, at);
    const several = await pressing(structuredClone(present), 'policies', [at], leave);
    expect(several.asked.get(at)?.message).not.toContain('Enter takes');
    const channels = valueAt(present, '/resources/intake/channels') as Data[];
    setAt(present, '/resources/intake/channels', channels.slice(0, 1));
    const { draft, asked } = await pressing(present, 'policies', [at], enter);
    expect(asked.get(at)?.message).toContain('(Enter takes the only one there is)');
    expect(valueAt(draft, at)).toEqual([channels[0]?.id]);
  });

  it('stands in no place of an answer that is there', async () => {
    const present = example('small-vendor');
    const { asked } = await pressing(present, 'program', [], enter);
    expect(asked.get('/team/timezone')).toMatchObject({ initial: valueAt(present, '/team/timezone') });
    expect(asked.get('/team/timezone')?.message).not.toContain('Enter takes');
  });
});

it('the machine tells its zone and its language, where it knows them', () => {
  const told = (environment: Record<string, string>, zone = 'Europe/Vienna') => machineOf({ environment, zone });
  expect(told({ LANG: 'de_AT.UTF-8' })).toEqual({ zone: 'Europe/Vienna', language: 'de' });
  expect(told({ LANG: 'de_AT.UTF-8', LC_ALL: 'fr_FR' }).language).toBe('fr');
  expect(told({ LANG: 'C.UTF-8' }).language).toBeUndefined();
  expect(told({ LANG: 'POSIX' }).language).toBeUndefined();
  expect(told({}, 'Nowhere/Land')).toEqual({ zone: undefined, language: undefined });
});
