// The names behind ids as far as the label of a document lets them stand in it.

import type { Catalogs } from '../catalogs/catalogs.ts';
import { publicKind } from '../facts/public-words.ts';
import { isNarrower, labelOfPath } from '../facts/tlp.ts';
import type { Draft } from '../model/draft.ts';
import { alternativesOf, schemaAt } from '../model/schemas.ts';
import type { Names } from '../program/display.ts';
import { namesWith } from '../program/names.ts';
import { isEnglish, onceForEachLanguage, said } from '../words/language.ts';
import { onceFor } from '../words/once.ts';
import { pointerTo } from '../words/pointer.ts';
import { uncapital } from '../words/wording.ts';
import type { Material } from './material.ts';

/** The keys by which entries of lists are named, the first that a list has. */
const naming = ['title', 'name', 'topic', 'action', 'address', 'purpose', 'text', 'activity', 'category', 'kind'];

/** The names of a program for a document with a label. A name for a narrower circle gives way to what everybody may know of it. */
export function namesFor(tlp: string, material: Material): Names {
  const known = namesByLabel(material)();
  const names = known.get(tlp) ?? namesUnder(tlp, material);
  known.set(tlp, names);
  return names;
}

/** Many documents bear the same label and name the same things. */
const namesByLabel = onceFor((_material: Material) => onceForEachLanguage(() => new Map<string, Names>()));

function namesUnder(tlp: string, { data, catalogs }: Material): Names {
  const names = namesWith(data, catalogs);
  const instead = (list: string, id: string): string | undefined => {
    const one = alternativesOf(list).find((each) => names.holds?.(each, id));
    if (one === undefined) return undefined;
    const label = labelOfNames(one);
    if (!isNarrower(label, tlp)) return undefined;
    return (
      (one === 'stakeholders.parties' ? wordsOf(data as Draft, id, catalogs) : undefined) ??
      said('not named here (TLP:{})', label)
    );
  };
  const titles = new Map<string, string | undefined>();
  return {
    ...names,
    nameOf: (list, id) => {
      const key = `${list} ${id}`;
      if (!titles.has(key)) titles.set(key, instead(list, id) ?? names.nameOf(list, id));
      return titles.get(key);
    },
    insideOf: (list, id) => {
      const other = instead(list, id);
      return other === undefined ? names.insideOf?.(list, id) : uncapital(other);
    },
  };
}

function labelOfNames(list: string): string {
  const keys = schemaAt(pointerTo(list))?.items?.properties ?? {};
  const key = naming.find((each) => Object.hasOwn(keys, each));
  return labelOfPath(key === undefined ? list : `${list}[].${key}`);
}

/** What everybody may know of a party: the name that was given for it, else what kind of party it is. */
function wordsOf({ stakeholders }: Draft, id: string, catalogs: Catalogs): string | undefined {
  const party = stakeholders?.parties?.find((each) => each.id === id);
  if (party === undefined) return undefined;
  return party.publicName ?? (isEnglish() ? publicKind(party, catalogs) : said('a party that is not named here'));
}
