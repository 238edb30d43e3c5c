// The cases that go wrong in templates/communication.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

const stakeholders = {
  parties: [
    { id: 'authority', name: 'Authority', class: 'regulator' },
    { id: 'customers', name: 'Customers', class: 'customer' },
    { id: 'press', name: 'Press', class: 'media' },
  ],
};
const severities = [{ id: 'high', title: 'High', rank: 1 }];
const row = (party: string, kind: string, firstNotice: string, more: Record<string, unknown> = {}) => ({
  severity: 'high',
  party,
  kind,
  firstNotice,
  startsAt: 'awareness',
  ...more,
});
const said = (program: Record<string, unknown>) =>
  Object.fromEntries(rows('hard-cases', program).map(({ what, says }) => [what, says]));

describe('the cases that go wrong', () => {
  it('say of each that nothing is recorded, and stand only in a plan', () => {
    expect(new Set(rows('hard-cases', { communication: {} }).map(({ says }) => says))).toEqual(
      new Set(['Nothing is recorded.']),
    );
    expect(rows('hard-cases', {})).toEqual([]);
  });

  it('name who approves for one who is away, and how long the team waits', () => {
    const matrix = [row('press', 'public-communication', 'PT4H', { approval: { quorum: 1, backupRoles: ['ceo'] } })];
    expect(said({ communication: { matrix, noAnswerWait: 'PT15M' } })['An approver cannot be reached']).toBe(
      'These approve in place of one who is away: Chief executive officer. Of 1 of 1 rows of the matrix not every approver must say yes. After 15 minutes without an answer the case goes up one step.',
    );
  });

  it('compare authorities with the public at each level, from the same event only', () => {
    const order = (...matrix: object[]) =>
      said({ stakeholders, communication: { severities, matrix } })['Authorities before the press'];
    const authority = row('authority', 'notification', 'PT24H');
    const customers = row('customers', 'notification', 'PT72H');
    expect(order(authority, customers, row('press', 'public-communication', 'PT4H'))).toBe(
      'High: authorities within 24 hours, the public within 4 hours, so the public may hear of it first.',
    );
    expect(order(authority, customers, row('press', 'public-communication', 'PT48H'))).toBe(
      'High: authorities within 24 hours, the public within 48 hours.',
    );
    expect(order(authority, row('press', 'public-communication', 'PT4H', { startsAt: 'declaration' }))).toBe(
      'Nothing is recorded.',
    );
  });

  it('tell contracts, the leak and the stand-down in the words of the record', () => {
    const cases = said({
      obligations: [
        { clock: 'contract-customer-notice', applies: 'yes', targets: [{ deadline: 'notice', within: 'PT12H' }] },
        { clock: 'eu-gdpr-authority', applies: 'yes' },
      ],
      policies: {
        embargo: { leakProcedure: { firstStepWithin: 'PT1H', leaderRole: 'lead', steps: ['Ask the list'] } },
      },
      communication: { declaration: { falseAlarm: 'All who were told hear it' } },
    });
    expect(cases['A contract is stricter than the plan']).toMatch(
      /^Customer contract: .*; internal target: 12 hours\.$/,
    );
    expect(cases['Something leaks']).toBe('PSIRT lead leads. The first step is taken within 1 hour. Ask the list.');
    expect(cases['It turns out to be no incident, or it is over']).toBe(
      'When it turns out to be none: All who were told hear it.',
    );
  });
});
