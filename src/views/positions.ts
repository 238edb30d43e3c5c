// The positions of the staffing plan with what is still missing in each, and the totals over all.
import type { DeepPartial, Draft, Row, View } from '../view.ts';
import type { Program } from '../program.ts';
import { wordsOf } from '../view.ts';

type Position = DeepPartial<NonNullable<Program['staff']>['positions'][number]>;

/** The gap of a position is what the work needs less what is at work today. */
export const positions: View = {
  name: 'positions',
  keys: ['role', 'required', 'funded', 'filled', 'gap'],
  rows: (program) =>
    listOf(program).map((position) => ({ role: wordsOf(program).role(position.role), ...numbersOf([position]) })),
};

/** One row, when every position has its three numbers. */
export const positionTotals: View = {
  name: 'position-totals',
  keys: ['required', 'funded', 'filled', 'gap', 'unfunded', 'open'],
  rows: (program) => {
    const list = listOf(program);
    if (
      list.length === 0 ||
      list.some(({ fteRequired, fteFunded, fteFilled }) => [fteRequired, fteFunded, fteFilled].includes(undefined))
    )
      return [];
    const { required = 0, funded = 0, filled = 0, gap = 0 } = numbersOf(list);
    return [{ required, funded, filled, gap, unfunded: above(required, funded), open: above(funded, filled) }];
  },
};

function listOf(program: Draft): Position[] {
  return program.staff?.positions ?? [];
}

function numbersOf(list: readonly Position[]): Row {
  const sum = (key: 'fteRequired' | 'fteFunded' | 'fteFilled') =>
    list.some((position) => position[key] === undefined)
      ? undefined
      : round(list.reduce((total, position) => total + (position[key] ?? 0), 0));
  const [required, funded, filled] = [sum('fteRequired'), sum('fteFunded'), sum('fteFilled')];
  const gap = round(
    list.reduce((total, { fteRequired, fteFilled }) => total + Math.max(0, (fteRequired ?? 0) - (fteFilled ?? 0)), 0),
  );
  return { required, funded, filled, gap: required === undefined || filled === undefined ? undefined : gap };
}

function above(one: string | number, other: string | number): number {
  return Math.max(0, round(Number(one) - Number(other)));
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
