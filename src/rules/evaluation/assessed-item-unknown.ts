// An assessment of an item that does not exist counts for nothing, and nobody sees it.
import { itemCatalogs, itemsOf } from '../../catalogs/items.ts';
import { didYouMean } from '../../words/suggestion.ts';
import { rule as define } from '../rule.ts';

/** Only for frameworks of which all items are listed; a part of a listed item (`4.3.2.5` of `4.3.2`) is one, too. */
export const rule = define({
  name: 'assessed-item-unknown',
  severity: 'error',
  level: 1,
  asks: 'Every assessed item exists in its framework.',
  why: 'The self-assessment cited "4.5", which the framework does not have; its answer was counted nowhere.',
  source: ['psirt practice: an item is cited by its own number'],
  basis: 'engineering',
  reads: ['evaluation.assessment'],
  good: `
evaluation: { assessment: [{ framework: first-psirt, item: "2.1", answer: "yes", evidence: Channel tests }] }
`,
  bad: `
evaluation: { assessment: [{ framework: first-psirt, item: "2.9", answer: "yes", evidence: Channel tests }] }
`,
  judge: ({ evaluation: { assessment } }) =>
    assessment.flatMap(({ framework, item }, index) => {
      const listed = itemCatalogs.find((name) => name === framework);
      if (listed === undefined) return [];
      const { title, items, whole } = itemsOf(listed);
      const ids = items.map(({ id, group }) => ({ id, group }));
      const isKnown = ids.some(({ id, group }) => item === id || (!group && item.startsWith(`${id}.`)));
      if (!whole || isKnown) return [];
      return [
        {
          at: `/evaluation/assessment/${index}/item`,
          message: `${title} has no item "${item}".${didYouMean(
            item,
            ids.map(({ id }) => id),
          )} "psirt coverage ${listed}" lists them.`,
        },
      ];
    }),
});
