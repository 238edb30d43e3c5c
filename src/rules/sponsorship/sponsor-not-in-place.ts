// A program whose sponsor is still to be found has nobody who pays for it, and nobody who can order a fix.
import { holdersOf, isFilled, type Roster } from '../../facts/roster.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** Record rule EXE-001. */
export const rule = define({
  name: 'sponsor-not-in-place',
  severity: 'error',
  level: 1,
  asks: 'The sponsor is a role of kind executive, and somebody holds it.',
  why: 'The sponsor has left or is still "to be confirmed", and nobody notices until a fix needs an order or the budget is due.',
  source: ['FIRST PSIRT SF 1.1: I.A'],
  basis: 'source',
  reads: ['roles', 'sponsorship.sponsorRole'],
  mayRead: ['people.members', 'staff.positions'],
  good: `
roles: [{ id: cto, title: Chief technology officer, kind: executive, filled: true }]
sponsorship: { sponsorRole: cto }
`,
  bad: `
roles: [{ id: cto, title: Chief technology officer, kind: executive, filled: false }]
sponsorship: { sponsorRole: cto }
`,
  judge: ({ roles, people, staff, sponsorship: { sponsorRole } }) => {
    const sponsor = roles.find(({ id }) => id === sponsorRole);
    if (!sponsor) return [];
    const at = '/sponsorship/sponsorRole';
    if (sponsor.kind !== 'executive') {
      const kind = labelOf(schemaAt('/roles/0/kind'), sponsor.kind).toLowerCase();
      return [
        { at, message: `The sponsor must be a role of kind executive, but "${sponsor.title}" is of kind ${kind}.` },
      ];
    }
    const because = whyVacant(sponsor, { people, staff });
    if (because === undefined) return [];
    return [{ at, message: `Somebody must hold the role of the sponsor, "${sponsor.title}", but ${because}.` }];
  },
});

/**
 * What says that nobody holds the role. Elsewhere a stakeholder is enough for a role; a sponsor is a person, or a body
 * whose members the list of people need not name.
 */
function whyVacant(
  { party, team, ...sponsor }: Roster['roles'][number],
  { people, staff }: Omit<Roster, 'roles'>,
): string | undefined {
  const isBody = sponsor.heldBy === 'committee' || sponsor.heldBy === 'team';
  const known = isBody && holdersOf(sponsor.id, { people }).length === 0 ? undefined : people;
  if (isFilled(sponsor.id, { roles: [sponsor], people: known, staff }) !== false) return undefined;
  if (sponsor.filled === false) return 'it is marked as not filled';
  const hasPosition = staff?.positions?.some(({ role }) => role === sponsor.id);
  return hasPosition ? 'its position is not filled' : 'the list of people names nobody for it';
}
