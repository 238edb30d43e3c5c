// Which function of the organization a role stands for: legal, human resources, the top of the house, the response itself.
import type { Communication, Program, Stakeholders } from '../model/program.ts';

/** The parts of a program that tell the function of a role. */
export interface House {
  roles: Program['roles'];
  stakeholders?: { parties?: Stakeholders['parties'] | undefined } | undefined;
}

/** A function that rules ask for. */
export type OfficeName =
  | 'legal'
  | 'human-resources'
  | 'executive'
  | 'incident-manager'
  | 'technical-lead'
  | 'communications';

/** The kinds of roles that say all there is to say: no word in the title makes anything else of them. */
const plainKinds: readonly string[] = ['legal', 'hr'];

const offices: Readonly<Record<OfficeName, { kinds: readonly string[]; groups: readonly string[]; words: RegExp }>> = {
  legal: {
    kinds: ['legal'],
    groups: ['legal', 'outside-counsel'],
    words: /\b(legal|counsel|lawyers?|attorney|solicitor)\b/i,
  },
  'human-resources': {
    kinds: ['hr'],
    groups: ['hr', 'human-resources'],
    words: /\b(hr|human[ -]resources|personnel|people (team|and culture|partner|operations))\b/i,
  },
  executive: {
    kinds: ['executive'],
    groups: ['executive', 'board', 'executive-management'],
    words: /\b(chief \w+|ceo|executive (board|committee)|management board|managing director)\b/i,
  },
  'incident-manager': {
    kinds: ['incident-manager'],
    groups: ['ir-manager', 'incident-lead'],
    words:
      /\b(incident|ir|response|csirt|cert|duty)\b.*\b(manager|commander|leader|head|coordinator|director|officer)\b|\bhead of (the )?(incident|csirt|cert)\b|\bincident lead\b/i,
  },
  'technical-lead': {
    kinds: ['technical-lead'],
    groups: ['ir-technical-lead'],
    words:
      /\btechnical (lead|leader|head|manager)\b|\b(lead|principal|senior) (analyst|investigator|responder|incident responder)\b/i,
  },
  communications: {
    kinds: ['comms'],
    groups: ['public-relations', 'communications-lead'],
    words: /\b(communications?|press|media|public relations)\b/i,
  },
};

/** Whether a role stands for a function. Ids that no list holds are left to the rule on references, so they count. */
export function standsFor(role: string, office: OfficeName, { roles, stakeholders }: House): boolean {
  const entry = roles.find(({ id }) => id === role);
  if (!entry) return true;
  const { kinds, groups, words } = offices[office];
  if (kinds.includes(entry.kind)) return true;
  if (plainKinds.includes(entry.kind) && office !== 'executive') return false;
  const party = stakeholders?.parties?.find(({ id }) => id === entry.party);
  const isOfGroup = party !== undefined && (groups.includes(party.class) || groups.includes(party.kind ?? ''));
  return isOfGroup || words.test(entry.title) || words.test(entry.id.replaceAll('-', ' '));
}

/** The roles that stand for a function. */
export function rolesFor(office: OfficeName, house: House): Program['roles'] {
  return house.roles.filter(({ id }) => standsFor(id, office, house));
}

/** Whether a function has a say in the message of a row: it sends or approves it, or is asked. */
export function hasSay(
  office: OfficeName,
  { ownerRole, approverRoles = [], raci }: Communication['matrix'][number],
  house: House,
): boolean {
  const asked = [ownerRole, ...approverRoles, ...(raci ? [raci.accountable, ...(raci.consulted ?? [])] : [])];
  return asked.some((role) => standsFor(role, office, house));
}
