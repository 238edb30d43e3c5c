// Hours that nobody stands behind are a promise that nobody keeps.

import type { Staff } from '../../model/program.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** A row around the clock, or with hours of its own, counts only with somebody behind it; what counts nowhere is told here. */
export const rule = define({
  name: 'hours-without-people',
  severity: 'warning',
  level: 1,
  asks: 'Each row of hours by channel or by severity that goes beyond the hours of the team has somebody behind it.',
  why: 'The report form was answered around the clock; at night there was no one to answer it.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5', 'psirt practice: hours have people behind them'],
  basis: 'engineering',
  reads: ['staff.coverage'],
  mayRead: ['staff.onCall', 'communication.severities', 'policies.severity'],
  good: `
staff:
  coverage:
    mode: business-hours
    hours: [{ days: [monday], from: "09:00", to: "17:00" }]
    afterHoursRoles: [lead]
    byChannel: [{ channel: report-form, aroundTheClock: true }]
`,
  bad: `
staff:
  coverage:
    mode: business-hours
    hours: [{ days: [monday], from: "09:00", to: "17:00" }]
    byChannel: [{ channel: report-form, aroundTheClock: true }]
`,
  judge: ({ staff: { coverage, onCall }, communication, policies }) => {
    const hasReserve = (coverage.afterHoursRoles ?? []).length > 0 || (onCall?.tiers ?? []).length > 0;
    if (hasReserve || (coverage.mode ?? '').endsWith('24x7')) return [];
    const levels = policies?.severity?.levels ?? [];
    const work = [
      ...(communication?.severities ?? []).map((level, index) => ({
        ...level,
        isServed: level.servedOutOfHours,
        at: `/communication/severities/${index}/servedOutOfHours`,
      })),
      ...levels.map((level, index) => ({
        ...level,
        isServed: level.outOfHours,
        at: `/policies/severity/levels/${index}/outOfHours`,
      })),
    ];
    return [
      ...promisedIn(coverage),
      ...work.filter(({ id, isServed }) => isServed && !isReached(coverage, id)).map(unserved),
    ];

    function unserved({ at, title }: { at: string; title: string }): Remark {
      return {
        at,
        message: `Work on "${title}" is to start at night and at weekends, but the mode of staff.coverage is ${coverage.mode ?? 'not said'}, and nobody is on call. Add an on-call tier, or name "afterHoursRoles".`,
      };
    }
  },
});

type Coverage = Staff['coverage'];

/** Whether somebody can be reached for one severity beyond the hours: by an urgent alert, or by roles of its own. */
function isReached({ urgentAlert, bySeverity = [] }: Coverage, severity: string): boolean {
  return (
    urgentAlert !== undefined || bySeverity.some((row) => row.severity === severity && (row.roles ?? []).length > 0)
  );
}

/** The rows of hours by channel and by severity that nobody stands behind. */
function promisedIn({ byChannel = [], bySeverity = [] }: Coverage): Remark[] {
  const goesBeyond = (row: { aroundTheClock?: boolean; hours?: unknown }) =>
    row.aroundTheClock === true || row.hours !== undefined;
  const channels = byChannel.map((row, index) => ({ row, at: `byChannel/${index}`, of: row.channel }));
  const severities = bySeverity
    .map((row, index) => ({ row, at: `bySeverity/${index}`, of: row.severity }))
    .filter(({ row }) => (row.roles ?? []).length === 0);
  return [...channels, ...severities]
    .filter(({ row }) => goesBeyond(row))
    .map(({ at, of }) => ({
      at: `/staff/coverage/${at}`,
      message: `Hours of its own are promised for "${of}", but nobody stands behind them: there is no on-call tier and "afterHoursRoles" is empty, so they count nowhere. Name who answers then, or take the hours out.`,
    }));
}
