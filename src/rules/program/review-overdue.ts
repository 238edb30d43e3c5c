// A program that nobody reads again describes a company that is no longer there.

import type { ReadPath } from '../../model/parts.ts';
import { componentNames } from '../../model/schemas.ts';
import { daysBetween } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Record rule PRG-005, for the program and for each component that has a date of its own. */
export const rule = define({
  name: 'review-overdue',
  severity: 'error',
  level: 1,
  asks: 'The review dates of the program and of its components are not past; shortly before (--within, 30 days unless said otherwise), there is a warning.',
  why: 'Lapsed reviews are how a charter survives three reorganizations without a word being changed.',
  source: ['FIRST PSIRT SF 1.1: III.B', 'SIM3 v2i (unverified): P-8'],
  basis: 'judgement',
  tellsAge: true,
  partly: true,
  reads: ['reviewBy'],
  mayRead: ['status', ...componentNames.map((name) => `${name}.reviewBy` as const)] satisfies ReadPath[],
  good: `
reviewBy: "2027-06-30"
`,
  bad: `
reviewBy: "2026-06-30"
`,
  judge: ({ status, reviewBy, ...components }, { today, soon }) => {
    if (status === 'retired') return [];
    const own = Object.entries(components).map(([name, component]) => ({
      at: `/${name}/reviewBy`,
      what: `component ${name}`,
      component: name,
      day: component?.reviewBy,
    }));
    return [{ at: '/reviewBy', what: 'program', component: undefined, day: reviewBy }, ...own].flatMap(
      ({ at, what, component, day }) => {
        if (day === undefined) return [];
        const left = daysBetween(today, day);
        if (left > soon) return [];
        if (left < 0)
          return [
            {
              at,
              message: `The review of the ${what} was due by ${day}, ${count(-left, 'day')} ago. Read it, mend it, and set the next date: "psirt review${component === undefined ? '' : ` ${component}`} --role ROLE" does that.`,
            },
          ];
        const when = left === 0 ? 'today' : `in ${count(left, 'day')}`;
        return [{ at, severity: 'warning' as const, message: `The review of the ${what} is due by ${day}, ${when}.` }];
      },
    );
  },
});
