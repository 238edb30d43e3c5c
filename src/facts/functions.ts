// Which function of the organization a role stands for: legal, human resources, or the top of the house.
import type { Program, Stakeholders } from '../program.ts';

/** The parts of a program that tell the function of a role. */
export interface House {
  roles: Program['roles'];
  stakeholders?: { parties?: Stakeholders['parties'] | undefined } | undefined;
}

/** A function that rules ask for. */
export type OfficeName = 'legal' | 'human-resources' | 'executive';

const offices: Readonly<Record<OfficeName, { kinds: readonly string[]; groups: readonly string[]; words: RegExp }>> = {
  legal: {
    kinds: ['legal'],
    groups: ['legal', 'outside-counsel'],
    words: /\b(legal|counsel|lawyers?|attorney|solicitor)\b/i,
  },
  'human-resources': {
    kinds: [],
    groups: ['hr', 'human-resources'],
    words: /\b(hr|human[ -]resources|personnel|people (team|and culture|partner|operations))\b/i,
  },
  executive: {
    kinds: ['executive'],
    groups: ['executive', 'board', 'executive-management'],
    words: /\b(chief \w+|ceo|executive (board|committee)|management board|managing director)\b/i,
  },
};

/** Whether a role stands for a function. Ids that no list holds are left to the rule on references, so they count. */
export function standsFor(role: string, office: OfficeName, { roles, stakeholders }: House): boolean {
  const entry = roles.find(({ id }) => id === role);
  if (!entry) return true;
  const { kinds, groups, words } = offices[office];
  const party = stakeholders?.parties?.find(({ id }) => id === entry.party);
  const isOfGroup = party !== undefined && (groups.includes(party.class) || groups.includes(party.kind ?? ''));
  return (
    kinds.includes(entry.kind) || isOfGroup || words.test(entry.title) || words.test(entry.id.replaceAll('-', ' '))
  );
}
