// Whether a stakeholder is one of those whom the catalog says a duty must tell.
import type { Clock, Recipient, StakeholderKind } from '../catalogs/catalogs.ts';
import { isOfKind, type Party } from './parties.ts';

/** The coordinator of the CRA is a CSIRT that a member state designates, mostly the national one. */
const sameOffice: readonly string[] = ['csirt-coordinator', 'national-csirt'];

/**
 * Whether a stakeholder is a recipient; ENISA shares its class with other coordinators, so the name tells it apart.
 */
export function isRecipient(party: Party, { kind }: Recipient, kinds: ReadonlyMap<string, StakeholderKind>): boolean {
  const wanted = kinds.get(kind);
  if (!wanted) return true;
  if (party.kind !== undefined)
    return party.kind === kind || (sameOffice.includes(party.kind) && sameOffice.includes(kind));
  const isEnisa = /\benisa\b/i.test(`${party.id} ${party.name}`);
  if (kind === 'enisa') return isEnisa;
  return isOfKind(party, wanted) && !isEnisa;
}

/** The recipients of a duty whom nobody in a list is: those always told, or, where all hang on a condition, none of them. */
export function recipientsMissing(
  { recipients }: Clock,
  told: readonly Party[],
  kinds: ReadonlyMap<string, StakeholderKind>,
): readonly Recipient[] {
  const missing = recipients.filter((recipient) => !told.some((party) => isRecipient(party, recipient, kinds)));
  const always = missing.filter(({ conditional }) => conditional !== true);
  return always.length > 0 || missing.length < recipients.length ? always : missing;
}
