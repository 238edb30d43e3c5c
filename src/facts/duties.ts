// Reporting duties in words: what the catalog of clocks says, and what must be checked with counsel.

import type { Clock, Deadline } from '../catalogs/catalogs.ts';
import type { Draft } from '../model/draft.ts';
import type { Program } from '../model/program.ts';
import { wordsOf } from '../program/naming.ts';
import { sayLimit } from '../time/duration.ts';
import { capital, uncapital } from '../words/wording.ts';
import { limitOf } from './deadlines.ts';

const events: Readonly<Record<string, string>> = {
  aware: 'becoming aware',
  discovered: 'discovery',
  occurred: 'the event itself',
  determined: 'the decision that the threshold is met',
  classified: 'the classification',
  'reasonable-belief': 'a reasonable belief',
  'measure-available': 'the day a corrective or mitigating measure is available',
  'payment-made': 'the payment',
  'end-of-calendar-year': 'the end of the calendar year',
};

/** The short names of acts of the Union. */
export const shortActs: Readonly<Record<string, string>> = {
  'ai-act': 'AI Act',
  cer: 'CER Directive',
  cra: 'Cyber Resilience Act',
  dora: 'DORA',
  gdpr: 'GDPR',
  mdr: 'Medical device regulations',
  nis2: 'NIS2 Directive',
  'part-is': 'Part-IS',
  red: 'Radio Equipment Directive',
};

/** What a row about a duty holds. */
export const dutyKeys = [
  'of',
  'duty',
  'why',
  'accountable',
  'deputy',
  'decideBy',
  'since',
  'first',
  'trigger',
  'thresholds',
  'obliged',
  'recipients',
  'alsoInform',
  'routing',
  'needed',
  'exceptions',
  'pitfalls',
  'penalty',
  'law',
  'force',
  'checked',
] as const;

/** The obligations with one answer, joined with the catalog, in the order of psirt.yaml. */
export function dutiesWith(
  answer: Program['obligations'][number]['applies'],
  program: Draft,
  clocks: ReadonlyMap<string, Clock>,
): Record<string, string | undefined>[] {
  const words = wordsOf(program);
  return (program.obligations ?? [])
    .filter(({ applies }) => applies === answer)
    .map((obligation) => {
      const clock = clocks.get(obligation.clock ?? '');
      return {
        of: obligation.clock,
        duty: clock?.title ?? obligation.clock,
        why: obligation.why,
        accountable: words.role(obligation.accountableRole),
        deputy: words.role(obligation.deputyRole),
        decideBy: obligation.decideBy,
        since: obligation.since,
        ...(clock === undefined ? {} : aboutClock(clock)),
      };
    });
}

/** What the catalog says about a clock, in words. */
export function aboutClock(clock: Clock) {
  const first = clock.deadlines.find((deadline) => limitOf(deadline) !== undefined) ?? clock.deadlines[0];
  return {
    first:
      first === undefined
        ? undefined
        : first.from === 'none'
          ? first.label
          : `${first.label}: ${sayDeadline(first, clock)}`,
    trigger: sentence(clock.trigger),
    thresholds: listOf(clock.thresholds),
    obliged: sentence(clock.obliged),
    recipients: clock.recipients.map(({ name, channel }) => `${name}: ${channel}`).join('; '),
    alsoInform: (clock.alsoInform ?? [])
      .map(({ who, when, content }) => capital(`${who}: ${content} (${when})`))
      .join('; '),
    routing: clock.routing === undefined ? undefined : sentence(clock.routing),
    needed: listOf(clock.prerequisites),
    exceptions: clock.exceptions?.map(sentence).join(' '),
    pitfalls: clock.pitfalls?.map(sentence).join(' '),
    penalty: clock.penaltyNote === undefined ? undefined : sentence(clock.penaltyNote),
    law: clock.legalReference,
    force: sayForce(clock),
    checked: sayChecked(clock),
  };
}

/** A deadline in words: `24 hours from becoming aware`. */
export function sayDeadline(deadline: Deadline, clock: Clock): string {
  const event = sayEvent(deadline, clock);
  const limit = sayLimitOf(deadline, clock);
  return event === undefined ? limit : `${limit}, counted from ${event}`;
}

/** The figure of a deadline, with what must be known to rely on it. */
export function sayLimitOf(deadline: Deadline, clock: Clock): string {
  const limit = limitOf(deadline);
  const figure = limit === undefined ? undefined : sayLimit(limit);
  const said =
    figure === undefined
      ? deadline.undueDelay
        ? 'without undue delay, no figure'
        : deadline.from === 'on-request'
          ? 'on request'
          : 'no time set'
      : deadline.undueDelay
        ? `without undue delay, at most ${figure}`
        : figure;
  return !clock.verified || clock.fromMemory?.includes(`deadlines.${deadline.key}`)
    ? `${said} (check with counsel)`
    : said;
}

/** The event from which a deadline is counted, in words; undefined where there is none. */
export function sayEvent({ from }: Deadline, clock: Clock): string | undefined {
  if (from.startsWith('submitted:')) {
    const earlier = clock.deadlines.find(({ key }) => key === from.slice('submitted:'.length));
    const label = earlier === undefined ? 'earlier notice' : shortLabel(earlier);
    return `the submission of the ${uncapital(label)}`;
  }
  return events[from];
}

/** What is due, without what the label says beside it. */
export function shortLabel({ label }: Deadline): string {
  return /^[^,;(]+/.exec(label)?.[0].trim() ?? label;
}

function sayForce({ status, statusNote, effectiveFrom, fromMemory }: Clock): string {
  const day =
    effectiveFrom === undefined
      ? undefined
      : `${effectiveFrom}${fromMemory?.includes('effectiveFrom') ? ' (check with counsel)' : ''}`;
  const says: Readonly<Record<string, string>> = {
    'in-force': day === undefined ? 'In force.' : `In force since ${day}.`,
    'adopted-applies-later': day === undefined ? 'Adopted; it applies later.' : `Adopted; it applies from ${day}.`,
    proposed: 'Proposed; there is no duty yet.',
    voluntary: 'Voluntary; nobody is obliged.',
    contractual: 'Binds by contract; the contract itself says what is due.',
    'lapsed-or-uncertain': 'It is uncertain whether it applies today: check with counsel.',
  };
  return [says[status] ?? '', ...(statusNote === undefined ? [] : [sentence(statusNote)])].join(' ').trim();
}

function sayChecked({ verified, verification }: Clock): string {
  if (!verified)
    return 'The catalog entry was not compared with a source. Do not rely on its figures: check with counsel.';
  return verification === 'secondary' ? 'The catalog entry rests on a description, not on the legal text itself.' : '';
}

function listOf(items: readonly string[] | undefined): string | undefined {
  return items === undefined ? undefined : sentence(items.map((item) => item.replace(/\.$/, '')).join('; '));
}

function sentence(text: string): string {
  return /[.!?)]$/.test(text) && !text.endsWith(')') ? text : `${text}.`;
}
