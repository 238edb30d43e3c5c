import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { moveRows } from '../../src/program/moved-rows.ts';
import { setAside } from '../../src/program/unanswered.ts';
import { example } from '../edited.ts';

const { clocks, stakeholderKinds } = openCatalogs();
type Draft = Record<string, unknown>;

/** Says yes to what is there and leaves the rest open, but for the questions that are answered here, each once. */
async function asked(component: string, present: Draft, answers: Record<string, unknown>, all = false) {
  const left = new Map(Object.entries(answers));
  const questions: Question[] = [];
  const draft = await interview({
    present,
    component,
    all,
    clocks,
    stakeholderKinds,
    today: '2026-11-22',
    ask: async (question) => {
      questions.push(question);
      const wanted = left.get(question.key);
      if (left.delete(question.key))
        return typeof wanted === 'string' ? chosen(question, wanted) : question.kind === 'choices' ? [] : wanted;
      if (question.kind === 'choices')
        return question.choices.filter(({ checked }) => checked).map(({ value }) => value);
      return question.kind === 'choice' ? question.initial : String(question.initial ?? '');
    },
    tell: () => undefined,
    keep: () => undefined,
  });
  expect([...left.keys()], 'never asked').toEqual([]);
  return { draft, keys: questions.map(({ key }) => key), questions };
}

/** What is typed, or the value of the choice with that name. */
function chosen({ kind, choices }: Question, name: string): unknown {
  if (kind === 'text') return name;
  const value = choices.find((choice) => choice.name === name)?.value;
  if (value === undefined)
    throw new Error(`There is no choice "${name}": ${choices.map((each) => each.name).join(', ')}.`);
  return kind === 'choices' ? [value] : value;
}

const roles = [
  { id: 'lead', title: 'Lead', kind: 'lead' },
  { id: 'cto', title: 'CTO', kind: 'executive' },
  { id: 'ceo', title: 'CEO', kind: 'executive' },
];
const titles = (draft: Draft) => (draft.roles as { title: string }[]).map(({ title }) => title);

describe('a list that has entries', () => {
  it('offers each of them to change, with the present answers', async () => {
    const { draft, questions } = await asked(
      'program',
      { roles },
      {
        '/roles/1/more': 'Change "CTO"',
        '/roles/1/title': 'Head of technology',
      },
    );
    expect(titles(draft)).toEqual(['Lead', 'Head of technology', 'CEO']);
    expect(questions.find(({ key }) => key === '/roles/1/title')?.initial).toBe('CTO');
  });

  it('takes one out, and changes the order', async () => {
    const { draft } = await asked(
      'program',
      { roles },
      {
        '/roles/1/more': 'Take one out',
        '/roles/1/out': 'CTO',
        '/roles/2/more': 'Change the order',
        '/roles/2/order': 'CEO',
        '/roles/2/order/where': 'Before "Lead"',
      },
    );
    expect(titles(draft)).toEqual(['CEO', 'Lead']);
  });

  it.each([
    ['roles', 'program', { roles }, '/roles/1/more', '/roles/3/title'],
    [
      'stakeholders',
      'stakeholders',
      { stakeholders: { parties: [{ id: 'x', name: 'X' }] } },
      '/stakeholders/parties/1/more',
      '/stakeholders/parties/1/name',
    ],
    [
      'services',
      'charter',
      { charter: { services: [{ id: '1.1', level: 'planned' }] } },
      '/charter/services/1/more',
      '/charter/services/1/id',
    ],
    [
      'decision rights',
      'charter',
      { charter: { decisionRights: [{ decision: 'set-severity' }] } },
      '/charter/decisionRights/1/more',
      '/charter/decisionRights/1/decision',
    ],
    [
      'people',
      'people',
      { people: { members: [{ id: 'ab', roles: ['lead'] }] } },
      '/people/members/1/more',
      '/people/members/1/id',
    ],
  ] as const)(
    'asks first what a further entry of the %s is, and leaves no entry without it',
    async (_, part, present, menu, name) => {
      const { draft, keys } = await asked(part, { kind: 'psirt', ...present }, { [menu]: true });
      expect(keys[keys.indexOf(menu) + 1]).toBe(name);
      const place = name.split('/').slice(1, -2);
      const list = place.reduce<unknown>((node, key) => (node as Draft)[key], draft) as unknown[];
      expect(list).toHaveLength(Number(name.split('/').at(-2)));
    },
  );

  it('keeps what is said of an entry with the entry when it moves', () => {
    const draft: Draft = { policies: { slas: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } };
    setAside(draft, '/policies/slas/1/internal', { because: 'unknown', reason: 'b' });
    setAside(draft, '/policies/slas/2/internal', { because: 'unknown', reason: 'c' });
    moveRows(draft, '/policies/slas', [2, 0]);
    expect(draft.policies).toEqual({
      slas: [{ name: 'C' }, { name: 'A' }],
      unanswered: [{ field: 'slas[0].internal', because: 'unknown', reason: 'c' }],
    });
    moveRows(draft, '/policies/slas', []);
    expect(draft.policies).toEqual({});
  });
});

describe('what the check demands', () => {
  it('is asked of people: id, name, roles, mail and phone', async () => {
    const { draft } = await asked(
      'people',
      { roles },
      {
        '/people/members/0/id': 'mw',
        '/people/members/0/name': 'Mara Winter',
        '/people/members/0/roles': 'Lead',
        '/people/members/0/contact/email': 'mara@acme.example',
        '/people/members/0/contact/phone': '+43 1 234567',
      },
    );
    expect((draft.people as Draft).members).toEqual([
      {
        id: 'mw',
        name: 'Mara Winter',
        roles: ['lead'],
        contact: { email: 'mara@acme.example', phone: '+43 1 234567' },
      },
    ]);
  });

  it('is asked as an alternative, then by the keys of what was chosen', async () => {
    const retention = [{ recordType: 'log' }, { recordType: 'metrics' }, { recordType: 'advisory' }];
    const which = (row: number) => `/policies/retention/${row}/which/keepFor-keepUntil-permanent`;
    const { draft, questions } = await asked(
      'policies',
      { policies: { retention } },
      {
        [which(0)]: 'For a time',
        '/policies/retention/0/keepFor': '3 years',
        [which(1)]: 'Until an event',
        '/policies/retention/1/keepUntil': 'The product is retired',
        [which(2)]: 'For ever',
      },
    );
    expect((draft.policies as Draft).retention).toMatchObject([
      { recordType: 'log', keepFor: 'P3Y' },
      { recordType: 'metrics', keepUntil: 'The product is retired' },
      { recordType: 'advisory', permanent: true },
    ]);
    expect(questions.find(({ key }) => key === which(0))?.message).toContain(
      'Is it kept for a time, until an event, or for ever?',
    );
  });

  it.each([
    ['charter.publication', '/charter/publication'],
    ['approvals', '/approvals/0/role'],
    ['version', '/version'],
    ['charter.services[0].id', '/charter/services/0/id'],
    ['resources.intake.channels[0].address', '/resources/intake/channels/0/which/address-addresses-addressKeptIn'],
  ])('is asked where the small vendor lacks %s', async (path, key) => {
    const data = example('small-vendor') as Draft;
    const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const last = keys.pop() ?? '';
    delete (keys.reduce<unknown>((node, each) => (node as Draft)[each], data) as Draft)[last];
    const part = ['charter', 'resources'].includes(path.split(/[.[]/)[0] ?? '') ? path.split('.')[0]! : 'program';
    const { keys: all } = await asked(part, data, {});
    expect(
      all.some((each) => each === key || each.startsWith(`${key}/`)),
      all.join('\n'),
    ).toBe(true);
  });

  it("is no longer only the usual rows once a word of one's own is said", async () => {
    const { draft } = await asked('evaluation', { roles, kind: 'psirt' }, { '/evaluation/kpis/0/target': '95' });
    expect(((draft.evaluation as Draft).kpis as Draft[])[0]).toMatchObject({ target: 95 });
  });
});

describe('order', () => {
  it('is asked one after the other, until that is all', async () => {
    const { draft } = await asked(
      'organization',
      { roles },
      {
        '/organization/reportingLine': 'Lead',
        '/organization/reportingLine/1/then': 'CTO',
      },
    );
    expect((draft.organization as Draft).reportingLine).toEqual(['lead', 'cto']);
  });

  it('stays as it is unless it is said anew', async () => {
    const present = { roles, organization: { reportingLine: ['lead', 'cto'] } };
    const kept = await asked('organization', present, {});
    expect(kept.draft.organization).toMatchObject({ reportingLine: ['lead', 'cto'] });
    const anew = await asked('organization', present, {
      '/organization/reportingLine': 'CTO',
      '/organization/reportingLine/1/then': 'CEO',
    });
    expect(anew.draft.organization).toMatchObject({ reportingLine: ['cto', 'ceo'] });
  });
});

describe('a reference to a list without entries', () => {
  it('offers to add one, and takes no id that names nothing', async () => {
    const { draft, questions } = await asked(
      'charter',
      { kind: 'psirt' },
      {
        '/charter/scope/in': 'A product that is not in the list',
        '/charter/scope/in/new-name': 'Acme Sensor',
      },
    );
    expect((draft.charter as { scope: Draft }).scope.in).toEqual(['acme-sensor']);
    expect(draft.products).toEqual([{ id: 'acme-sensor', name: 'Acme Sensor' }]);
    expect(questions.find(({ key }) => key === '/charter/scope/in')?.kind).toBe('choices');
  });

  it('may be left open', async () => {
    const { draft } = await asked('charter', { kind: 'psirt' }, {});
    expect(draft.products).toBeUndefined();
  });
});

it('leaves the usual rows to choose from when another question has added an entry', async () => {
  const present = { kind: 'psirt', roles, stakeholders: { parties: [{ id: 'own', name: 'Own' }] } };
  const { keys, draft } = await asked('stakeholders', present, {
    '/stakeholders/parties/1/more': 'Add from the usual ones',
    '/stakeholders/parties/presets': 'Legal',
  });
  expect(keys).toContain('/stakeholders/parties/presets');
  expect(((draft.stakeholders as Draft).parties as Draft[]).map(({ name }) => name)).toEqual(['Own', 'Legal']);
});
