// What a document says where an answer lacks: the gap that a check names, the reason that somebody gave, or that nothing is said.

import { isNarrower, labelOfPath } from '../facts/tlp.ts';
import { componentNames, schemaAt } from '../model/schemas.ts';
import type { Names } from '../program/display.ts';
import type { Aside, Gap, Instead } from '../program/standing.ts';
import type { Structure } from '../program/structure.ts';
import type { Because } from '../program/unanswered.ts';
import { said, sayDay } from '../words/language.ts';
import { escapeInline } from '../words/markdown.ts';
import { onceFor } from '../words/once.ts';
import { isWithin, type Pointer, pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { namesFor } from './label-names.ts';
import type { Material } from './material.ts';
import { schemaAtPath } from './schema-path.ts';

/** A place that a reader must know to be open: a gap that a check names, a value that is not understood, or a decision to come. */
export interface Opening extends Gap {
  because: 'missing' | 'wrong' | 'undecided';
  /** Of a decision to come: who decides, and by when. */
  decision?: Instead;
}

/** How one document speaks of what lacks, and which openings it has shown so far. */
export interface Openings {
  shown: Set<Opening>;
  /** What stands at a place instead of an answer; `entry` is the part of the program around it. */
  mark: (entry: unknown, path: string) => string;
  /** The same for a place of the program, where a mere dash would hide something. */
  markAt: (place: Pointer) => string | undefined;
  /** What stands there where a mere dash would hide something, else nothing. */
  markIfOpen: (entry: unknown, path: string) => string | undefined;
  /** Why somebody set a place aside; absent where nobody did. */
  becauseAt: (entry: unknown, path: string) => Because | undefined;
  /** Whether this kind of team, in its setting, is not asked for what stands at a place, and nobody has said a word about it. */
  isUnasked: (entry: unknown, path: string) => boolean;
  /** Notes that all that is open in some entries is shown; whether anything is. */
  noteIn: (entries: readonly unknown[]) => boolean;
}

/** Everything that is open in a program, each place once. */
export function openingsOf({
  structure: { gaps, lacks, aside },
  data,
}: Pick<Material, 'structure' | 'data'>): Opening[] {
  // A list with something wrong in it is shown with the rest of what it holds.
  const isLost = (at: Pointer) => /\/\d+$/.test(at) || valueAt(data, at) === undefined;
  const wrong = [...lacks.values()].filter(
    ({ because, at }) => (because === 'wrong' || because === 'unreadable') && isLost(at),
  );
  const undecided = aside.filter(({ because }) => because === 'undecided');
  return [
    ...gaps.map((gap): Opening => ({ ...gap, because: 'missing' })),
    ...wrong.map(({ at }): Opening => ({ at, because: 'wrong' })),
    ...undecided.map(({ at, ...decision }): Opening => ({ at, because: 'undecided', decision })),
  ];
}

/** The openings of a program as a document with a label shows them. */
export function openingsFor(material: Material, openings: readonly Opening[], tlp: string): Openings {
  const { structure, data } = material;
  const names = namesFor(tlp, material);
  const places = placesIn(data);
  const shown = new Set<Opening>();
  const openAt = (place: Pointer) => openings.filter((opening) => concerns(opening, place));
  const markPlace = (place: Pointer, title: string): string | undefined => {
    const instead = insteadOf(place, structure, tlp);
    if (instead !== undefined) return instead;
    const [opening] = openAt(place);
    if (opening === undefined) return undefined;
    shown.add(opening);
    return gapMark(opening.alternatives ? titleOf(opening) : title, opening, names, tlp);
  };
  const markIfOpen = (entry: unknown, path: string) => markPlace(placeOf(entry, path, places), titleAt(path));
  return {
    shown,
    markAt: (place) => markPlace(place, said(schemaAt(place)?.title ?? '')),
    markIfOpen,
    mark: (entry, path) => (path === '' ? undefined : markIfOpen(entry, path)) ?? said('not said'),
    becauseAt: (entry, path) => structure.aside.find(({ at }) => isWithin(placeOf(entry, path, places), at))?.because,
    isUnasked(entry, path) {
      const place = placeOf(entry, path, places);
      const isSaid = structure.aside.some(({ at }) => isWithin(place, at));
      return !isSaid && (insteadOf(place, structure, tlp) !== undefined || isInNeedless(place, material));
    },
    noteIn(entries) {
      const around = entries.flatMap((entry) => places.get(entry as object) ?? []);
      const inside = openings.filter(({ at }) => around.some((place) => isWithin(at, place)));
      for (const opening of inside) shown.add(opening);
      return inside.length > 0;
    },
  };
}

/** Whether a place lies in a component that is not there, and that nobody expects of this kind of team. */
function isInNeedless(place: Pointer, { data, structure }: Material): boolean {
  const [name = ''] = segmentsOf(place);
  const isComponent = (componentNames as readonly string[]).includes(name);
  return isComponent && data[name] === undefined && structure.components.every((component) => component.name !== name);
}

/** A gap in the words of a document with a label; who decides by when is told to those who may read why an answer lacks. */
export function gapMark(title: string, { at, because, decision }: Opening, names: Names, tlp: string): string {
  const who = decision && mayTell(at, tlp) ? decision : decision && {};
  const more =
    because === 'wrong' ? said(', which is written in a way that is not understood') : sayDecision(who, names);
  return `**\\[${said('Gap: {}', escapeInline(`${title}${more}`))}\\]**`;
}

/** Who decides by when, as far as it is said. */
function sayDecision(decision: Pick<Instead, 'decideBy' | 'ownerRole'> | undefined, names: Names): string {
  if (decision === undefined) return '';
  const { decideBy, ownerRole } = decision;
  const who = ownerRole === undefined ? undefined : (names.nameOf('roles', ownerRole) ?? ownerRole);
  if (decideBy === undefined) return who === undefined ? said(', to be decided') : said(', to be decided ({})', who);
  const day = sayDay(decideBy);
  return who === undefined ? said(', to be decided by {}', day) : said(', to be decided by {} ({})', day, who);
}

/** What lacks, in words; where one of several keys is needed, all of them. */
export function titleOf({ at, alternatives }: Opening): string {
  const schema = schemaAt(at);
  if (alternatives === undefined) return said(schema?.title ?? segmentsOf(at).at(-1) ?? '');
  const titles = alternatives.map((keys) =>
    keys.map((key) => said(schema?.properties?.[key]?.title ?? key)).join(said(' and ')),
  );
  return titles.join(said(' or '));
}

/** What a rendered text says to be missing besides the openings: ids that name nothing, and words for "other". */
export function furtherGaps(text: string): string[] {
  const word = said('the word for “other” in {}', '');
  const pattern = `\\\\\\[${said('Gap: {}', `(?:(\\S+) ${said('names nothing')}|(${word}[^\\]]*))`)}\\\\\\]`;
  const marks = text.matchAll(new RegExp(pattern, 'g'));
  return [...new Set([...marks].map(([, id, word]) => id ?? word ?? ''))];
}

/** Whether an opening is what lacks at a place: the place itself, what it stands in, or one of the keys of which one is needed. */
function concerns({ at, alternatives }: Opening, place: Pointer): boolean {
  if (at === place) return true;
  if (alternatives === undefined) return isWithin(place, at);
  return alternatives.flat().some((key) => isWithin(place, `${at}${pointer(key)}`));
}

const notAnswered: Readonly<Partial<Record<Because, string>>> = {
  'not-applicable': 'Not applicable',
  'kept-elsewhere': 'Kept elsewhere',
  unknown: 'Not known',
  'not-stated': 'Not stated in the source',
};

/** Whether a document with a label may say why an answer lacks: the reasons of a component are for those who may read them there. */
function mayTell(place: Pointer, tlp: string): boolean {
  const [first = ''] = segmentsOf(place);
  const isComponent = (componentNames as readonly string[]).includes(first);
  return !isNarrower(labelOfPath(isComponent ? `${first}.unanswered` : 'unanswered'), tlp);
}

/** What somebody said instead of an answer. */
function insteadOf(place: Pointer, { aside, fields }: Structure, tlp: string): string | undefined {
  const own = aside.find(({ at }) => isWithin(place, at));
  const [first = '', second = ''] = segmentsOf(place);
  const field = fields.get(`${first}.${second}`) ?? fields.get(first);
  const instead: Instead | Aside | undefined = own ?? field?.instead;
  const because = instead && notAnswered[instead.because];
  if (because === undefined) return undefined;
  return `${said(because)}${mayTell(place, tlp) ? sayReason(instead) : '.'}`;
}

/** A reason that may still be missing, and where and when somebody looked. */
function sayReason({ reason, source, seenOn }: Instead = { because: 'unknown' }): string {
  const looked = [
    source === undefined ? '' : said('in {}', source),
    seenOn === undefined ? '' : said('as seen on {}', sayDay(seenOn)),
  ]
    .filter(Boolean)
    .join(', ');
  if (reason === undefined) return looked === '' ? '.' : ` (${escapeInline(looked)}).`;
  return `: ${escapeInline(looked === '' ? reason : `${reason.replace(/\.$/, '')} (${looked})`)}`;
}

function titleAt(path: string): string {
  return said((schemaAtPath(path)?.title ?? path.split('.').at(-1)) || 'answer');
}

/** Where each part of a program stands. */
const placesIn = onceFor((data: object): ReadonlyMap<object, Pointer> => {
  const places = new Map<object, Pointer>();
  const walk = (value: object, at: Pointer): void => {
    places.set(value, at);
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null) walk(inner, `${at}${pointer(key)}`);
  };
  walk(data, '');
  return places;
});

/** The place behind a path of a template: its lists are those around the entry that is shown. */
function placeOf(entry: unknown, path: string, places: ReadonlyMap<object, Pointer>): Pointer {
  const around = segmentsOf(places.get(entry as object) ?? '');
  const place: string[] = [];
  for (const part of path.split('.')) {
    const [name = '', ...lists] = part.split('[]');
    place.push(name);
    for (const _ of lists) place.push(around[place.length] ?? '0');
  }
  return pointer(...place);
}
