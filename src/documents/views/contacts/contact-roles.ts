// Who holds which role and how each is reached, for the contact sheet alone: those who are called first at the top, never an absence.

import { languageName } from '../../../model/codes.ts';
import type { Draft } from '../../../model/draft.ts';
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { Row, View } from '../../view.ts';
import { sayReached } from './contact-parties.ts';

type Member = NonNullable<NonNullable<Draft['people']>['members']>[number];

export const view: View = {
  name: 'contact-roles',
  keys: ['of', 'role', 'who', 'when', 'phone', 'mail', 'other', 'languages', 'place', 'deputy'],
  rows: (program) => {
    const words = wordsOf(program);
    const members = program.people?.members ?? [];
    const rows = (program.roles ?? []).flatMap(({ id = '', party }) => {
      const row = (person: Row, when: string): Row => ({
        of: when === '' ? 'others' : 'first',
        role: words.role(id),
        ...person,
        when: when || undefined,
        deputy: deputiesOf(program, id) || undefined,
      });
      const holders = members.filter(({ roles }) => roles?.includes(id));
      if (holders.length > 0)
        return holders.map((member) => row(personOf(program, member), turnsOf(program, id, member.id)));
      return party === undefined ? [] : [row(partyOf(program, party), turnsOf(program, id, undefined))];
    });
    return rows.sort((a, b) => urgencyOf(a) - urgencyOf(b));
  },
};

/** Those on call come first, then those who are called outside the hours, then all others in the order of the roles. */
function urgencyOf({ when = '' }: Row): number {
  const said = String(when);
  if (said.startsWith('On call')) return 0;
  return /Outside the hours|Urgent alert/.test(said) ? 1 : 2;
}

function personOf({ staff, team }: Draft, { id, name, contact, languages, timezone, site }: Member): Row {
  const isElsewhere = timezone !== (staff?.coverage?.timezone ?? team?.timezone);
  const note = contact?.phoneNote === undefined ? '' : ` (${contact.phoneNote})`;
  const kept = contact?.keptIn === undefined ? undefined : `Kept in: ${contact.keptIn}`;
  return {
    who: name ?? id,
    phone: contact?.phone === undefined ? undefined : `${contact.phone}${note}`,
    mail: contact?.email,
    other: [contact?.other, kept].filter(Boolean).join('; ') || undefined,
    languages: joinWords((languages ?? []).map(languageName)) || undefined,
    place: [site, isElsewhere ? timezone : ''].filter(Boolean).join(', ') || undefined,
  };
}

/** A role that a stakeholder holds is reached as the stakeholder is. */
function partyOf(program: Draft, wanted: string): Row {
  const party = program.stakeholders?.parties?.find(({ id }) => id === wanted);
  return { who: party?.name ?? wanted, other: (party && sayReached(program, party)) || undefined };
}

/** When a role, or one of its holders, is the one to call. */
function turnsOf({ staff }: Draft, role: string, person: string | undefined): string {
  const { inHoursRoles, afterHoursRoles, urgentAlert } = staff?.coverage ?? {};
  const tiers = (staff?.onCall?.tiers ?? []).filter(
    ({ participants }) =>
      participants?.roles?.includes(role) || (person !== undefined && participants?.people?.includes(person)),
  );
  return [
    ...(tiers.length === 0 ? [] : [`On call: ${joinWords(tiers.flatMap(({ name }) => name ?? []))}`]),
    ...(inHoursRoles?.includes(role) ? ['Within the hours'] : []),
    ...(afterHoursRoles?.includes(role) ? ['Outside the hours'] : []),
    ...(urgentAlert?.pagedRoles?.includes(role) ? ['Urgent alert'] : []),
  ].join('; ');
}

/** The roles that stand in for a role, as far as any part of the program says. */
function deputiesOf(program: Draft, role: string): string {
  const { staff, communication, stakeholders, sponsorship } = program;
  const pairs = [
    ...(staff?.positions ?? []).map((position) => [position.role, position.deputyRole]),
    ...(staff?.succession ?? []).map((row) => [row.role, row.deputyRole]),
    [communication?.pointOfContact?.role, communication?.pointOfContact?.deputyRole],
    [communication?.media?.spokespersonRole, communication?.media?.backupRole],
    [stakeholders?.pointOfContact?.externalRole, stakeholders?.pointOfContact?.deputyRole],
    [sponsorship?.sponsorRole, sponsorship?.deputyRole],
  ];
  const deputies = pairs.flatMap(([held, deputy]) => (held === role && deputy !== undefined ? [deputy] : []));
  return wordsOf(program).roles([...new Set(deputies)]);
}
