// Every pair of a role and the one that stands in for it, wherever the program names one.
import type { Parts } from '../model/parts.ts';

/** Where the program names a role together with the one that stands in for it. */
export const pairPlaces = [
  'communication.pointOfContact',
  'communication.media',
  'stakeholders.pointOfContact',
  'stakeholders.parties',
  'obligations',
  'charter.decisionRights',
  'policies.regulatoryNotifications',
  'staff.positions',
  'staff.succession',
  'organization.extendedTeam',
  'sponsorship.sponsorRole',
  'sponsorship.deputyRole',
] as const;

/** A role, the one that stands in for it, and the part of the program that says so. */
export interface Pair {
  role: string;
  substitute: string;
  where: string;
}

/**
 * The pairs in the parts of a program, in the order of `pairPlaces`; places without a substitute are left out, and so are
 * duties that do not count, such as those of a law that is still to come.
 */
export function pairsOf(
  {
    communication,
    stakeholders,
    obligations = [],
    charter,
    policies,
    staff,
    organization,
    sponsorship,
  }: Parts<never, (typeof pairPlaces)[number]>,
  counts: (clock: string) => boolean,
): Pair[] {
  const pair = (where: string, role: string | undefined, substitute: string | undefined): Pair[] =>
    role === undefined || substitute === undefined ? [] : [{ role, substitute, where }];
  const { pointOfContact, media } = communication ?? {};
  const outside = (stakeholders?.parties ?? []).filter(({ side }) => side === 'external');
  return [
    ...pair('the communication plan', pointOfContact?.role, pointOfContact?.deputyRole),
    ...pair('the communication plan', media?.spokespersonRole, media?.backupRole),
    ...pair('the stakeholders', stakeholders?.pointOfContact?.externalRole, stakeholders?.pointOfContact?.deputyRole),
    ...outside.flatMap(({ ownerRole, deputyRole, pocRole = ownerRole, pocDeputyRole = deputyRole }) =>
      pair('the stakeholders', pocRole, pocDeputyRole),
    ),
    ...obligations
      .filter(({ applies, clock }) => applies === 'yes' && counts(clock))
      .flatMap((duty) => pair('the obligations', duty.accountableRole, duty.deputyRole)),
    ...(charter?.decisionRights ?? []).flatMap((right) =>
      pair('the decision rights', right.accountableRole, right.deputyRole),
    ),
    ...(policies?.regulatoryNotifications ?? [])
      .filter(({ clock }) => counts(clock))
      .flatMap((row) => pair('the notices to authorities', row.accountableRole, row.deputyRole)),
    ...(staff?.positions ?? []).flatMap(({ role, deputyRole }) => pair('the positions', role, deputyRole)),
    ...(staff?.succession ?? []).flatMap(({ role, deputyRole }) => pair('the succession', role, deputyRole)),
    ...(organization?.extendedTeam ?? []).flatMap(({ role, deputyRole }) =>
      pair('the extended team', role, deputyRole),
    ),
    ...pair('the sponsorship', sponsorship?.sponsorRole, sponsorship?.deputyRole),
  ];
}
