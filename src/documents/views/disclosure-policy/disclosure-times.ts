// The times of the team's work that it states in public, and what it says where it sets no time; internal targets stay inside.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import { isEnglish, said } from '../../../words/language.ts';
import { uncapital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';
import { events } from '../policies/disclosure-time.ts';

export const view: View = {
  name: 'disclosure-times',
  keys: ['what', 'severity', 'products', 'time', 'as', 'counted', 'note'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.policies?.slas ?? [])
      .filter(({ public: time, untimed }) => time !== undefined || untimed !== undefined)
      .map(({ name, activity, severity, products, public: time, publicAs, untimed, startsAt, note }) => ({
        what: name ?? words.label('/policies/slas/0/activity', activity),
        severity: words.name('policies.severity.levels', severity),
        products: words.names('products', products),
        time:
          time === undefined
            ? uncapital(words.label('/policies/slas/0/untimed', untimed))
            : sayTime(activity, sayLimit(time)),
        as: time === undefined ? undefined : uncapital(words.label('/policies/slas/0/publicAs', publicAs)),
        counted: startsAt === undefined || activity === 'status-update' ? undefined : said(events[startsAt]),
        note: time === undefined ? note : undefined,
      }));
  },
};

function sayTime(activity: string | undefined, time: string): string {
  if (activity === 'status-update') return said('at least every {}', time);
  return !isEnglish() && time === said('at once') ? time : said('within {}', time);
}
