// Boards, data owners and crisis teams are remembered in the second hour, when they have heard it elsewhere.

import { milderForPsirt } from '../../facts/ambition.ts';
import { unansweredKinds } from '../../facts/parties.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** These are roles of the response itself; the list of roles answers for them. */
const ownRoles: readonly string[] = ['ciso', 'incident-lead', 'communications-lead', 'soc-staff'];

/** Those of which a PSIRT must not be without. */
const psirtKinds: readonly string[] = ['legal', 'privacy-dpo', 'public-relations'];

/**
 * Record rule SOC-S1, for the kinds that practice expects beyond those of the seed. A PSIRT is asked for legal, privacy and the
 * press office, at ambition 1 by a hint; a class that is absent for a reason answers for its kinds.
 */
export const rule = define({
  name: 'usual-stakeholder-without-answer',
  severity: 'warning',
  level: 1,
  asks: 'Every kind of stakeholder inside that nearly every program needs is in the register, or absent with a reason; in a PSIRT legal, privacy and the press office.',
  why: 'The crisis team opened its own bridge, because nobody had told it that there was one.',
  source: ['NIST SP 800-61r2: 2.4.4', 'psirt practice: not applicable is an answer'],
  basis: 'judgement',
  settings: ['company', 'public-body'],
  reads: ['stakeholders.parties'],
  mayRead: ['kind', 'targetMaturity', 'stakeholders.absentKinds', 'stakeholders.absentClasses'],
  good: `
kind: soc
stakeholders:
  parties:
    - { id: board, name: Board, side: internal, class: board, kind: board, relation: both, ownerRole: lead }
    - { id: dpo, name: Data protection officer, side: internal, class: privacy, kind: privacy-dpo, relation: both, ownerRole: lead }
    - { id: owners, name: Owners of systems, side: internal, class: other, kind: asset-owners, relation: both, ownerRole: lead }
    - { id: crisis, name: Crisis team, side: internal, class: other, kind: business-continuity, relation: both, ownerRole: lead }
  absentKinds: [{ kind: customer-support, reason: The help desk serves customers too }]
`,
  bad: `
kind: soc
stakeholders:
  parties:
    - { id: board, name: Board, side: internal, class: board, kind: board, relation: both, ownerRole: lead }
    - { id: dpo, name: Data protection officer, side: internal, class: privacy, kind: privacy-dpo, relation: both, ownerRole: lead }
    - { id: owners, name: Owners of systems, side: internal, class: other, kind: asset-owners, relation: both, ownerRole: lead }
    - { id: crisis, name: Crisis team, side: internal, class: other, kind: business-continuity, relation: both, ownerRole: lead }
`,
  judge: ({ kind, targetMaturity, stakeholders }, { stakeholderKinds }) => {
    const isWithoutSoc = !hasSoc(kindOf({ kind }));
    const missing = unansweredKinds(stakeholders, stakeholderKinds).filter(({ id, expected, sources }) =>
      isWithoutSoc
        ? psirtKinds.includes(id)
        : expected === true && !sources.includes('SOC seed') && !ownRoles.includes(id),
    );
    if (missing.length === 0) return [];
    return [
      {
        at: '/stakeholders/parties',
        ...milderForPsirt({ kind, targetMaturity }),
        message: `The register should hold these kinds or give a reason in ${isWithoutSoc ? 'absentClasses' : 'absentKinds'}: ${missing.map(({ title, id }) => `${title} (${id})`).join(', ')}.`,
      },
    ];
  },
});
