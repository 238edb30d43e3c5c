// Attacks and leaks do not wait for Monday, and the decisions about them cannot either.

import { dutiesOf } from '../../facts/deadlines.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const urgent = [
  'declare-incident',
  'notify-regulator',
  'out-of-band-release',
  'extend-or-break-embargo',
  'speak-to-media',
];
/** A report to an authority waits for these; the others are compared with the same clock as a warning. */
const awaited = ['declare-incident', 'notify-regulator'];

/** Record rule CHA-006. One row that works out of hours is enough for a decision with several. */
export const rule = define({
  name: 'urgent-decision-too-slow',
  severity: 'error',
  level: 2,
  asks: 'Urgent decisions can be taken at night and at weekends, and faster than the shortest first deadline that applies.',
  why: 'There is a person who may decide, and that person is on holiday until Tuesday.',
  source: ['FIRST PSIRT SF 1.1: 4.3.1', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'judgement',
  settings: ['company', 'public-body'],
  reads: ['charter.decisionRights'],
  mayRead: ['obligations'],
  good: `
charter: { decisionRights: [{ decision: declare-incident, accountableRole: ciso, deputyRole: cto, maxDelay: PT4H, outOfHours: true }] }
`,
  bad: `
charter: { decisionRights: [{ decision: declare-incident, accountableRole: ciso, deputyRole: cto, maxDelay: PT4H, outOfHours: false }] }
`,
  judge: ({ charter: { decisionRights }, obligations = [] }, { clocks, today }) => {
    const duties = dutiesOf(obligations, clocks, today);
    const [tightest] = duties.sort((a, b) => shortestHours(a.limit) - shortestHours(b.limit));
    return urgent.flatMap((decision): Remark[] => {
      const rows = decisionRights
        .map((row, index) => ({ ...row, at: `/charter/decisionRights/${index}` }))
        .filter((row) => row.decision === decision);
      const said = labelOf(schemaAt('/charter/decisionRights/0/decision'), decision);
      const [first] = rows;
      if (!first) return [];
      const ready = rows.filter(({ outOfHours }) => outOfHours === true);
      const seen = first.outOfHours === undefined ? 'it is not said whether it can' : 'it cannot';
      const closed = {
        at: first.outOfHours === undefined ? first.at : `${first.at}/outOfHours`,
        message: `"${said}" must be possible at night and at weekends; ${seen}.`,
      };
      const slow = (ready.length > 0 ? ready : rows).filter(
        ({ maxDelay }) =>
          tightest && maxDelay !== undefined && shortestHours(maxDelay) >= shortestHours(tightest.limit),
      );
      return [
        ...(ready.length > 0 ? [] : [closed]),
        ...slow.map(
          ({ at, maxDelay = '' }): Remark => ({
            at: `${at}/maxDelay`,
            severity: awaited.includes(decision) ? 'error' : 'warning',
            message: `"${said}" must be decided in less than ${sayLimit(tightest?.limit ?? '')}, the first deadline of "${tightest?.clock.title}"; here it may take ${sayLimit(maxDelay)}.`,
          }),
        ),
      ];
    });
  },
});
