// When a vulnerability becomes public if nothing else is agreed, a sentence each.
import type { Draft } from '../../../model/draft.ts';
import { sayLimit } from '../../../time/duration.ts';
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
    const said = sentences.filter(Boolean).join(' ');
    return said === '' ? [] : [{ sentence: said }];
  },
};

const firmness = { promise: 'As a promise, a', target: 'As a target, a', usual: 'As a rule, a' } as const;

function sayDefault({ defaultWithin, statedAs, startsAt }: Timeline): string {
  if (defaultWithin === undefined) return '';
  const counted = startsAt === undefined ? '' : `, counted from the ${events[startsAt]}`;
  const condition = startsAt === undefined ? undefined : conditions[startsAt];
  const start = statedAs === undefined ? 'A' : firmness[statedAs];
  return `${start} vulnerability becomes public within ${sayLimit(defaultWithin)}${counted}, if nothing else is agreed.${condition === undefined ? '' : ` ${condition}`}`;
}

function sayExploited({ whenExploited }: Timeline): string {
  return whenExploited === undefined ? '' : `When it is exploited, the time is ${sayLimit(whenExploited)}.`;
}

function sayExtension({ extension }: Timeline): string {
  const { by, times } = extension ?? {};
  if (by === undefined) return '';
  const often = times === undefined ? '' : times === 1 ? ', once at most' : `, at most ${times} times`;
  return `The time can be extended by ${sayLimit(by)}${often}.`;
}

function sayAfterFix({ defaultWithin, afterFix }: Timeline): string {
  if (afterFix === undefined) return '';
  const time = sayLimit(afterFix);
  const isAtOnce = time === 'at once';
  if (defaultWithin === undefined)
    return isAtOnce
      ? 'A vulnerability becomes public as soon as a fix is out.'
      : `A vulnerability becomes public ${time} after a fix is out.`;
  return isAtOnce
    ? 'Details are not held back after a fix is out.'
    : `Details are held back for ${time} after a fix is out.`;
}
