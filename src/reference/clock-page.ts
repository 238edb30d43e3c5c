// The pages of reporting duties.
import type { Clock } from '../catalogs/catalogs.ts';
import { sayDeadline, shortLabel } from '../facts/duties.ts';
import { type Told, tell } from '../facts/national.ts';
import { isMoved, movingRule, sayLastDay } from '../facts/periods.ts';
import type { Day } from '../time/day.ts';
import type { Page } from './page.ts';

/** The page of a reporting duty: who tells whom by when, what is often got wrong, and what a missed notice may cost. */
export function clockPage(clock: Clock, today: Day | undefined): Page {
  const deadlines = clock.deadlines.map(
    (deadline) => `${deadline.label}: ${sayDeadline(deadline, clock)} (${deadline.reference})`,
  );
  const recipients = clock.recipients.map(
    ({ name, channel, conditional }) => `${name}: ${channel}${conditional ? ' (in some cases)' : ''}`,
  );
  const sections: Page['sections'] = [
    { heading: 'Who', lines: [clock.obliged] },
    { heading: 'When', lines: [clock.trigger] },
    { heading: 'Thresholds', lines: [...(clock.thresholds ?? [])] },
    { heading: 'Deadlines', lines: deadlines },
    { heading: 'Weekends and holidays', lines: periodLines(clock, today) },
    { heading: 'Recipients', lines: recipients },
    {
      heading: 'Also notify',
      lines: (clock.alsoInform ?? []).map(({ who, content, when }) => `${who}: ${content} (${when})`),
    },
    { heading: 'Routing', lines: clock.routing ? [clock.routing] : [] },
    { heading: 'Prerequisites', lines: [...(clock.prerequisites ?? [])] },
    {
      heading: 'Exceptions',
      lines: [...(clock.exceptions ?? []), ...(clock.leavesOut ?? []).map(({ reference }) => `Left out: ${reference}`)],
    },
    { heading: 'Pitfalls', lines: [...(clock.pitfalls ?? [])] },
    { heading: 'Penalty', lines: clock.penaltyNote ? [clock.penaltyNote] : ['The catalog holds no note on it.'] },
    { heading: 'By country', lines: (clock.countries ?? []).map((row) => sayTold(tell(row))) },
    {
      heading: 'Source',
      lines: [clock.legalReference, ...(clock.statusNote ? [clock.statusNote] : []), ...sayRead(clock)],
    },
    {
      heading: 'What to do',
      lines: ['Answer it under "obligations" in psirt.yaml: applies yes, no or unclear, and why.'],
    },
  ];
  return {
    title: clock.id,
    kind: `obligation · ${clock.title} · ${clock.status}${clock.effectiveFrom ? ` · from ${clock.effectiveFrom}` : ''}`,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** What happens to periods of days, with an example for each where a day is named; public holidays are not known here. */
function periodLines(clock: Clock, today: Day | undefined): string[] {
  const moved = clock.deadlines.filter((deadline) => isMoved(clock, deadline));
  if (moved.length === 0) return [];
  if (today === undefined) return [movingRule];
  return [
    movingRule,
    ...moved.map((deadline) => `${shortLabel(deadline)}, ${sayLastDay(deadline, today)} (public holidays apart)`),
  ];
}

function sayTold({ country, holds, law, since, authority, portal, account, note, asOf }: Told): string {
  const parts = [
    `${holds}${since ? ` since ${since}` : ''}`,
    law,
    authority && `authority: ${authority}`,
    portal && `portal: ${portal}`,
    account && `account: ${account}`,
    note?.replace(/\.$/, ''),
    asOf && `as of ${asOf}`,
  ];
  return `${country}: ${parts.filter((part) => part !== undefined && part !== '').join('; ')}`;
}

function sayRead({ source, verified, verification }: Clock): string[] {
  if (!verified) return ['Not verified: check with counsel before you rely on it.'];
  const what = verification === 'primary' ? 'The text itself was read' : 'A description was read, not the text itself';
  return [`${what} (${source.join('; ')}). It is not legal advice.`];
}
