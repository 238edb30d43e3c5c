// The views of templates/decisions.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('the table of decisions by role', () => {
  it('turns decision rights around', () => {
    const decisionRights = [
      { decision: 'set-severity', accountableRole: 'lead', deputyRole: 'ceo', consulted: ['duty'] },
      { decision: 'accept-risk', accountableRole: 'ceo', deputyRole: 'lead', condition: 'above medium' },
      { decision: 'accept-risk', accountableRole: 'lead', deputyRole: 'duty', condition: 'else' },
      { decision: 'stop-ship' },
    ];
    expect(rows('decisions-by-role', { charter: { decisionRights } })).toEqual([
      {
        role: 'PSIRT lead',
        decides: 'Set the severity; Accept a risk (else)',
        standsIn: 'Accept a risk (above medium)',
        consulted: undefined,
      },
      {
        role: 'Chief executive officer',
        decides: 'Accept a risk (above medium)',
        standsIn: 'Set the severity',
        consulted: undefined,
      },
      { role: 'Duty contact', decides: undefined, standsIn: 'Accept a risk (else)', consulted: 'Set the severity' },
    ]);
  });
});
