// The items of frameworks and laws that a program can be evidence for: ids and short titles, with the fields that show each.
import type { Setting } from '../model/audience.ts';
import type { Day } from '../time/day.ts';
import { catalogFile } from './catalog-files.ts';

/** An item that a framework asks for, or a heading over some. */
export interface FrameworkItem {
  /** Its number or name in the framework. */
  id: string;
  /** Its short title, or what it asks for in our words. */
  title: string;
  /** The heading under which it stands: the id of another item, or words of the framework. */
  part?: string;
  /** True for a heading: it counts nothing itself. */
  group?: boolean;
  /** False for what the framework only advises or permits; it does not count. */
  normative?: boolean;
  /** False where its number or title was not seen in the framework itself. */
  verified?: boolean;
  /** The only settings in which it concerns a team; absent: all. */
  settings?: readonly Setting[];
  /** A path of entries of which the presence says that it does not apply: `charter.services[id=2.3;level=not-offered]`. */
  unless?: string;
  /**
   * The fields that show it (`policies.disclosure.policy`), of a list also only some entries
   * (`charter.socServices[kind=monitoring]`); absent: the record has no place for it.
   */
  evidence?: readonly string[];
}

/** The items of one framework. */
export interface ItemCatalog {
  name: string;
  /** The name by which fields and rules cite the framework. */
  framework: string;
  title: string;
  /** The edition that was read. */
  version: string;
  /** The day to which it is true. */
  asOf: Day;
  verified: boolean;
  /** True where every item of the framework is listed, parts of items aside. */
  whole?: boolean;
  /** What is counted, in words (`normative items`); absent where the framework gives levels, which only an assessor can. */
  counts?: string;
  note: string;
  items: readonly FrameworkItem[];
}

/** The frameworks of which the items are listed, by the names under which an assessment cites them. */
export const itemCatalogs = [
  'cve-cna',
  'eu-cra',
  'first-csirt',
  'first-psirt',
  'iso-29147',
  'iso-30111',
  'nist-csf',
  'nist-sp-800-61',
  'sim3',
  'soc-cmm',
  'ssdf',
] as const;

/** The name of a framework of which the items are listed. */
export type ItemCatalogName = (typeof itemCatalogs)[number];

/** The items of a framework. */
export function itemsOf(name: ItemCatalogName): ItemCatalog {
  return catalogFile(`items/${name}`) as ItemCatalog;
}
