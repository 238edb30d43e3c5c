// What a program shows for the items of a framework: which answers are there, which are out of date, and what does not apply.
import type { FrameworkItem, ItemCatalog } from '../catalogs/items.ts';
import { audienceOf, isFor } from '../model/audience.ts';
import type { Draft } from '../model/draft.ts';
import { schemaAt } from '../model/schemas.ts';
import type { Structure } from '../program/structure.ts';
import { onceFor } from '../words/once.ts';
import { isWithin, type Pointer, pointer, waysTo } from '../words/pointer.ts';

/** How an item stands. `out-of-date`: there is evidence, but not of today; it does not count. */
export type EvidenceState = 'evidence' | 'partly' | 'out-of-date' | 'none' | 'not-applicable';

/** Each state in words. */
export const evidenceWords: Readonly<Record<EvidenceState, string>> = {
  evidence: 'evidence',
  partly: 'partly',
  'out-of-date': 'out of date',
  none: 'none',
  'not-applicable': 'does not apply',
};

/** An item with what the program shows for it. */
export interface ItemEvidence {
  item: FrameworkItem;
  state: EvidenceState;
  /** Why it does not apply, or what an assessment says. */
  reason?: string;
  /** The places that show it. */
  shownAt: readonly Pointer[];
  /** The places that it lacks, or that are out of date. */
  missing: readonly Pointer[];
}

/** What is known of a program. */
export interface Known {
  program: Draft;
  structure: Pick<Structure, 'gaps' | 'lacks' | 'aside'>;
  /** Places of which a rule says that they are no longer in date. */
  outdated: readonly Pointer[];
}

/** How a program stands to every item of a framework; headings are left out. */
export function evidenceFor(catalog: ItemCatalog, known: Known): ItemEvidence[] {
  const items = catalog.items.filter(({ group }) => !group);
  return items.map((item) => withAge(assessed(item, catalog, known) ?? shown(item, known), known));
}

/** The items that count, and for how many of them there is evidence of today. */
export function countsOf(rows: readonly ItemEvidence[]): { counted: number; shown: number } {
  const counted = rows.filter(({ item, state }) => item.normative !== false && state !== 'not-applicable');
  return { counted: counted.length, shown: counted.filter(({ state }) => state === 'evidence').length };
}

/** What somebody wrote down under `evaluation.assessment` about an item, or about the one above it. */
function assessed(item: FrameworkItem, { name, items }: ItemCatalog, { program }: Known): ItemEvidence | undefined {
  const entries = program.evaluation?.assessment ?? [];
  for (const id of withThoseAbove(item, items)) {
    const index = entries.findIndex((entry) => entry.framework === name && entry.item === id);
    const { answer, reason, evidence } = entries[index] ?? {};
    const place = pointer('evaluation', 'assessment', index);
    if (answer === 'not-applicable') return row(item, 'not-applicable', reason ?? 'an assessment says so', [place]);
    if (answer === 'no') return row(item, 'none', reason ?? 'an assessment says so', [], [place]);
    // A bare yes shows nothing.
    if (answer === 'yes' || answer === 'partly')
      return row(item, answer === 'yes' && evidence !== undefined ? 'evidence' : 'partly', evidence ?? reason, [place]);
  }
  return undefined;
}

/** An item and the headings over it, nearest first. */
function withThoseAbove(item: FrameworkItem, items: readonly FrameworkItem[]): string[] {
  const above = itemsById(items).get(item.part ?? item.id.replace(/\.[^.]*$/, ''));
  return above === undefined || above.id === item.id ? [item.id] : [item.id, ...withThoseAbove(above, items)];
}

const itemsById = onceFor(
  (items: readonly FrameworkItem[]): ReadonlyMap<string, FrameworkItem> =>
    new Map(items.map((item) => [item.id, item])),
);

/** What the fields of the program show of an item. */
function shown(item: FrameworkItem, known: Known): ItemEvidence {
  const audience = audienceOf(known.program as Record<string, unknown>);
  if (item.settings && !item.settings.includes(audience.setting))
    return row(item, 'not-applicable', `it concerns another setting (${item.settings.join(', ')})`);
  if (
    item.unless !== undefined &&
    valuesAt(known.program, stepsOf(item.unless), '').some(({ value }) => isAnswer(value))
  )
    return row(item, 'not-applicable', 'the charter says that it is not offered');
  if (item.evidence === undefined) return row(item, 'none', undefined);
  const asked = item.evidence.filter((path) => isFor(audience, schemaAt(firstTwo(placeOf(path)))));
  if (asked.length === 0) return row(item, 'not-applicable', 'such a team is not asked for what shows it');
  const reasons = asked.flatMap((path) =>
    known.structure.aside.filter(({ at, because }) => isWithin(placeOf(path), at) && because === 'not-applicable'),
  );
  if (reasons.length === asked.length)
    return row(item, 'not-applicable', reasons[0]?.reason ?? 'it was set aside so', asked.map(placeOf));
  const states = asked.map((path) => ({ place: placeOf(path), state: standing(path, known) }));
  const at = (wanted: string) => states.filter(({ state }) => state === wanted).map(({ place }) => place);
  const [full, some, none] = [at('full'), at('some'), at('none')];
  const state = none.length === asked.length ? 'none' : full.length === asked.length ? 'evidence' : 'partly';
  return row(item, state, undefined, [...full, ...some], [...some, ...none]);
}

/** Whether an answer stands at a path, whole or with gaps. In a list, a key must stand in every entry. */
function standing(path: string, { program, structure }: Known): 'full' | 'some' | 'none' {
  const found = valuesAt(program, stepsOf(path), '');
  const there = found.filter(({ at, value }) => isAnswer(value) && !structure.lacks.has(at));
  if (there.length === 0) return 'none';
  const open = openIn(structure);
  return there.length === found.length && there.every(({ at }) => !open.has(at)) ? 'full' : 'some';
}

/** Every place in which something lacks. */
const openIn = onceFor(({ gaps, lacks }: Known['structure']): ReadonlySet<Pointer> => {
  const places = [...gaps.map(({ at }) => at), ...lacks.keys()];
  return new Set(places.flatMap((at) => [...waysTo(at)]));
});

/** A key on a path, and which entries of the list under it are meant: those in which each of these keys has one of these values. */
interface Step {
  key: string;
  only: readonly (readonly [key: string, values: readonly string[]])[];
}

const stepsByPath = new Map<string, readonly Step[]>();

/** The steps of a path such as `charter.socServices[kind=monitoring,log-management]`. Frameworks name the same paths over and over. */
function stepsOf(path: string): readonly Step[] {
  const steps = stepsByPath.get(path) ?? readSteps(path);
  stepsByPath.set(path, steps);
  return steps;
}

function readSteps(path: string): Step[] {
  return [...path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)].map(([, key = '', only = '']) => ({
    key,
    only: only.split(';').flatMap((condition) => {
      const [name = '', values] = condition.split('=');
      return values === undefined ? [] : [[name, values.split(',')] as const];
    }),
  }));
}

/** The values at the end of steps, with the place of each; a list on the way is followed into every entry that is meant. */
function valuesAt(value: unknown, steps: readonly Step[], at: Pointer): { at: Pointer; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => valuesAt(entry, steps, `${at}/${index}`));
  const [step, ...rest] = steps;
  if (step === undefined) return [{ at, value }];
  const place = `${at}/${step.key}`;
  const inner = (value as Record<string, unknown> | undefined)?.[step.key];
  if (!Array.isArray(inner))
    return rest.length > 0 && inner !== undefined ? valuesAt(inner, rest, place) : [{ at: place, value: inner }];
  if (rest.length === 0 && step.only.length === 0) return [{ at: place, value: inner }];
  return inner.flatMap((entry, index) => (isMeant(entry, step) ? valuesAt(entry, rest, `${place}/${index}`) : []));
}

function isMeant(entry: unknown, { only }: Step): boolean {
  return only.every(([key, values]) =>
    [(entry as Record<string, unknown> | undefined)?.[key]].flat().some((value) => values.includes(String(value))),
  );
}

function isAnswer(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}

/** Evidence that a rule calls out of date counts no more. */
function withAge(found: ItemEvidence, { outdated }: Known): ItemEvidence {
  if (found.state !== 'evidence' && found.state !== 'partly') return found;
  const old = outdated.filter((place) => found.shownAt.some((at) => isWithin(place, at)));
  return old.length === 0 ? found : { ...found, state: 'out-of-date', missing: old };
}

function row(
  item: FrameworkItem,
  state: EvidenceState,
  reason: string | undefined,
  shownAt: readonly Pointer[] = [],
  missing: readonly Pointer[] = [],
): ItemEvidence {
  return { item, state, ...(reason === undefined ? {} : { reason }), shownAt, missing };
}

function placeOf(path: string): Pointer {
  return pointer(...stepsOf(path).map(({ key }) => key));
}

function firstTwo(place: Pointer): Pointer {
  return place.split('/').slice(0, 3).join('/');
}
