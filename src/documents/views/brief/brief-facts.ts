// What the program covers, in figures: products, duties to report, the hours of the week. Only what is said.
import { isFiled } from '../../../facts/filing.ts';
import { joinWords } from '../../../program/display.ts';
import type { Row, View } from '../../view.ts';
import { view as coverageWeek } from '../coverage/coverage-week.ts';

export const view: View = {
  name: 'brief-facts',
  keys: ['fact', 'said'],
  rows: (program, documents, catalogs, standing) => {
    const products = program.products ?? [];
    const duties = (program.obligations ?? []).filter(
      ({ applies, clock }) => applies === 'yes' && catalogs.clocks.get(clock ?? '')?.deadlines.some(isFiled) !== false,
    ).length;
    const [week] = coverageWeek.rows(program, documents, catalogs, standing);
    return [
      ...(products.length === 0 ? [] : [{ fact: 'Products', said: `${products.length} in the register` }]),
      ...(duties === 0
        ? []
        : [{ fact: 'Duties to report', said: duties === 1 ? '1 that applies' : `${duties} that apply` }]),
      ...(week === undefined
        ? []
        : [
            {
              fact: 'The week of 168 hours',
              said: sayWeek(week),
            },
          ]),
    ];
  },
};

/** How many hours somebody is there. */
function sayWeek({ staffed, onCall, nobody }: Row): string {
  return joinWords([
    `somebody is at work in ${staffed}`,
    ...(onCall === 0 ? [] : [`on call in ${onCall} more`]),
    nobody === 0 ? 'no hour is without anybody' : `nobody is there in ${nobody}`,
  ]);
}
