// Who may know what was decided in quiet; the plan for the night must not overrule it.

import { isMedia } from '../../facts/parties.ts';
import { isNarrower } from '../../facts/tlp.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-S7, for the party: the label of each row, and the usual label, against the highest one. */
export const rule = define({
  name: 'notice-above-party-limit',
  severity: 'error',
  level: 1,
  asks: 'No row of the communication plan, and no usual label, is narrower than the highest label that the stakeholder may receive.',
  why: 'The register allowed the vendor GREEN; the row that people copied from said AMBER.',
  source: ['TLP 2.0: labels', 'SOC seed: rules for sharing decided beforehand'],
  basis: 'source',
  reads: ['stakeholders.parties'],
  mayRead: ['communication.matrix'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: vendor, name: Vendor, side: external, class: upstream-supplier, relation: works-with, ownerRole: lead, maxTlp: GREEN, defaultTlp: GREEN, legalReview: first-contact }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: vendor, name: Vendor, side: external, class: upstream-supplier, relation: works-with, ownerRole: lead, maxTlp: GREEN, defaultTlp: AMBER, legalReview: first-contact }]
`,
  judge: ({ stakeholders: { parties }, communication }) => [
    ...parties.flatMap((party, index): Remark[] => {
      const { name, defaultTlp } = party;
      // For the media any label but CLEAR is told by the rule on them.
      if (defaultTlp === undefined || defaultTlp === 'CLEAR' || isMedia(party)) return [];
      const { maxTlp } = party;
      if (maxTlp === undefined || !isNarrower(defaultTlp, maxTlp)) return [];
      return [
        {
          at: `/stakeholders/parties/${index}/defaultTlp`,
          message: `"${name}" may receive at most TLP:${maxTlp}, but its usual label is TLP:${defaultTlp}.`,
        },
      ];
    }),
    ...(communication?.matrix ?? []).flatMap(({ party: id, tlp }, index): Remark[] => {
      const party = parties.find((candidate) => candidate.id === id);
      if (tlp === undefined || party?.maxTlp === undefined || !isNarrower(tlp, party.maxTlp)) return [];
      return [
        {
          at: `/communication/matrix/${index}/tlp`,
          message: `The message to "${party.name}" bears TLP:${tlp}, but it may receive at most TLP:${party.maxTlp}. Lower the label, or decide on a higher limit.`,
        },
      ];
    }),
  ],
});
