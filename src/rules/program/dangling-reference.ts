// Ids tie the files together; one that no list holds ties a task to nobody.

import { idsIn, type Reference, referencesIn } from '../../facts/references.ts';
import { everyField } from '../../facts/traversal.ts';
import { dotted } from '../../words/pointer.ts';
import { didYouMean } from '../../words/suggestion.ts';
import { rule as define } from '../rule.ts';

const mostSuggestions = 20;

/** Record rule PRG-002. An id that is missing in one list is one remark, however often it is used. */
export const rule = define({
  name: 'dangling-reference',
  severity: 'error',
  level: 1,
  asks: 'Every id that is used somewhere is the id of an entry in the list it refers to.',
  why: 'A role that was renamed or removed stays behind in decision tables and on-call lists; on the day it matters, the name leads to nobody.',
  source: ['FIRST PSIRT SF 1.1: I.D', 'FIRST PSIRT SF 1.1: II.B'],
  basis: 'engineering',
  partly: true,
  reads: ['roles'],
  mayRead: everyField,
  good: `
roles: [{ id: psirt-lead, title: PSIRT lead, kind: lead }]
stakeholders:
  pointOfContact: { externalRole: psirt-lead, deputyRole: psirt-lead }
`,
  bad: `
roles: [{ id: psirt-lead, title: PSIRT lead, kind: lead }]
stakeholders:
  pointOfContact: { externalRole: psirt-lead, deputyRole: psirt-laed }
`,
  judge: (parts, { clocks, stakeholderKinds, isUnusable }) => {
    const lists = new Map<string, ReadonlySet<string> | undefined>([
      ['catalog:clocks', new Set(clocks.keys())],
      ['catalog:stakeholder-kinds', new Set(stakeholderKinds.keys())],
    ]);
    const dangling = new Map<string, Reference[]>();
    const used = new Set<string>();
    for (const reference of referencesIn(parts)) {
      const { id, list } = reference;
      used.add(id);
      if (!lists.has(list)) lists.set(list, idsIn(list, parts));
      if (lists.get(list)?.has(id) !== false) continue;
      if (list.startsWith('catalog:') && isUnusable?.(id)) continue;
      const places = dangling.get(`${list} ${id}`);
      if (places) places.push(reference);
      else dangling.set(`${list} ${id}`, [reference]);
    }
    return [...dangling.values()].map((places, index) => {
      const [{ at, id, list }] = places as [Reference];
      const where = list.startsWith('catalog:') ? `the catalog of ${list.slice(8).replace('-', ' ')}` : list;
      const more =
        places
          .slice(1, 4)
          .map((place) => `, ${dotted(place.at)}`)
          .join('') + (places.length > 4 ? ` and ${places.length - 4} more` : '');
      const said =
        list === 'people.members'
          ? 'A person is named whom people.members does not hold'
          : `No entry of ${where} has the id "${id}"`;
      const isAskable = list !== 'people.members' && index < mostSuggestions;
      const hint = isAskable ? suggestion(id, list, lists.get(list) ?? [], used) : '';
      return { at, message: `${said}.${hint} It is used in ${dotted(at)}${more}.` };
    });
  },
});

/** A word that was mistyped, else the only entry that nothing refers to: it may be the same one under a new id. */
function suggestion(id: string, list: string, known: Iterable<string>, used: ReadonlySet<string>): string {
  const [unused, ...others] = list.startsWith('catalog:') ? [] : [...known].filter((one) => !used.has(one));
  const renamed = unused === undefined || others.length > 0 ? '' : ` Was it renamed to "${unused}"?`;
  return didYouMean(id, known) || renamed;
}
