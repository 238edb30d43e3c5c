// Who saves money by not fixing a flaw must not be the one who signs that it may stay.
import { isSamePerson, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../../rule.ts';

/** Record rule CHA-005. In small organizations, and for executives who own a product, it is a warning. */
export const rule = define({
  name: 'risk-accepted-by-interested-role',
  severity: 'error',
  level: 1,
  asks: 'Risk is accepted neither by a product owner nor by the lead of the team alone.',
  why: 'The one whose release date is at stake signs that the flaw may stay; FIRST thinks of a CISO, CSO or risk manager.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.1'],
  basis: 'source',
  reads: ['roles', 'charter.decisionRights'],
  mayRead: ['company', 'products', 'people.members'],
  good: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: owner, title: Product owner, kind: product }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: ciso, deputyRole: owner }] }
`,
  bad: `
roles: [{ id: ciso, title: CISO, kind: executive }, { id: owner, title: Product owner, kind: product }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: owner, deputyRole: ciso }] }
`,
  judge: ({ roles, company, products = [], people, charter: { decisionRights } }) => {
    const isSmall = company?.sizeClass === 'micro' || company?.sizeClass === 'small';
    return decisionRights.flatMap(({ decision, accountableRole, consulted = [] }, index) => {
      const role = roles.find(({ id }) => id === accountableRole);
      if (decision !== 'accept-risk' || !role) return [];
      const owned = products.find(({ ownerRole }) => isSamePerson(role.id, ownerRole, { people }));
      const isLeadAlone =
        role.kind === 'lead' &&
        role.team === 'core' &&
        consulted.every((other) => isSamePerson(role.id, other, { people }));
      if (!owned && role.kind !== 'product' && !isLeadAlone) return [];
      const seen = owned
        ? `, who owns ${owned.name}, decides`
        : role.kind === 'product'
          ? ', a product role, decides'
          : ' decides, and consults nobody';
      const severity = isSmall || role.kind === 'executive' ? 'warning' : 'error';
      return [
        {
          at: `/charter/decisionRights/${index}/accountableRole`,
          severity,
          message: `Accepting a risk must lie with a role that gains nothing by it, such as a CISO or risk manager; here ${titleOf(role.id, roles)}${seen}.`,
        },
      ];
    });
  },
});
