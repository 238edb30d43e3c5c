// Nobody should read in the newspaper that their own data are gone.

import { isTimed } from '../../facts/first-notices.ts';
import { isAffected, isMedia } from '../../facts/parties.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-C7. Rows for different events are not compared. */
export const rule = define({
  name: 'media-told-before-those-affected',
  severity: 'error',
  level: 1,
  asks: 'At every severity those who are affected hear no later than the media.',
  why: 'The press release went out at noon, and the letter to the customers in the evening.',
  source: ['NIST SP 800-61r2: 2.3.4.4', 'Counteractive response plan: communication'],
  basis: 'source',
  reads: ['stakeholders.parties', 'communication.matrix'],
  good: `
stakeholders:
  parties:
    - { id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }
    - { id: customers, name: Customers, side: external, class: customer, relation: serves, ownerRole: lead, maxTlp: GREEN, legalReview: always }
communication:
  matrix:
    - { severity: sev1, party: press, kind: public-communication, firstNotice: PT8H, ownerRole: lead }
    - { severity: sev1, party: customers, kind: notification, firstNotice: PT4H, ownerRole: lead }
`,
  bad: `
stakeholders:
  parties:
    - { id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }
    - { id: customers, name: Customers, side: external, class: customer, relation: serves, ownerRole: lead, maxTlp: GREEN, legalReview: always }
communication:
  matrix:
    - { severity: sev1, party: press, kind: public-communication, firstNotice: PT8H, ownerRole: lead }
    - { severity: sev1, party: customers, kind: notification, firstNotice: PT24H, ownerRole: lead }
`,
  judge: ({ stakeholders: { parties }, communication: { matrix } }) => {
    const rowsOf = (test: typeof isMedia) =>
      matrix.flatMap((row, index) => {
        const party = parties.find(({ id }) => id === row.party);
        return party && test(party) && isTimed(row) ? [{ row, index, party }] : [];
      });
    const affected = rowsOf(isAffected);
    return rowsOf(isMedia).flatMap(({ row, index, party }) => {
      const late = affected.filter(
        ({ row: other }) =>
          other.severity === row.severity && other.event === row.event && isLonger(other.firstNotice, row.firstNotice),
      );
      const [first] = late;
      if (!first) return [];
      const said = late.map((other) => `"${other.party.name}" within ${sayLimit(other.row.firstNotice)}`);
      return [
        {
          // Where several hear too late, it is the statement that comes too early.
          at: `/communication/matrix/${late.length > 1 ? index : first.index}/firstNotice`,
          message: `Those affected must hear before the media, but "${party.name}" hears within ${sayLimit(row.firstNotice)} and ${said.join(', ')}.`,
        },
      ];
    });
  },
});
