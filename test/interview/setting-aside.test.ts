import { describe, expect, it } from 'vitest';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { isSaidOf, setAside, takeUp } from '../../src/program/unanswered.ts';

const today = '2026-11-22';
const present = {
  kind: 'psirt',
  roles: [{ id: 'lead', title: 'Lead', kind: 'lead' }],
  charter: { mission: 'We help.', scope: { in: ['router'] } },
};

type Draft = Record<string, unknown>;

/** Answers a question, or returns undefined to leave it open. */
type Answers = (question: Question) => unknown;

async function asked(
  component: string,
  answers: Answers,
  from: Draft = present,
): Promise<{ draft: Draft; keys: string[] }> {
  const keys: string[] = [];
  const draft = await interview({
    present: from,
    component,
    all: false,
    clocks: new Map(),
    today,
    ask: async (question) => {
      keys.push(question.key);
      const answer = answers(question);
      if (answer !== undefined) return answer;
      if (question.kind === 'choices')
        return question.choices.filter(({ checked }) => checked).map(({ value }) => value);
      return question.kind === 'choice' ? question.initial : String(question.initial ?? '');
    },
    tell: () => undefined,
    keep: () => undefined,
  });
  return { draft, keys };
}

const aside = (question: Question) => question.choices.find(({ name }) => name.startsWith('Set it aside'))?.value;

describe('a question that is set aside', () => {
  it.each([
    ['not-applicable', 'Why does it not apply?'],
    ['unknown', 'Who was asked, or why is it not known?'],
    ['kept-elsewhere', 'Where is it kept?'],
  ])('as %s is written down with its reason, and asked no more', async (because, message) => {
    const { draft, keys } = await asked('charter', ({ key, message: said }) => {
      if (key === '/charter/mission') return ' - ';
      if (key === '/charter/mission/aside') return because;
      if (key !== '/charter/mission/aside/reason') return undefined;
      expect(said).toBe(message);
      return 'The board says so.';
    });
    const charter = draft.charter as Draft;
    expect(charter.unanswered).toEqual([{ field: 'mission', because, reason: 'The board says so.' }]);
    expect(charter.mission).toBeUndefined();
    expect(keys).toContain('/charter/mission/aside');
    const { fields, gaps } = structureOf(assemblyOf(draft), today);
    expect(fields.get('charter.mission')?.state).toBe(because);
    expect(gaps.map(({ at }) => at)).not.toContain('/charter/mission');
  });

  it('as undecided needs an owner and a date', async () => {
    const choose =
      (owner: unknown, date: unknown): Answers =>
      ({ key }) =>
        new Map<string, unknown>([
          ['/charter/mission', '-'],
          ['/charter/mission/aside', 'undecided'],
          ['/charter/mission/aside/reason', 'Which words to use.'],
          ['/charter/mission/aside/ownerRole', owner],
          ['/charter/mission/aside/decideBy', date],
        ]).get(key);
    const { draft } = await asked('charter', choose('lead', '31 December 2026'));
    expect((draft.charter as Draft).unanswered).toEqual([
      {
        field: 'mission',
        because: 'undecided',
        reason: 'Which words to use.',
        ownerRole: 'lead',
        decideBy: '2026-12-31',
      },
    ]);
    const without = await asked('charter', choose('lead', ''));
    expect(without.draft.charter).toMatchObject({ mission: 'We help.' });
    expect((without.draft.charter as Draft).unanswered).toBeUndefined();
  });

  it('may be one that chooses, or the usual rows of a list', async () => {
    const { draft } = await asked('charter', (question) => {
      const { key } = question;
      if (key === '/charter/services/presets') return [aside(question)];
      if (key === '/charter/authority/kind') return aside(question);
      if (key.endsWith('/aside')) return 'unknown';
      return key.endsWith('/aside/reason') ? 'Nobody knows.' : undefined;
    });
    const fields = ((draft.charter as Draft).unanswered as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['services', 'authority.kind']);
  });

  it('is the whole list where its first entry is asked for', async () => {
    const { draft, keys } = await asked('program', ({ key }) => {
      if (key === '/products/0/name') return '-';
      if (key.endsWith('/aside')) return 'not-applicable';
      return key.endsWith('/aside/reason') ? 'We sell no products.' : undefined;
    });
    expect(draft.unanswered).toEqual([
      { field: 'products', because: 'not-applicable', reason: 'We sell no products.' },
    ]);
    expect(draft.products).toBeUndefined();
    expect(keys.filter((key) => key.startsWith('/products/'))).toHaveLength(3);
  });

  it('is answered later: then nothing is said instead any more', async () => {
    const draft = structuredClone(present) as Draft;
    setAside(draft, '/charter/mission', { because: 'unknown', reason: 'x' });
    setAside(draft, '/charter/purpose', { because: 'unknown', reason: 'y' });
    const { draft: after } = await asked(
      'charter',
      ({ key }) => (key === '/charter/mission' ? 'We help.' : undefined),
      draft,
    );
    expect((after.charter as Draft).unanswered).toEqual([{ field: 'purpose', because: 'unknown', reason: 'y' }]);
  });
});

describe('what is said instead of an answer', () => {
  it('names entries by their id, else by their number', () => {
    const draft: Draft = { policies: { slas: [{ id: 'fix' }, { public: 'P1D' }] } };
    setAside(draft, '/policies/slas/0/internal', { because: 'unknown', reason: 'x' });
    setAside(draft, '/policies/slas/1/internal', { because: 'unknown', reason: 'x' });
    const { unanswered } = draft.policies as { unanswered: { field: string }[] };
    expect(unanswered.map(({ field }) => field)).toEqual(['slas[fix].internal', 'slas[1].internal']);
    expect(isSaidOf(draft, '/policies/slas/0/internal')).toBe(true);
    expect(isSaidOf(draft, '/policies/slas/0/public')).toBe(false);
    takeUp(draft, '/policies/slas');
    expect(draft.policies).toEqual({ slas: [{ id: 'fix' }, { public: 'P1D' }] });
  });

  it('stands in psirt.yaml for what stands there', () => {
    const draft: Draft = { reviewBy: '2027-01-01' };
    setAside(draft, '/reviewBy', { because: 'not-applicable', reason: 'x' });
    expect(draft).toEqual({ unanswered: [{ field: 'reviewBy', because: 'not-applicable', reason: 'x' }] });
  });
});
