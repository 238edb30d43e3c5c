// A vulnerability that becomes public before its fix is due leaves users with the knowledge and without the remedy.

import { inOrder, isCvss, type Level, levelsOf, promisesFix, type Severity } from '../../facts/severity.ts';
import { exceedsOwnPublic, exceedsPublic } from '../../facts/sla.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const events = { 'report-received': 0, awareness: 0, confirmed: 1 } as const;

/** Whether a level is below high: many fix such a flaw with a later release, and say so. */
function isMilder({ rank, from }: Pick<Level, 'rank' | 'from'>, severity: Severity): boolean {
  return isCvss(severity) && from !== undefined ? from < 7 : rank > 2;
}

function rankOf(event: string): number | undefined {
  return Object.hasOwn(events, event) ? events[event as keyof typeof events] : undefined;
}

/** Record rule POL-010. Times that run from a later event than the disclosure can only come later still, so they are compared too; what other rules on these times say is not said again. */
export const rule = define({
  name: 'disclosure-before-fix',
  severity: 'error',
  level: 1,
  asks: 'The default time to disclosure is at least as long as the fix target of every severity; below high, a longer one is a warning.',
  why: 'Everything becomes public after 90 days, but medium issues have 180 days to be fixed.',
  source: ['FIRST PSIRT SF 1.1: 4.2.3', 'FIRST PSIRT SF 1.1: 5.2', 'ISO/IEC 29147:2018: 9.4.3'],
  basis: 'arithmetic',
  reads: ['policies.severity', 'policies.slas', 'policies.disclosure'],
  good: `
policies:
  slas: [{ id: triage, activity: triage, internal: P5D, startsAt: report-received }]
  severity: { scheme: cvss-4.0, levels: [{ id: all, title: All, rank: 1, from: 0.1, to: 10, fixWithin: P60D }] }
  disclosure: { contact: { channels: [mailbox] }, timeline: { defaultWithin: P90D, startsAt: report-received } }
`,
  bad: `
policies:
  slas: [{ id: triage, activity: triage, internal: P5D, startsAt: report-received }]
  severity: { scheme: cvss-4.0, levels: [{ id: all, title: All, rank: 1, from: 0.1, to: 10, fixWithin: P180D }] }
  disclosure: { contact: { channels: [mailbox] }, timeline: { defaultWithin: P90D, startsAt: report-received } }
`,
  judge: ({ policies: { severity, slas, disclosure } }) => {
    const { timeline } = disclosure;
    const { defaultWithin, startsAt } = timeline ?? {};
    const start = startsAt && rankOf(startsAt);
    if (!timeline || defaultWithin === undefined || start === undefined) return [];
    const bound = inOrder(severity).filter((level) => promisesFix(level) && level.handling !== 'disclose-before-fix');
    const late = bound.flatMap(({ id, title, rank, from, fixWithin }, place) => {
      const milder = bound.slice(place + 1).find((level) => level.fixWithin !== undefined)?.fixWithin;
      if (fixWithin !== undefined && milder !== undefined && isLonger(fixWithin, milder)) return [];
      const index = levelsOf(severity).findIndex((level) => level.id === id);
      const isLeft = fixWithin === undefined || exceedsPublic(fixWithin, id, slas);
      const own = {
        limit: isLeft ? undefined : fixWithin,
        rank: 1,
        at: pointer('policies', 'severity', 'levels', index, 'fixWithin'),
      };
      const rows = slas.flatMap((row, at) => {
        if (row.activity !== 'fix' || row.severity !== id || exceedsOwnPublic(row)) return [];
        const field = row.internal === undefined ? 'public' : 'internal';
        return [
          { limit: row[field], rank: row.startsAt && rankOf(row.startsAt), at: pointer('policies', 'slas', at, field) },
        ];
      });
      const target = [own, ...rows].find(
        ({ limit, rank = -1 }) => limit !== undefined && rank >= start && isLonger(limit, defaultWithin),
      );
      const isMild = isMilder({ rank, from }, severity);
      return target?.limit === undefined ? [] : [{ title, limit: target.limit, at: target.at, isMild }];
    });
    if (late.length === 0) return [];
    const isSoft =
      timeline.extension !== undefined || timeline.statedAs === 'usual' || late.every(({ isMild }) => isMild);
    const said = late.map(({ title, limit }) => `${sayLimit(limit)} for "${title}"`).join(', ');
    return [
      {
        at: late.length === 1 ? late[0]!.at : '/policies/disclosure/timeline/defaultWithin',
        ...(isSoft && { severity: 'warning' as const }),
        message: `A vulnerability becomes public after ${sayLimit(defaultWithin)} and must be fixed by then, but the fix target is ${said}.`,
      },
    ];
  },
});
