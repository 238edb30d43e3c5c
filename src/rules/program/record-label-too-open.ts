// The label on the cover must be as narrow as what stands inside.

import { isNarrower } from '../../facts/tlp.ts';
import { everyField } from '../../facts/traversal.ts';
import { componentNames, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/** People and money have files and readers of their own. */
const apart: readonly string[] = ['people', 'budget'];

/** Record rule SOC-G6. The labels are those of the components; each document still bears its own. */
export const rule = define({
  name: 'record-label-too-open',
  severity: 'warning',
  level: 1,
  asks: 'The label of the whole record is at least as narrow as that of the components with answers in it; people and budget aside. A program that is published as a whole, or that of a public body, may be CLEAR.',
  why: 'The repository was labeled GREEN because the charter is, and with it the list of who is called at night.',
  source: ['TLP 2.0: labels', 'SOC-CMM 2.3.4: Business.5'],
  basis: 'judgement',
  partly: true,
  reads: ['classification'],
  mayRead: everyField,
  good: `
kind: soc
classification: AMBER
communication: { silenceRule: Nobody speaks but the point of contact }
`,
  bad: `
kind: soc
classification: GREEN
communication: { silenceRule: Nobody speaks but the point of contact }
`,
  judge: ({ classification, status, setting, ...parts }) => {
    // A program that is published as a whole has said once that all of it is for everybody; what a public body does is public.
    if (classification === 'CLEAR' && (status === 'published' || setting === 'public-body')) return [];
    const closed = componentNames.filter(
      (name) => Object.hasOwn(parts, name) && !apart.includes(name) && isNarrower(labelOf(name), classification),
    );
    if (closed.length === 0) return [];
    return [
      {
        at: '/classification',
        message: `The record bears TLP:${classification}, but ${closed.join(', ')} ${closed.length === 1 ? 'is' : 'are'} for a narrower circle. Label it TLP:${narrowest(closed)}.`,
      },
    ];
  },
});

function labelOf(name: string): string {
  return schemaAt(`/${name}`)?.['x-tlp'] ?? 'CLEAR';
}

function narrowest(names: readonly string[]): string {
  return names.map(labelOf).reduce((label, other) => (isNarrower(other, label) ? other : label));
}
