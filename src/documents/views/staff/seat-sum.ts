// One row: what the seats of our own take together, against the people that there are.
import { fullTimeOfSeat } from '../../../facts/seating.ts';
import { round } from '../../../facts/staffing.ts';
import type { View } from '../../view.ts';
import { answeredSeats } from './seat-plan.ts';

export const view: View = {
  name: 'seat-sum',
  keys: ['sentence'],
  rows: (program) => {
    const all = answeredSeats(program);
    const own = all.filter(({ provider }) => provider === undefined);
    if (all.length === 0) return [];
    if (own.length === 0)
      return [{ sentence: 'Providers fill every seat, so the seats take no people of the organization.' }];
    const needs = own.map((seat) => fullTimeOfSeat(program, seat));
    if (needs.includes(undefined))
      return [{ sentence: 'What the seats take together cannot be computed: the hours of a seat are not known.' }];
    const needed = round(needs.reduce<number>((sum, need) => sum + (need ?? 0), 0));
    const { fteAvailable, externalFte = 0 } = program.staff?.capacity ?? {};
    const takes = `The seats that are not left to a provider take ${needed} full-time equivalents together`;
    if (fteAvailable === undefined) return [{ sentence: `${takes}.` }];
    const there = round(fteAvailable + externalFte);
    const short = round(needed - there);
    return [
      {
        sentence: `${takes}; ${there} ${there === 1 ? 'is' : 'are'} there, ${short > 0 ? `so ${short} ${short === 1 ? 'is' : 'are'} missing` : `which leaves ${round(-short)} (${round((-100 * short) / there, 1)} %)`}.`,
      },
    ];
  },
};
