// Work can be bought, the answer for it cannot.

import { titleOf } from '../../facts/roster.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-R8. That somebody oversees is asked by the schema; here it is somebody of our own. */
export const rule = define({
  name: 'outsourcing-without-oversight',
  severity: 'warning',
  level: 1,
  asks: 'What a provider does is overseen by a role inside; where a provider does it all, it is written down which skills stay inside.',
  why: 'The contract ended after a dispute, and nobody in the house could read an alert.',
  source: ['NIST SP 800-61r2: 2.4.1', 'NIST SP 800-61r2: 2.4.2', 'SOC-CMM 2.3.4: Business.4'],
  basis: 'source',
  reads: ['roles', 'organization.staffingModel'],
  mayRead: ['organization.outsourced', 'stakeholders.parties'],
  good: `
kind: soc
roles: [{ id: ciso, title: Chief information security officer, kind: executive }]
organization:
  staffingModel: fully-outsourced
  outsourced: [{ service: monitoring, provider: mssp, authority: Isolates hosts, overseerRole: ciso, skillsKeptInHouse: [Leading an incident] }]
`,
  bad: `
kind: soc
roles: [{ id: ciso, title: Chief information security officer, kind: executive }]
organization:
  staffingModel: fully-outsourced
  outsourced: [{ service: monitoring, provider: mssp, authority: Isolates hosts, overseerRole: ciso }]
`,
  judge: ({ roles, organization: { staffingModel, outsourced = [] }, stakeholders }) => {
    const isFull = staffingModel === 'fully-outsourced';
    if (isFull && outsourced.length === 0)
      return [
        {
          at: '/organization/staffingModel',
          message:
            'The work of the team is bought as a whole, so organization.outsourced must say which role inside oversees it and which skills stay inside; it has no entry.',
        },
      ];
    const isOutside = (role: string): boolean => {
      const entry = roles.find(({ id }) => id === role);
      const party = stakeholders?.parties?.find(({ id }) => id === entry?.party);
      return entry?.team === 'outside' || entry?.heldBy === 'provider' || party?.side === 'external';
    };
    const unseen = outsourced.flatMap(({ overseerRole }, index): Remark[] =>
      isOutside(overseerRole)
        ? [
            {
              at: `/organization/outsourced/${index}/overseerRole`,
              message: `A role inside should oversee the provider, but "${titleOf(overseerRole, roles)}" is outside.`,
            },
          ]
        : [],
    );
    if (!isFull || outsourced.some(({ skillsKeptInHouse }) => skillsKeptInHouse !== undefined)) return unseen;
    return [
      ...unseen,
      {
        at: '/organization/outsourced/0',
        message:
          'A provider does all of the work, so it should be written down what our own people must still be able to do; skillsKeptInHouse is absent.',
      },
    ];
  },
});
