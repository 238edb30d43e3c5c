// What others ask: the catalogs that ship with psirt, each with its sources and the day to which it is true.
import type { Day } from '../time/day.ts';
import { catalogFile } from './catalog-files.ts';

/** One step of a regulatory clock. */
export interface Deadline {
  key: string;
  label: string;
  /** ISO 8601 duration; absent for steps without a figure. */
  within?: string;
  /** Working days, where the law counts in them. */
  businessDays?: number;
  /** The event it counts from: `aware`, `measure-available`, `submitted:<key>` … */
  from: string;
  /** True for one of several limits of which only one holds for an organization, by what it is. */
  alternative?: boolean;
  undueDelay?: boolean;
  reference: string;
  content?: readonly string[];
}

/** Somebody whom a duty tells. */
export interface Recipient {
  id: string;
  name: string;
  /** Its kind in the catalog of stakeholder kinds. */
  kind: string;
  channel: string;
  /** True where it is told in some cases only, or only by some of those who are obliged. */
  conditional?: boolean;
}

/** How an act of the Union holds in a country. */
export interface NationalLaw {
  act: string;
  country: string;
  /** `pending`: no national law yet. `not`: it does not hold there. `unknown`: to be checked with counsel. */
  holds: 'in-force' | 'pending' | 'not' | 'unknown';
  law?: string;
  since?: Day;
  authority?: string;
  portal?: string;
  account?: string;
  note?: string;
  /** The month of which the row speaks. */
  asOf: string;
  source: readonly string[];
  verified: boolean;
}

/** A duty to report within a time, from a law, a sector rule or a contract. Facts in our own words; not legal advice. */
export interface Clock {
  id: string;
  title: string;
  jurisdictions: readonly string[];
  sectors: readonly string[];
  /** The sizes of organization it concerns, as a rule; absent: all. */
  sizes?: readonly string[];
  appliesTo: readonly ('psirt' | 'soc')[];
  /** The act of the Union that it rests on. */
  act?: string;
  /** How that act holds in single countries; a country that is missing is not in the catalog. */
  countries?: readonly NationalLaw[];
  /** What the text leaves to another law, with the article: sectors, and products by the act that governs them. */
  leavesOut?: readonly { sectors?: readonly string[]; acts?: readonly string[]; reference: string }[];
  obliged: string;
  trigger: string;
  /** The criteria that decide whether the trigger is met. */
  thresholds?: readonly string[];
  recipients: readonly Recipient[];
  deadlines: readonly Deadline[];
  alsoInform?: readonly { who: string; when: string; content: string; reference: string }[];
  /** How the first deadline with a figure is counted: `clock-hours`, `calendar-days`, `business-days` … */
  calendar: string;
  /** What a missed notice may cost. */
  penaltyNote?: string;
  /** `own`: the act has a rule of its own on periods that end on a weekend or holiday. */
  periods?: 'own';
  /** How the right recipient is found. */
  routing?: string;
  exceptions?: readonly string[];
  prerequisites?: readonly string[];
  /** True where nothing can be filed without an account, a certificate or a channel that must be set up beforehand. */
  needsAccount?: boolean;
  pitfalls?: readonly string[];
  legalReference: string;
  effectiveFrom?: Day;
  effectiveUntil?: Day;
  status: string;
  statusNote?: string;
  source: readonly string[];
  /** Whether the source itself was read. Where it is false, check with counsel. */
  verified: boolean;
  /** What was read: the text itself (primary), a description of it (secondary), nothing (memory). */
  verification: 'primary' | 'secondary' | 'memory';
  /** Parts of a verified entry that come from memory all the same: `effectiveFrom`, `deadlines.KEY`. */
  fromMemory?: readonly string[];
}

/** A kind of stakeholder, with defaults for what it may be told. */
export interface StakeholderKind {
  id: string;
  title: string;
  side: 'internal' | 'external';
  /** The classes that such a stakeholder may bear; empty if none fits. */
  classes: readonly string[];
  /** What kind of outsider it is. */
  group?: string;
  /** Why there is a relation. */
  basis?: 'mandatory' | 'contractual' | 'voluntary' | 'adversarial-or-public';
  /** True for an inside kind that nearly every program needs. */
  expected?: boolean;
  purpose: string;
  needs?: readonly string[];
  /** The widest label without a new decision. */
  tlp?: string;
  /** The label that an agreement opens. */
  maxTlp?: string;
  /** True where the confidentiality of the law stands in place of a label. */
  statutory?: boolean;
  legalReview: 'always' | 'first-contact' | 'pre-approved-template' | 'not-needed';
  rulesOfEngagement: {
    weAsk?: readonly string[];
    engagedWhen: readonly string[];
    share?: readonly string[];
    neverShare?: readonly string[];
    raci?: string;
    deputy?: boolean;
    speaker?: string;
    agreement?: string;
    limits?: string;
  };
  sources: readonly string[];
  verified: boolean;
}

/** A framework or law that fields and rules cite. */
export interface Framework {
  name: string;
  title: string;
  version?: string;
  publisher: string;
  url?: string;
  verified: boolean;
  note: string;
}

/** The catalogs, each read when it is first asked for. */
export interface Catalogs {
  readonly clocks: ReadonlyMap<string, Clock>;
  /** The day on which the clocks were last looked at as a whole. */
  readonly clocksAsOf: Day;
  /** The kinds of stakeholders, by id. */
  readonly stakeholderKinds: ReadonlyMap<string, StakeholderKind>;
  /** The ids of kinds that are the user's own; their words may hold anything. */
  readonly ownKinds?: ReadonlySet<string>;
  /** The ids of clocks that are the user's own; ours have nothing to do with what they say. */
  readonly ownClocks?: ReadonlySet<string>;
  /** Whether an own catalog holds, or may hold, an entry with this id that cannot be used as it stands. */
  readonly isUnusable?: (id: string) => boolean;
  readonly frameworks: readonly Framework[];
}

/** The catalogs that ship with psirt. */
export function openCatalogs(): Catalogs {
  let clockFile: { asOf: Day; clocks: Clock[] } | undefined;
  const openClocks = () => (clockFile ??= catalogFile('regulatory-clocks') as { asOf: Day; clocks: Clock[] });
  let clocks: ReadonlyMap<string, Clock> | undefined;
  let kinds: ReadonlyMap<string, StakeholderKind> | undefined;
  let frameworks: readonly Framework[] | undefined;
  return {
    get clocks() {
      clocks ??= new Map(openClocks().clocks.map((clock) => [clock.id, withCountries(clock)]));
      return clocks;
    },
    get clocksAsOf() {
      return openClocks().asOf;
    },
    get stakeholderKinds() {
      kinds ??= new Map(
        (catalogFile('stakeholder-kinds') as { kinds: StakeholderKind[] }).kinds.map((kind) => [kind.id, kind]),
      );
      return kinds;
    },
    get frameworks() {
      frameworks ??= (catalogFile('frameworks') as { frameworks: Framework[] }).frameworks;
      return frameworks;
    },
  };
}

let nationalLaw: readonly NationalLaw[] | undefined;

/** A clock with the rows of its act. */
function withCountries(clock: Clock): Clock {
  if (clock.act === undefined) return clock;
  nationalLaw ??= (catalogFile('national-law') as { rows: NationalLaw[] }).rows;
  const countries = nationalLaw.filter(({ act }) => act === clock.act);
  return countries.length === 0 ? clock : { ...clock, countries };
}
