// What may stand in a document for everybody: fixed words for kinds of stakeholders, and addresses that are nobody's own.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Draft } from '../model/draft.ts';
import { labelOf, schemaAt, schemaOf } from '../model/schemas.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];

/** Digits enough for a telephone number, however they are set apart. */
const number = /\d(?:[^\p{L}\d]{0,3}\d){5,}/u;
const mail = /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/;

/** A group of outsiders in words. */
export function groupLabel(group: string): string {
  return labelOf(schemaOf('catalog-stakeholder-kinds').properties?.kinds?.items?.properties?.group, group);
}

/** What kind of stakeholder one is, in words that nobody typed: the title of our catalog, else the label of its class. */
export function publicKind({ kind, class: name }: Party, { stakeholderKinds, ownKinds }: Catalogs): string | undefined {
  const title = kind === undefined || ownKinds?.has(kind) ? undefined : stakeholderKinds.get(kind)?.title;
  return title ?? (name === undefined ? undefined : labelOf(schemaAt('/stakeholders/parties/0/class'), name));
}

/** An address that may be shown to everybody: a mail address or an https link, without a number and without the name of one of the team. */
export function publicAddress(address: string | undefined, { people }: Draft): string | undefined {
  if (address === undefined || number.test(address)) return undefined;
  if (!mail.test(address) && !/^https:\/\/[^\s@]+$/.test(address)) return undefined;
  const words = plain(address).split(/[^a-z]+/);
  const names = (people?.members ?? []).flatMap(({ name = '' }) => plain(name).split(/[^a-z]+/));
  return names.some((name) => name.length > 2 && words.includes(name)) ? undefined : address;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
