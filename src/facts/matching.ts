// Which duties of the catalog concern a program by its kind, places, sectors and size: a proposal, not legal advice.

import type { Clock } from '../catalogs/catalogs.ts';
import { sidesOf } from '../model/audience.ts';
import type { DeepPartial } from '../model/draft.ts';
import type { Program } from '../model/program.ts';
import { kindOf } from '../model/schemas.ts';
import type { Day } from '../time/day.ts';
import { isComing } from './deadlines.ts';
import { holdOf } from './national.ts';
import { isEea, isMember, placesOf, sayPlace, seatsOf } from './places.ts';

/** The sector whose duties a product has by the act that governs it. */
const sectorOfAct: Readonly<Record<string, string>> = {
  mdr: 'medical-devices',
  ivdr: 'medical-devices',
  vehicles: 'automotive',
  aviation: 'aviation',
  'marine-equipment': 'marine-equipment',
};

/** What a sector belongs to besides itself: a bank is a financial entity and, in many countries, critical infrastructure. */
const wider: Readonly<Record<string, readonly string[]>> = {
  banking: ['financial', 'critical-infrastructure'],
  'financial-market-infrastructure': ['financial', 'critical-infrastructure'],
  insurance: ['financial'],
  payments: ['financial', 'payment-cards'],
  'non-bank-financial': ['financial'],
  electricity: ['energy', 'critical-infrastructure'],
  pipelines: ['energy', 'critical-infrastructure'],
  rail: ['transport', 'critical-infrastructure'],
  aviation: ['transport', 'critical-infrastructure'],
  energy: ['critical-infrastructure'],
  transport: ['critical-infrastructure'],
  health: ['critical-infrastructure'],
  'drinking-water': ['critical-infrastructure'],
  telecom: ['digital-infrastructure', 'critical-infrastructure'],
  'digital-infrastructure': ['critical-infrastructure'],
};

/**
 * How surely a duty concerns a program today. Only `now` asks for an answer; `counsel`: law of the Union in an EEA state that
 * may not have taken it over, or in a Member State without a national law; `left-out`: the text leaves the sector to another law; `by-market`: law of a country for makers
 * in a sector that the organization names, while nobody has said where else it has customers.
 */
export type Standing =
  | 'now'
  | 'counsel'
  | 'left-out'
  | 'by-size'
  | 'by-sector'
  | 'by-contract'
  | 'by-market'
  | 'coming'
  | 'uncertain';

/** A duty that may concern a program. */
export interface Match {
  clock: Clock;
  standing: Standing;
  /** The articles that leave the program's sectors out. */
  leftOutBy?: string;
  /** Why counsel must be asked, as a sentence. */
  because?: string;
}

/** What decides whether a duty may concern a program; all of it may be missing in a draft. */
export interface About {
  kind?: unknown;
  company?: DeepPartial<Program['company']> | undefined;
  products?: DeepPartial<Program['products']> | undefined;
}

/** The duties that may concern a program, in the order of the catalog; voluntary ones oblige nobody and are left out. */
export function matchesOf(about: About, clocks: ReadonlyMap<string, Clock>, today: Day): Match[] {
  const [places, seats] = [placesOf(about), seatsOf(about)];
  const sectors = sectorsOf(about);
  const sides = sidesOf(kindOf({ kind: about.kind }));
  return [...clocks.values()].flatMap((clock): Match[] => {
    if (clock.status === 'voluntary' || !clock.appliesTo.some((side) => sides.includes(side))) return [];
    const isSector = clock.sectors.some((sector) => sectors.has(sector));
    if (!isSector && about.company?.sectors !== undefined) return [];
    const standing = standingOf(clock, isSector, about.company?.sizeClass, today);
    const isHere = clock.jurisdictions.length === 0 || clock.jurisdictions.some((place) => places.has(place));
    const isPerhapsHere = clock.jurisdictions.includes('EU') && [...places].some(isEea);
    if (!isHere && !isPerhapsHere)
      return mayBeElsewhere(clock, about, standing) ? [{ clock, standing: 'by-market' }] : [];
    const leftOutBy = exemptionOf(clock, about);
    if (leftOutBy !== undefined) return [{ clock, standing: 'left-out', leftOutBy }];
    const hold = holdOf(clock, seats, today);
    if (standing !== 'now' || hold.holds === 'yes') return [{ clock, standing }];
    return hold.holds === 'no' ? [] : [{ clock, standing: 'counsel', because: hold.because }];
  });
}

/** Whether a law of another country is about makers in a regulated sector that the organization names, and it has not said where else it sells. */
function mayBeElsewhere({ appliesTo, sectors }: Clock, { kind, company }: About, standing: Standing): boolean {
  const isMaker = kindOf({ kind }) !== 'soc' && appliesTo.includes('psirt');
  const governed = new Set(['marine', ...Object.values(sectorOfAct)]);
  const isNamed = company?.sectors?.some((sector) => governed.has(sector) && sectors.includes(sector)) === true;
  return (
    standing === 'now' && isMaker && isNamed && company?.markets === undefined && company?.jurisdictions !== undefined
  );
}

/** The duties in force that a program should answer with yes, no or unclear. */
export function dutiesToAnswer(about: About, clocks: ReadonlyMap<string, Clock>, today: Day): Clock[] {
  return matchesOf(about, clocks, today).flatMap(({ clock, standing }) => (standing === 'now' ? [clock] : []));
}

/**
 * The articles by which a text leaves out all that a program does: each product by the act that governs it, and where none
 * is said every sector of the organization. One that is not left out keeps the question open.
 */
function exemptionOf({ leavesOut = [] }: Clock, { company, products = [] }: About): string | undefined {
  const ofSectors = (company?.sectors ?? []).map((sector) =>
    leavesOut.find(({ sectors }) => sectors?.includes(sector)),
  );
  const acts = products.length === 0 ? [undefined] : products.map(({ governedBy }) => governedBy);
  const found = acts.flatMap((act) =>
    act === undefined ? ofSectors : [leavesOut.find((exemption) => exemption.acts?.includes(act))],
  );
  const isOpen =
    found.length === 0 || found.includes(undefined) || (acts.includes(undefined) && ofSectors.length === 0);
  return isOpen ? undefined : [...new Set(found.map((exemption) => exemption!.reference))].join('; ');
}

function standingOf(clock: Clock, isSector: boolean, size: string | undefined, today: Day): Standing {
  const { status, effectiveUntil, sizes } = clock;
  if (status === 'lapsed-or-uncertain' || (effectiveUntil !== undefined && effectiveUntil < today)) return 'uncertain';
  if (isComing(clock, today)) return 'coming';
  if (!isSector) return 'by-sector';
  if (status === 'contractual') return 'by-contract';
  return sizes && size !== undefined && !sizes.includes(size) ? 'by-size' : 'now';
}

/**
 * Why a duty may concern a program, as the end of a sentence: `the organization is under the law of DE and works in
 * banking`.
 */
export function sayWhy({ jurisdictions, sectors }: Clock, { kind, company, products = [] }: About): string {
  const where = sayPlace(
    { company, products },
    (place) => jurisdictions.includes(place) || ((isMember(place) || isEea(place)) && jurisdictions.includes('EU')),
  );
  const place = where === undefined ? [] : [where];
  const sector = company?.sectors?.find((named) =>
    [named, ...(wider[named] ?? [])].some((one) => sectors.includes(one)),
  );
  const governed = products.find(({ governedBy = '' }) => sectors.includes(sectorOfAct[governedBy] ?? ''));
  const field = sectors.includes('any')
    ? ['the duty is bound to no sector']
    : sector !== undefined
      ? [`the organization works in ${sector.replaceAll('-', ' ')}`]
      : governed !== undefined
        ? [`"${governed.name ?? governed.id}" is governed by an act of that sector`]
        : sidesOf(kindOf({ kind })).includes('psirt')
          ? [`the team looks after ${sectors[0]?.replaceAll('-', ' ')}`]
          : [];
  return [...place, ...field].join(', and ');
}

/** The sectors of a program: those it names with what they belong to, and those that follow from its kind. */
function sectorsOf({ kind, company, products = [] }: About): ReadonlySet<string> {
  const named = company?.sectors ?? [];
  const isMaker = sidesOf(kindOf({ kind })).includes('psirt');
  const made = isMaker ? ['products-with-digital-elements', 'consumer-connectable-products'] : [];
  const open = products.some((product) => product.kind === 'open-source') ? ['open-source'] : [];
  const governed = products.flatMap(({ governedBy = '' }) => sectorOfAct[governedBy] ?? []);
  return new Set(['any', ...named, ...named.flatMap((sector) => wider[sector] ?? []), ...made, ...open, ...governed]);
}
