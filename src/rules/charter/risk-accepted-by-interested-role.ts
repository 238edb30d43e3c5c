// Who saves money by not fixing a flaw must not be the one who signs that it may stay.
import { isSamePerson, titleOf } from '../../facts/roster.ts';
import type { Program } from '../../model/program.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule CHA-005. In small organizations, for executives who own a product, and for deputies it is a warning. */
export const rule = define({
  name: 'risk-accepted-by-interested-role',
  severity: 'error',
  level: 1,
  asks: 'Risk is accepted neither by a product owner nor by the lead of the team alone, and not by such a deputy either.',
  why: 'The one whose release date is at stake signs that the flaw may stay; FIRST thinks of a CISO, CSO or risk manager.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.1'],
  basis: 'source',
  reads: ['roles', 'charter.decisionRights'],
  mayRead: ['company', 'products', 'people.members'],
  good: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: cto, title: CTO, kind: executive }, { id: owner, title: Product owner, kind: product }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: ciso, deputyRole: cto }] }
`,
  bad: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: cto, title: CTO, kind: executive }, { id: owner, title: Product owner, kind: product }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: owner, deputyRole: cto }] }
`,
  judge: ({ roles, company, products = [], people, charter: { decisionRights } }) => {
    const isSmall = company?.sizeClass === 'micro' || company?.sizeClass === 'small';
    /** What a role gains by the risk, or that it decides alone; undefined for a role that may accept it. */
    const interestOf = ({ id, kind, team }: Program['roles'][number], consulted: readonly string[]) => {
      const owned = products.find(
        ({ ownerRole }) => ownerRole !== undefined && isSamePerson(id, ownerRole, { people }),
      );
      if (owned) return `who owns ${owned.name}`;
      if (kind === 'product') return 'a product role';
      const isAlone = consulted.every((other) => isSamePerson(id, other, { people }));
      return kind === 'lead' && team === 'core' && isAlone ? 'who consults nobody' : undefined;
    };
    return decisionRights.flatMap(({ decision, accountableRole, deputyRole, consulted = [] }, index): Remark[] => {
      const role = roles.find(({ id }) => id === accountableRole);
      if (decision !== 'accept-risk' || !role) return [];
      const place = `/charter/decisionRights/${index}`;
      const interest = interestOf(role, consulted);
      const deputy = roles.find(({ id }) => id === deputyRole && !isSamePerson(id, role.id, { people }));
      const deputyInterest = deputy && interestOf(deputy, consulted);
      const remarks: Remark[] = [];
      if (interest)
        remarks.push({
          at: `${place}/accountableRole`,
          severity: isSmall || role.kind === 'executive' ? 'warning' : 'error',
          message: `Accepting a risk must lie with a role that gains nothing by it, such as a CISO or risk manager; here ${titleOf(role.id, roles)}, ${interest}, decides.`,
        });
      if (deputy && deputyInterest)
        remarks.push({
          at: `${place}/deputyRole`,
          severity: 'warning',
          message: `In the absence of ${titleOf(role.id, roles)}, ${titleOf(deputy.id, roles)}, ${deputyInterest}, would accept the risk; name a deputy who gains nothing by it.`,
        });
      return remarks;
    });
  },
});
