// `psirt review`: writes down who has read which text again on which day, and when it is read next.
import type { Entries } from '../../facts/seals.ts';
import { componentNames } from '../../model/schemas.ts';
import type { World } from '../../outside/world.ts';
import { joinWords } from '../../program/display.ts';
import { addMonths, type Day } from '../../time/day.ts';
import { addDuration, isDuration } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { valueAt } from '../../words/pointer.ts';
import { sayText } from '../../words/saying.ts';
import { componentsFrom, refuseEmpty, refuseText, refuseUnknownRole } from '../approve/refusals.ts';
import { sayTexts, titleOf } from '../approve/wording.ts';
import { dayFrom, dayTyped } from '../day.ts';
import { onProgram, record } from '../recording.ts';

const monthsInYear = 12;

/** What the user may set. */
export interface ReviewOptions {
  role: string;
  next?: string;
  evidence?: string;
  today?: string;
}

/** A component that was read, or `program`, with the day of its next review. */
interface Next {
  name: string;
  day: Day;
}

/** Records a review of the whole program or of some components and returns the exit code. */
export function review(world: World, named: readonly string[], options: ReviewOptions): number {
  const on = dayFrom(options.today, world);
  const components = componentsFrom(named, true);
  refuseNext(options.next, on);
  return onProgram(world, (folder, program) => {
    const { data } = program;
    refuseUnknownRole(data, options.role);
    refuseText('evidence', options.evidence);
    refuseEmpty(program, components, 'read again', on);
    const next = nextOf(data, components, on, options.next);
    const { role, evidence } = options;
    const entries = (components.length === 0 ? [undefined] : components).map((component) => ({
      role,
      on,
      ...(component === undefined ? {} : { component }),
      ...(evidence === undefined ? {} : { evidence }),
    }));
    const listed = Array.isArray(data.reviews) ? data.reviews : [];
    record(folder, program, { ...withNext(data, next), reviews: [...listed, ...entries] });
    world.say(harmless(recorded(data, components, next, on, role)));
    return exitCodes.fine;
  });
}

function refuseNext(next: string | undefined, today: Day): void {
  if (next === undefined) return;
  if (dayTyped('--next', next) <= today)
    throw new CannotRun(`The next review, ${sayText(next)}, must lie after ${today}. Nothing was changed.`);
}

/** When each text is read next. A review of the whole program is one of every component that has a date of its own. */
function nextOf(data: Entries, components: readonly string[], today: Day, typed: Day | undefined): Next[] {
  const dated = componentNames.filter((name) => valueAt(data, `/${name}/reviewBy`) !== undefined);
  const names = components.length === 0 ? ['program', ...dated] : components;
  const cycle = valueAt(data, '/charter/amendment/reviewCycle');
  return names.map((name) => {
    const isOwn = name === 'charter' && typeof cycle === 'string' && isDuration(cycle);
    return { name, day: typed ?? (isOwn ? addDuration(today, cycle) : addMonths(today, monthsInYear)) };
  });
}

function withNext(data: Record<string, unknown>, next: readonly Next[]): Record<string, unknown> {
  const dates = next.map(({ name, day }) =>
    name === 'program' ? ['reviewBy', day] : [name, { ...(data[name] as Entries), reviewBy: day }],
  );
  return { ...data, ...(Object.fromEntries(dates) as Record<string, unknown>) };
}

function recorded(
  data: Record<string, unknown>,
  components: readonly string[],
  next: readonly Next[],
  on: Day,
  role: string,
): string {
  const days = [...new Set(next.map(({ day }) => day))];
  const said =
    days.length === 1
      ? `The next review is due by ${days[0]}`
      : `The next reviews are due: ${joinWords(next.map(({ name, day }) => `${name} by ${day}`))}`;
  return `Recorded in psirt.yaml: the ${titleOf(data, role)} has read ${sayTexts(components)} on ${on}. ${said}; "--next DATE" names another day.\n`;
}
