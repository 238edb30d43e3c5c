// Four tasks fall to somebody in every incident; a program that names nobody finds out who in the night.

import { milderForPsirt } from '../../facts/ambition.ts';
import { type OfficeName, rolesFor } from '../../facts/functions.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const needed: readonly { office: OfficeName; what: string; kind: string; orWithoutSoc?: readonly string[] }[] = [
  {
    office: 'incident-manager',
    what: 'manages the incident',
    kind: 'incident-manager',
    orWithoutSoc: ['lead', 'coordinator'],
  },
  {
    office: 'technical-lead',
    what: 'leads the technical work',
    kind: 'technical-lead',
    orWithoutSoc: ['engineer', 'analyst', 'product'],
  },
  { office: 'legal', what: 'answers for the law', kind: 'legal' },
  { office: 'communications', what: 'leads communication', kind: 'comms' },
];

/**
 * Record rule SOC-R2. The kind of a role says it; a title or a stakeholder that says so is enough. In a PSIRT the lead or a
 * coordinator manages a case and an engineer does the technical work; a missing one is a warning there, at ambition 1 a hint, since the texts are
 * about the response to intrusions.
 */
export const rule = define({
  name: 'response-role-missing',
  severity: 'error',
  level: 1,
  asks: 'Among the roles are those that manage an incident, lead its technical work, answer for the law, and lead communication.',
  why: 'The team had analysts for every hour of the week, and nobody whose task it was to call the lawyer.',
  source: [
    'SOC seed: internal and external stakeholders',
    'NIST SP 800-61r2: 2.4.3',
    'Regulation (EU) 2022/2554: Art. 14(3)',
  ],
  basis: 'source',
  settings: ['company', 'public-body'],
  reads: ['roles'],
  mayRead: ['kind', 'targetMaturity', 'stakeholders.parties'],
  good: `
kind: soc
roles: [{ id: manager, title: Head of the SOC, kind: incident-manager }, { id: lead, title: First analyst, kind: technical-lead }, { id: counsel, title: Counsel, kind: legal }, { id: speaker, title: Speaker, kind: comms }]
`,
  bad: `
kind: soc
roles: [{ id: manager, title: Head of the SOC, kind: incident-manager }, { id: lead, title: First analyst, kind: technical-lead }, { id: counsel, title: Counsel, kind: legal }]
`,
  judge: ({ kind: team, targetMaturity, roles, stakeholders }) => {
    const isWithoutSoc = !hasSoc(kindOf({ kind: team }));
    return needed
      .filter(({ orWithoutSoc = [] }) => !(isWithoutSoc && roles.some(({ kind }) => orWithoutSoc.includes(kind))))
      .filter(({ office }) => rolesFor(office, { roles, stakeholders }).length === 0)
      .map(({ what, kind }) => ({
        at: '/roles',
        ...milderForPsirt({ kind: team, targetMaturity }),
        message: `One role must say that it ${what} (kind ${kind}); the list of roles has none.`,
      }));
  },
});
