// When a vulnerability becomes public if nothing else is agreed, a sentence each.

import type { Draft } from '../../../model/draft.ts';
import { sayLimit } from '../../../time/duration.ts';
import { said } from '../../../words/language.ts';
import type { View } from '../../view.ts';
import { conditions, events } from '../policies/disclosure-time.ts';

type Timeline = NonNullable<NonNullable<NonNullable<Draft['policies']>['disclosure']>['timeline']>;

export const view: View = {
  name: 'disclosure-timeline',
  keys: ['sentence'],
  rows: ({ policies }) => {
    const timeline = policies?.disclosure?.timeline;
    const sentences =
      timeline === undefined
        ? []
        : [sayDefault(timeline), sayExploited(timeline), sayExtension(timeline), sayAfterFix(timeline)];
    const sentence = sentences.filter(Boolean).join(' ');
    return sentence === '' ? [] : [{ sentence }];
  },
};

const firmness = { promise: 'As a promise, a', target: 'As a target, a', usual: 'As a rule, a' } as const;

function sayDefault({ defaultWithin, statedAs, startsAt }: Timeline): string {
  if (defaultWithin === undefined) return '';
  const start = `${statedAs === undefined ? 'A' : firmness[statedAs]} vulnerability becomes public within {}`;
  if (startsAt === undefined) return said(`${start}, if nothing else is agreed.`, sayLimit(defaultWithin));
  const counted = said(
    `${start}, counted from the {}, if nothing else is agreed.`,
    sayLimit(defaultWithin),
    said(events[startsAt]),
  );
  const condition = conditions[startsAt];
  return `${counted}${condition === undefined ? '' : ` ${said(condition)}`}`;
}

function sayExploited({ whenExploited }: Timeline): string {
  return whenExploited === undefined ? '' : said('When it is exploited, the time is {}.', sayLimit(whenExploited));
}

function sayExtension({ extension }: Timeline): string {
  const { by, times } = extension ?? {};
  if (by === undefined) return '';
  if (times === undefined) return said('The time can be extended by {}.', sayLimit(by));
  return times === 1
    ? said('The time can be extended by {}, once at most.', sayLimit(by))
    : said('The time can be extended by {}, at most {} times.', sayLimit(by), times);
}

function sayAfterFix({ defaultWithin, afterFix }: Timeline): string {
  if (afterFix === undefined) return '';
  const time = sayLimit(afterFix);
  const isAtOnce = time === said('at once');
  if (defaultWithin === undefined)
    return isAtOnce
      ? said('A vulnerability becomes public as soon as a fix is out.')
      : said('A vulnerability becomes public {} after a fix is out.', time);
  return isAtOnce
    ? said('Details are not held back after a fix is out.')
    : said('Details are held back for {} after a fix is out.', time);
}
