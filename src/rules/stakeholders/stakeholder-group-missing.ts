// An incident that concerns a law, a sector or a known attacker concerns somebody outside who could help.

import { milderForPsirt } from '../../facts/ambition.ts';
import { groupOfClass, groupOfParty, namesUnknownKind } from '../../facts/parties.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const groups: readonly { id: string; said: string; socOnly?: boolean }[] = [
  { id: 'authority', said: 'an authority', socOnly: true },
  {
    id: 'government-industry-organization',
    said: 'a government or industry organization, such as a national CSIRT or an ISAC',
  },
  { id: 'intelligence-source', said: 'a source of intelligence', socOnly: true },
];

/**
 * Record rule SOC-S1, for the groups. A kind of the group that is absent for a reason answers for it. A PSIRT is asked by a
 * warning, at ambition 1 by a hint, for a coordinator only: its authorities follow from its duties, and sources of intelligence are a SOC's.
 */
export const rule = define({
  name: 'stakeholder-group-missing',
  severity: 'warning',
  level: 1,
  asks: 'The register holds at least one authority, one government or industry organization and one source of intelligence, or says why not.',
  why: 'The warning had been in the bulletin of the sector for two days; the bank did not receive it.',
  source: ['SOC seed: regulatory agencies, government-industry organizations, intelligence resources'],
  basis: 'judgement',
  settings: ['company', 'public-body'],
  reads: ['stakeholders.parties'],
  mayRead: ['kind', 'targetMaturity', 'stakeholders.absentKinds', 'stakeholders.absentClasses'],
  good: `
kind: soc
stakeholders:
  parties:
    - { id: supervisor, name: Supervisor, side: external, class: regulator, kind: sector-regulator, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: kev, name: Lists, side: external, class: intelligence-source, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: not-needed }
  absentKinds: [{ kind: isac, reason: The sector has none and the national CSIRT serves the state alone }]
`,
  bad: `
kind: soc
stakeholders:
  parties:
    - { id: supervisor, name: Supervisor, side: external, class: regulator, kind: sector-regulator, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: always }
    - { id: kev, name: Lists, side: external, class: intelligence-source, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: not-needed }
`,
  judge: ({ kind: team, targetMaturity, stakeholders }, { stakeholderKinds }) => {
    const { parties, absentKinds = [], absentClasses = [] } = stakeholders;
    const isWithoutSoc = !hasSoc(kindOf({ kind: team }));
    if (namesUnknownKind(stakeholders, stakeholderKinds)) return [];
    const present = new Set([
      ...parties.map((party) => (party.side === 'external' ? groupOfParty(party, stakeholderKinds) : undefined)),
      ...absentKinds.map(({ kind }) => stakeholderKinds.get(kind)?.group),
      ...absentClasses.map((absent) => groupOfClass(absent.class)),
    ]);
    const missing = groups.filter(({ id, socOnly }) => !present.has(id) && !(socOnly && isWithoutSoc));
    if (missing.length === 0) return [];
    return [
      {
        at: '/stakeholders/parties',
        ...milderForPsirt({ kind: team, targetMaturity }),
        message: `The register must hold ${missing.map(({ said }) => said).join(', and ')}; it holds none. If there is none, name a kind of that group in absentKinds${isWithoutSoc ? ', or its class in absentClasses,' : ''} with the reason.`,
      },
    ];
  },
});
