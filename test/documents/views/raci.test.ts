// The views of templates/raci.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('the table of responsibilities by role', () => {
  it('turns the responsibility table around', () => {
    const raci = [
      { activity: 'fix', responsible: ['duty'], accountable: 'lead', informed: ['ceo'] },
      { activity: 'triage', responsible: ['duty'], accountable: 'lead', consulted: ['ceo'] },
      { activity: 'score' },
    ];
    expect(rows('raci-by-role', { organization: { raci } })).toEqual([
      {
        role: 'PSIRT lead',
        responsible: undefined,
        accountable: 'Fix; Triage',
        consulted: undefined,
        informed: undefined,
      },
      {
        role: 'Duty contact',
        responsible: 'Fix; Triage',
        accountable: undefined,
        consulted: undefined,
        informed: undefined,
      },
      {
        role: 'Chief executive officer',
        responsible: undefined,
        accountable: undefined,
        consulted: 'Triage',
        informed: 'Fix',
      },
    ]);
  });
});
