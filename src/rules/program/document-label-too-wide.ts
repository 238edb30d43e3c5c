// A label that the program gives to a document must be as narrow as what the document shows.

import { fieldsShownIn, isForEverybody } from '../../facts/document-labels.ts';
import { isNarrower, labelOfPath } from '../../facts/tlp.ts';
import { everyField } from '../../facts/traversal.ts';
import { pointer, pointerTo, valueAt } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** How many of the fields a message names. */
const most = 3;

/** Record rule PRG-031. */
export const rule = define({
  name: 'document-label-too-wide',
  severity: 'error',
  level: 1,
  asks: 'A document for which the program sets a label shows nothing that is for a narrower circle.',
  why: 'The list of who is called at night was labeled CLEAR to have one public handbook, and stood on the web site.',
  source: ['TLP 2.0: labels'],
  basis: 'judgement',
  partly: true,
  reads: ['publication'],
  mayRead: everyField,
  good: `
publication: { documents: { communication: { tlp: AMBER } } }
communication: { silenceRule: Nobody speaks but the point of contact }
`,
  bad: `
publication: { documents: { communication: { tlp: CLEAR } } }
communication: { silenceRule: Nobody speaks but the point of contact }
`,
  judge: ({ publication, ...parts }) =>
    Object.entries(publication.documents ?? {}).flatMap(([name, setting]) => {
      const tlp = setting?.tlp;
      if (tlp === undefined || isForEverybody(name, parts)) return [];
      const narrower = fieldsShownIn(name).filter(
        (path) => valueAt(parts, pointerTo(path)) !== undefined && isNarrower(labelOfPath(path), tlp),
      );
      if (narrower.length === 0) return [];
      const needed = narrower.map(labelOfPath).reduce((label, other) => (isNarrower(other, label) ? other : label));
      const more = narrower.length > most ? ` and ${narrower.length - most} more` : '';
      return [
        {
          at: pointer('publication', 'documents', name, 'tlp'),
          message: `The document ${name} is to bear TLP:${tlp}, but it shows ${narrower.slice(0, most).join(', ')}${more}, which ${narrower.length === 1 ? 'is' : 'are'} for a narrower circle. Label it TLP:${needed}, or leave its label to psirt.`,
        },
      ];
    }),
});
