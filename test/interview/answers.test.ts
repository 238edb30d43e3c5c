import { describe, expect, it } from 'vitest';
import { answersFrom, withAnswers, withSettings } from '../../src/interview/answers.ts';

const today = '2026-11-22';
const draft = { kind: 'psirt', company: { name: 'Acme' }, roles: [{ id: 'lead', title: 'Lead', kind: 'lead' }] };

describe('--set', () => {
  it.each<[string, Record<string, unknown>]>([
    ['company.name=Other', { company: { name: 'Other' } }],
    ['company.sizeClass=small', { company: { name: 'Acme', sizeClass: 'small' } }],
    ['roles[0].title=Head: of [x', { roles: [{ id: 'lead', title: 'Head: of [x', kind: 'lead' }] }],
    ['roles[1]={ id: b, title: B, kind: lead }', { roles: [draft.roles[0], { id: 'b', title: 'B', kind: 'lead' }] }],
    ['charter.mission=We say "no", and mean it.', { charter: { mission: 'We say "no", and mean it.' } }],
    ['charter.mission=We keep product # 1 safe.', { charter: { mission: 'We keep product # 1 safe.' } }],
    ['version=1.0', { version: '1.0' }],
    ['targetMaturity=2', { targetMaturity: 2 }],
    ['company.name=', { company: {} }],
  ])('%s is taken', (setting, part) => {
    expect(withSettings(draft, [setting], today)).toMatchObject(part);
  });

  it.each([
    'company.name',
    '=x',
    'a b=c',
    'company.name.first=x',
    'constructor.x=1',
    'company.constructor.x=1',
    '__proto__.x=1',
    'toString=1',
    'roles[99999999]={ id: b }',
    'roles[5].title=x',
    'company.nmae=x',
    'targetMaturity=9',
    'charter=null',
    'charter=5',
    `company.name=AKIA${'IOSFODNN7EXAMPLE'}`,
    'company.name="\\u001b[31m"',
    'company.name=\u202eabc',
    'targetMaturity=12345678901234567890',
    'company={ name: A, __proto__: { x: 1 } }',
  ])('%s is refused in a sentence, or changes nothing', (setting) => {
    const before = JSON.stringify(draft);
    let said = '';
    let result: unknown = draft;
    try {
      result = withSettings(draft, [setting], today);
    } catch (error) {
      expect(error).toMatchObject({ name: 'CannotRun' });
      said = (error as Error).message;
      expect(said).toMatch(/[.?]$/);
    }
    if (said === '') expect(result).toEqual(draft);
    expect(said).not.toContain('IOSFODNN7');
    expect(JSON.stringify(draft)).toBe(before);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect((Object as unknown as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('--set of an amount', () => {
  it('takes it as it stands in the file', () => {
    expect(withSettings(draft, ['budget.total=18500000'], today)).toMatchObject({ budget: { total: 18_500_000 } });
  });

  it.each(['185.000', '185,50', 'EUR 185', '185k', '1e3', 'much'])('refuses %s instead of guessing', (amount) => {
    expect(() => withSettings(draft, [`budget.total=${amount}`], today)).toThrow(
      'in the smallest unit of the currency',
    );
  });
});

describe('--answers', () => {
  it('takes YAML and JSON, field by field', () => {
    const { data, faults } = answersFrom('a.json', '{"company": {"name": "B"}}', today);
    expect(faults).toEqual([]);
    expect(withAnswers(draft, data)).toMatchObject({ kind: 'psirt', company: { name: 'B' } });
    const over = withAnswers({ charter: { mission: 'x', vision: 'y' } }, { charter: { mission: 'z' } });
    expect(over).toEqual({ charter: { mission: 'z', vision: 'y' } });
  });

  it.each([
    ['', 'a.yaml:1:1 The file holds no answers.'],
    ['company: [', /^a\.yaml:1:\d+ /],
    ['- a', /^a\.yaml:1:1 /],
    ['company:\n  nam: x\n', /^a\.yaml:2:3 .*Did you mean "name"/],
    ['targetMaturity: 9', /^a\.yaml:1:17 /],
    ['company: { name: "\u202ex" }', /^a\.yaml:1:\d+ /],
  ])('%j is refused with its place', (text, fault) => {
    const { faults } = answersFrom('a.yaml', text, today);
    if (typeof fault === 'string') expect(faults).toEqual([fault]);
    else expect(faults[0]).toMatch(fault);
  });
});
