// What a stakeholder is by the catalog of kinds, told from its kind or, without one, from its class.
import type { StakeholderKind } from '../catalogs/catalogs.ts';
import type { Stakeholders } from '../model/program.ts';
import { labelOf, schemaAt } from '../model/schemas.ts';

/** A stakeholder of the program. */
export type Party = Stakeholders['parties'][number];

/** The kind of the catalog that a stakeholder names. */
export function kindOfParty({ kind }: Party, kinds: ReadonlyMap<string, StakeholderKind>): StakeholderKind | undefined {
  return kind === undefined ? undefined : kinds.get(kind);
}

/**
 * Whether an id that the catalog does not hold stands where a kind is named. It may be the kind that a rule looks for, so
 * rules about missing kinds let the rule on references speak first.
 */
export function namesUnknownKind(
  { parties, absentKinds = [] }: Pick<Stakeholders, 'parties' | 'absentKinds'>,
  kinds: ReadonlyMap<string, StakeholderKind>,
): boolean {
  return [...parties, ...absentKinds].some(({ kind }) => kind !== undefined && !kinds.has(kind));
}

/** The kinds of the catalog that are neither in the register nor absent with a reason; none while an unknown kind is named. */
export function unansweredKinds(
  stakeholders: Pick<Stakeholders, 'parties' | 'absentKinds' | 'absentClasses'>,
  kinds: ReadonlyMap<string, StakeholderKind>,
): StakeholderKind[] {
  const { parties, absentKinds = [], absentClasses = [] } = stakeholders;
  if (namesUnknownKind(stakeholders, kinds)) return [];
  return [...kinds.values()].filter(
    (kind) =>
      !parties.some((party) => isOfKind(party, kind)) &&
      !absentKinds.some((absent) => absent.kind === kind.id) &&
      !absentClasses.map((absent) => absent.class).some(fits(kind)),
  );
}

/** Whether a stakeholder only gives, such as an open source of intelligence: nothing is sent to it. */
export function receivesNothing(party: Party, kinds: ReadonlyMap<string, StakeholderKind>): boolean {
  const kind = kindOfParty(party, kinds);
  if (kind) return kind.group === 'intelligence-source' && kind.legalReview === 'not-needed';
  return party.class === 'intelligence-source' && party.legalReview === 'not-needed';
}

/** Whether a stakeholder is of a kind; one that names no kind is of every kind that fits its classes. */
export function isOfKind(party: Party, kind: StakeholderKind): boolean {
  if (party.kind !== undefined) return party.kind === kind.id || (party.alsoClasses ?? []).some(fits(kind));
  return [party.class, ...(party.alsoClasses ?? [])].some(fits(kind));
}

function fits(kind: StakeholderKind): (name: string) => boolean {
  return (name) => name === kind.id || kind.classes.includes(name) || (kind.id === 'users' && name === 'employees');
}

/** Whether a stakeholder is the executive management, not one executive with a task of his own such as the CISO. */
export function isManagement({ kind, class: name }: Party): boolean {
  return kind === undefined ? name === 'executive' : kind === 'executive-management';
}

/** Whether a stakeholder is the media. */
export function isMedia({ kind, class: name }: Party): boolean {
  return kind === undefined ? name === 'media' : kind === 'media';
}

const affectedKinds = ['data-subjects', 'business-customer', 'business-partner'];

/** Whether a stakeholder is affected itself when we have an incident: those who use what we make or gave us their data. */
export function isAffected({ side, kind, class: name }: Party): boolean {
  if (side !== 'external') return false;
  return kind === undefined ? ['customer', 'downstream-vendor'].includes(name) : affectedKinds.includes(kind);
}

/** What kind of outsider a stakeholder is by the catalog of kinds; without a kind its class tells. */
export function groupOfParty(party: Party, kinds: ReadonlyMap<string, StakeholderKind>): string | undefined {
  return party.kind === undefined ? groupOfClass(party.class) : kindOfParty(party, kinds)?.group;
}

/** What kind of outsider a class stands for. */
export function groupOfClass(name: string): string | undefined {
  return groupsByClass[name];
}

const groupsByClass: Readonly<Record<string, string>> = {
  regulator: 'authority',
  'national-csirt': 'government-industry-organization',
  coordinator: 'government-industry-organization',
  'isac-industry-group': 'government-industry-organization',
  'intelligence-source': 'intelligence-source',
  'law-enforcement': 'law-enforcement',
  media: 'public',
  finder: 'public',
};

const strict: readonly string[] = ['authority', 'law-enforcement', 'public'];

/**
 * Whether legal must read every single message to a stakeholder: by duty, or since it is an authority, the police or the
 * public. For some kinds of the public the catalog says that texts approved in advance are enough.
 */
export function needsEveryReview(party: Party, kinds: ReadonlyMap<string, StakeholderKind>): boolean {
  const group = groupOfParty(party, kinds) ?? '';
  const kind = kindOfParty(party, kinds);
  const isApprovable =
    group === 'public' && (kind ? kind.legalReview === 'pre-approved-template' : party.class !== 'media');
  if (isApprovable && party.legalReview === 'pre-approved-template') return false;
  return party.basis === 'mandatory' || (strict.includes(group) && !isApprovable);
}

const strangers: readonly string[] = [
  'incident-reporter',
  'security-researcher',
  'abuse-contact',
  'general-public',
  'data-subjects',
  'business-customer',
];

/**
 * Whether a stakeholder is whoever comes along, so that no address of it can be kept: reporters, those affected, the public.
 */
export function isStranger(party: Party): boolean {
  return party.kind === undefined ? ['finder', 'customer'].includes(party.class) : strangers.includes(party.kind);
}

/** An event of the list of messages, in quotes. */
export function sayMatrixEvent(event: string): string {
  return `"${labelOf(schemaAt('/stakeholders/matrix/0/event'), event)}"`;
}
