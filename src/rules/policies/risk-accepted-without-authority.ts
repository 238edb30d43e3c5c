// Whoever saves money by not fixing must not be the one who accepts the risk for everybody else.

import { isSamePerson, titleOf } from '../../facts/roster.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-013, for the one who accepts. Whether the charter names the right role is the business of its own rule. */
export const rule = define({
  name: 'risk-accepted-without-authority',
  severity: 'error',
  level: 2,
  asks: 'A risk is accepted by the role that the charter names for it, or its deputy, and not by the owner of the product.',
  why: 'The product owner signs that the fix can wait until after the launch.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.1'],
  basis: 'source',
  reads: ['roles', 'charter.decisionRights', 'policies.riskAcceptances'],
  mayRead: ['products', 'people.members', 'company'],
  good: `
targetMaturity: 2
roles: [{ id: ciso, title: CISO, kind: executive }, { id: owner, title: Product owner, kind: product }, { id: cto, title: CTO, kind: executive }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: ciso, deputyRole: cto }] }
policies:
  riskAcceptances: [{ case: ACME-2026-017, acceptedByRole: ciso, on: 2026-09-01, expires: 2027-03-01 }]
`,
  bad: `
targetMaturity: 2
roles: [{ id: ciso, title: CISO, kind: executive }, { id: owner, title: Product owner, kind: product }, { id: cto, title: CTO, kind: executive }]
charter: { decisionRights: [{ decision: accept-risk, accountableRole: ciso, deputyRole: cto }] }
policies:
  riskAcceptances: [{ case: ACME-2026-017, acceptedByRole: owner, on: 2026-09-01, expires: 2027-03-01 }]
`,
  judge: ({ roles, charter, policies, products = [], people, company }) => {
    const rights = charter.decisionRights.filter(({ decision }) => decision === 'accept-risk');
    const isKnown = (role: string): boolean => roles.some(({ id }) => id === role);
    const allowed = rights.flatMap(({ accountableRole, deputyRole }) => [accountableRole, deputyRole ?? []].flat());
    if (allowed.length === 0 || !allowed.every(isKnown)) return [];
    const isSmall = company?.sizeClass === 'micro' || company?.sizeClass === 'small';
    return policies.riskAcceptances.flatMap(
      ({ case: number, acceptedByRole: role, products: concerned = [] }, index): Remark[] => {
        if (!isKnown(role) || rights.some(({ accountableRole }) => accountableRole === role)) return [];
        const at = pointer('policies', 'riskAcceptances', index, 'acceptedByRole');
        const said = `The risk of case ${number} must be accepted by`;
        const names = [...new Set(allowed)].map((name) => `"${titleOf(name, roles)}"`).join(' or ');
        if (!allowed.includes(role))
          return [{ at, message: `${said} ${names}, as the charter says, but "${titleOf(role, roles)}" accepted it.` }];
        const owned = products.find(
          ({ id, ownerRole }) =>
            ownerRole !== undefined && concerned.includes(id) && isSamePerson(ownerRole, role, { people }),
        );
        if (!owned) return [];
        return [
          {
            at,
            ...(isSmall && { severity: 'warning' as const }),
            message: `${said} somebody other than the owner of ${owned.name}, but "${titleOf(role, roles)}" is both.`,
          },
        ];
      },
    );
  },
});
