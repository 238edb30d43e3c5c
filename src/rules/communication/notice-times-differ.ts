// One duty with two times in one record: whoever reads only one of them files too late.

import { isTimed } from '../../facts/first-notices.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Compares the rows of both matrices that name the same clock; the notice for incidents may not promise another time. */
export const rule = define({
  name: 'notice-times-differ',
  severity: 'warning',
  level: 1,
  asks: 'The matrix of stakeholders and the matrix of incidents give the same time for a clock that both name.',
  why: 'One table said twenty hours and the other sixty; on the night both were opened.',
  source: ['psirt practice: one time for one duty'],
  basis: 'arithmetic',
  reads: ['stakeholders.matrix', 'communication.matrix'],
  good: `
stakeholders:
  matrix: [{ event: regulatory-notification, clocks: [eu-gdpr-authority], audience: [authority], senderRole: lead, within: PT60H }]
communication:
  matrix: [{ severity: sev1, party: authority, kind: notification, firstNotice: PT60H, ownerRole: lead, clocks: [eu-gdpr-authority] }]
`,
  bad: `
stakeholders:
  matrix: [{ event: regulatory-notification, clocks: [eu-gdpr-authority], audience: [authority], senderRole: lead, within: PT60H }]
communication:
  matrix: [{ severity: sev1, party: authority, kind: notification, firstNotice: PT20H, ownerRole: lead, clocks: [eu-gdpr-authority] }]
`,
  judge: ({ stakeholders, communication }, { clocks }) =>
    communication.matrix.flatMap((row, index) =>
      (row.clocks ?? []).flatMap((id) => {
        if (!isTimed(row)) return [];
        const others = stakeholders.matrix
          .flatMap(({ within, ...other }, place) => (within === undefined ? [] : [{ ...other, within, place }]))
          .filter(
            (other) => other.clocks?.includes(id) && other.audience.includes(row.party) && other.timing !== 'before',
          );
        const [first] = others;
        const isSame = others.some(({ within }) => shortestHours(within) === shortestHours(row.firstNotice));
        if (first === undefined || isSame) return [];
        return [
          {
            at: `/communication/matrix/${index}/firstNotice`,
            message: `For "${clocks.get(id)?.title ?? id}" this row says ${sayLimit(row.firstNotice)}, but stakeholders.matrix[${first.place}] says ${sayLimit(first.within)}. Give both the same time.`,
          },
        ];
      }),
    ),
});
