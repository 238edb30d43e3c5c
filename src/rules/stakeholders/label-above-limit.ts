// A message goes to nobody who may not have it.

import { sayMatrixEvent } from '../../facts/parties.ts';
import { isNarrower } from '../../facts/tlp.ts';
import { rule as define } from '../rule.ts';

/** Record rule STK-005. */
export const rule = define({
  name: 'label-above-limit',
  severity: 'error',
  level: 1,
  asks: 'No row of the communication matrix sends a message to a stakeholder whose highest label is lower than that of the message.',
  why: 'A draft advisory under AMBER+STRICT went to the list of customers, because the list stood in the row.',
  source: ['FIRST PSIRT SF 1.1: 1.5.2', 'TLP 2.0: labels'],
  basis: 'judgement',
  reads: ['stakeholders.parties', 'stakeholders.matrix'],
  good: `
stakeholders:
  parties: [{ id: customers, name: Customers, side: external, class: customer, relation: serves, ownerRole: lead, maxTlp: GREEN, legalReview: always }]
  matrix: [{ event: advisory-published, audience: [customers], senderRole: lead, within: PT24H, tlp: CLEAR }]
`,
  bad: `
stakeholders:
  parties: [{ id: customers, name: Customers, side: external, class: customer, relation: serves, ownerRole: lead, maxTlp: GREEN, legalReview: always }]
  matrix: [{ event: advisory-published, audience: [customers], senderRole: lead, within: PT24H, tlp: AMBER }]
`,
  judge: ({ stakeholders: { parties, matrix } }) =>
    matrix.flatMap(({ event, audience, tlp }, index) => {
      if (tlp === undefined) return [];
      const over = parties.filter(
        ({ id, maxTlp }) => audience.includes(id) && maxTlp !== undefined && isNarrower(tlp, maxTlp),
      );
      if (over.length === 0) return [];
      const limits = over.map(({ name, maxTlp }) => `${name} may receive at most TLP:${maxTlp}`).join(', ');
      return [
        {
          at: `/stakeholders/matrix/${index}/tlp`,
          message: `The message for ${sayMatrixEvent(event)} bears TLP:${tlp}, but ${limits}. Lower the label, or write a row of its own for them.`,
        },
      ];
    }),
});
