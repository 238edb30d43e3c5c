// A role that stands in for itself is away when it is needed.
import { sameSubstitute } from '../../facts/substitute.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-R1, for a position and its succession whose deputy is the same role again. */
export const rule = define({
  name: 'role-deputized-by-itself',
  severity: 'error',
  level: 1,
  asks: 'The deputy of a position, and who follows in it, is another role.',
  why: 'The list of deputies had no gap, because two managers had written down themselves.',
  source: ['SOC seed: point of contact and deputy', 'FIRST PSIRT SF 1.1: 2.1.1'],
  basis: 'judgement',
  reads: ['roles', 'staff.positions'],
  mayRead: ['staff.succession', 'people.members', 'company'],
  good: `
roles: [{ id: lead, title: SOC manager, kind: lead }, { id: second, title: Incident manager, kind: incident-manager }]
staff:
  positions: [{ role: lead, fteRequired: 1, fteFunded: 1, fteFilled: 1, deputyRole: second }]
`,
  bad: `
roles: [{ id: lead, title: SOC manager, kind: lead }, { id: second, title: Incident manager, kind: incident-manager }]
staff:
  positions: [{ role: lead, fteRequired: 1, fteFunded: 1, fteFilled: 1, deputyRole: lead }]
`,
  judge: ({ roles, people, company, staff }) => {
    const cast = { roles, people, staff, company };
    const { positions, succession = [] } = staff;
    const check = (list: string, need: string, rows: readonly { role: string; deputyRole?: string | undefined }[]) =>
      rows.flatMap(({ role, deputyRole }, index) =>
        deputyRole === undefined
          ? []
          : sameSubstitute(role, deputyRole, cast, `/staff/${list}/${index}/deputyRole`, need),
      );
    const own = check('positions', 'The position needs a deputy', positions);
    const told = positions.filter(({ role, deputyRole }) => role === deputyRole).map(({ role }) => role);
    const rest = check('succession', 'The succession needs somebody', succession);
    return [...own, ...rest.filter(({ at }) => !told.includes(succession[Number(at.split('/')[3])]?.role ?? ''))];
  },
});
