// A kind of stakeholder that is missing in silence is missing by mistake.

import { unansweredKinds } from '../../facts/parties.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-S1, for the kinds that the seed names. A stakeholder without a kind counts by its class. Not for a PSIRT: the
 * list is that of the SOC seed (help desk, network engineering, users …); whom a PSIRT must not forget is asked by the rule on
 * usual stakeholders.
 */
export const rule = define({
  name: 'seed-stakeholder-without-answer',
  severity: 'warning',
  level: 1,
  asks: 'Every kind of stakeholder that the SOC seed names is in the register, or absent with a reason.',
  why: 'Human resources was in no list, and heard of the insider from the newspaper.',
  source: ['SOC seed: internal and external stakeholders'],
  basis: 'judgement',
  kinds: ['soc', 'combined'],
  reads: ['stakeholders.parties'],
  mayRead: ['stakeholders.absentKinds', 'stakeholders.absentClasses'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }]
  absentKinds:
    - { kind: executive-management, reason: Served by the group }
    - { kind: ir-manager, reason: Served by the group }
    - { kind: ir-technical-lead, reason: Served by the group }
    - { kind: it-network-security, reason: Served by the group }
    - { kind: grc, reason: Served by the group }
    - { kind: legal, reason: Served by the group }
    - { kind: public-relations, reason: Served by the group }
    - { kind: help-desk, reason: Served by the group }
    - { kind: human-resources, reason: Served by the group }
    - { kind: users, reason: Served by the group }
    - { kind: cloud-provider, reason: Served by the group }
    - { kind: peer-response-team, reason: Served by the group }
    - { kind: law-enforcement, reason: Served by the group }
    - { kind: incident-reporter, reason: Served by the group }
    - { kind: software-vendor, reason: Served by the group }
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }]
  absentKinds:
    - { kind: executive-management, reason: Served by the group }
    - { kind: ir-manager, reason: Served by the group }
    - { kind: ir-technical-lead, reason: Served by the group }
    - { kind: it-network-security, reason: Served by the group }
    - { kind: grc, reason: Served by the group }
    - { kind: legal, reason: Served by the group }
    - { kind: public-relations, reason: Served by the group }
    - { kind: help-desk, reason: Served by the group }
    - { kind: users, reason: Served by the group }
    - { kind: cloud-provider, reason: Served by the group }
    - { kind: peer-response-team, reason: Served by the group }
    - { kind: law-enforcement, reason: Served by the group }
    - { kind: incident-reporter, reason: Served by the group }
    - { kind: software-vendor, reason: Served by the group }
`,
  judge: ({ stakeholders }, { stakeholderKinds }) => {
    const missing = unansweredKinds(stakeholders, stakeholderKinds).filter(({ sources }) =>
      sources.includes('SOC seed'),
    );
    if (missing.length === 0) return [];
    return [
      {
        at: '/stakeholders/parties',
        message: `The register must hold these kinds or give a reason in absentKinds: ${missing.map(({ title, id }) => `${title} (${id})`).join(', ')}.`,
      },
    ];
  },
});
