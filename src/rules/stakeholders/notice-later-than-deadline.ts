// A notice to an authority, with every approval it needs, must be out before the law's first deadline.

import { dutiesOf, overruns } from '../../facts/deadlines.ts';
import { sayMatrixEvent } from '../../facts/parties.ts';
import type { Stakeholders } from '../../model/program.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule STK-008; it also finds the duty without a row (that part of PRG-013). Several rows may name a clock; one in time is enough. */
export const rule = define({
  name: 'notice-later-than-deadline',
  severity: 'error',
  level: 1,
  asks: 'For every reporting duty that applies, a row of the communication matrix names its clock, and is done before its first deadline, approvals included.',
  why: 'Three people have to approve, one after the other, inside a clock of 24 hours.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'judgement',
  reads: ['obligations', 'stakeholders.matrix'],
  absentFrom: ['stakeholders.matrix'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
stakeholders:
  matrix: [{ event: regulatory-notification, clocks: [eu-cra-severe-incident], audience: [enisa], senderRole: lead, approvalWithin: PT4H, within: PT12H }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
stakeholders:
  matrix: [{ event: regulatory-notification, clocks: [eu-cra-severe-incident], audience: [enisa], senderRole: lead, approvalWithin: PT4H, within: P2D }]
`,
  judge: ({ obligations, stakeholders: { matrix } }, { clocks, today }) =>
    dutiesOf(obligations, clocks, today).flatMap(({ clock, deadline, limit }) => {
      const law = `"${clock.title}" asks for "${deadline.label}" within ${sayLimit(limit)} (${deadline.reference})`;
      const rows = matrix
        .map((row, index) => ({ row, at: `/stakeholders/matrix/${index}` }))
        .filter(({ row }) => row.clocks?.includes(clock.id) && row.timing !== 'before');
      const remarks = rows.map(({ row, at }) => aboutRow(row, at, limit, law));
      const [first] = remarks;
      const missing = {
        at: '/stakeholders/matrix',
        message: `The communication matrix needs a row that names the clock ${clock.id}: ${law}.`,
      };
      if (remarks.includes(undefined)) return [];
      const remark = remarks.find((candidate) => candidate?.severity === 'warning') ?? first ?? missing;
      return [remark];
    }),
});

function aboutRow(
  { event, within, approvalWithin }: Stakeholders['matrix'][number],
  at: string,
  limit: string,
  law: string,
): Remark | undefined {
  if (within === undefined)
    return {
      at,
      severity: 'warning',
      message: `The row for ${sayMatrixEvent(event)} says no time (within), but ${law}. Say how fast you tell.`,
    };
  if (overruns(within, limit))
    return {
      at: `${at}/within`,
      message: `The row for ${sayMatrixEvent(event)} allows ${sayLimit(within)}, but ${law}. Shorten it.`,
    };
  if (approvalWithin !== undefined && shortestHours(approvalWithin) >= shortestHours(within)) {
    return {
      at: `${at}/approvalWithin`,
      message: `The row for ${sayMatrixEvent(event)} must leave time beside the approval: it takes ${sayLimit(approvalWithin)} of ${sayLimit(within)}, and ${law}.`,
    };
  }
  if (shortestHours(within) < shortestHours(limit)) return undefined;
  return {
    at: `${at}/within`,
    severity: 'warning',
    message: `The row for ${sayMatrixEvent(event)} takes all of the time there is (${sayLimit(within)}), because ${law}. Leave a reserve.`,
  };
}
