// The views of templates/sponsorship.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('sponsorship', () => {
  it('shows measures in their unit', () => {
    const kpis = [
      { id: 'a', name: 'A', unit: 'percent', direction: 'higher-is-better', target: 95, lastValue: 91.5 },
      { id: 'b', name: 'B', unit: 'hours', direction: 'lower-is-better', target: 1, lastValue: 3 },
      { id: 'c', name: 'C', unit: 'money', lastValue: 120_050, direction: 'watch-only' },
      { id: 'd', name: 'D', unit: 'count', lastValue: 4 },
      { id: 'e', name: 'E', unit: 'days', target: 5 },
    ];
    const program = {
      sponsorship: { businessMetrics: ['a', 'b', 'c', 'd', 'e'] },
      evaluation: { kpis },
      budget: { currency: 'EUR' },
    };
    expect(rows('business-measures', program).map(({ target, last }) => [target, last])).toEqual([
      ['at least 95 %', '91.5 %'],
      ['at most 1 hour', '3 hours'],
      ['only watched', 'EUR 1,200.50'],
      [undefined, '4'],
      ['5 days', undefined],
    ]);
  });

  it('leaves out the bound where a target cannot be surpassed', () => {
    const kpis = [
      { id: 'a', unit: 'percent', direction: 'higher-is-better', target: 100 },
      { id: 'b', unit: 'minutes', direction: 'lower-is-better', target: 0 },
      { id: 'c', unit: 'percent', direction: 'lower-is-better', target: 100 },
      { id: 'd', unit: 'count', direction: 'higher-is-better', target: 100 },
    ];
    const program = { sponsorship: { businessMetrics: ['a', 'b', 'c', 'd'] }, evaluation: { kpis } };
    const bare = ['100 %', '0 minutes', 'at most 100 %', 'at least 100'];
    expect(rows('business-measures', program).map(({ target }) => target)).toEqual(bare);
    expect(rows('measures', program).map(({ target }) => target)).toEqual(bare);
  });

  it('counts commitments', () => {
    const say = (...statuses: string[]) =>
      rows('commitment-counts', { sponsorship: { commitments: statuses.map((status) => ({ status })) } })[0]!.sentence;
    expect(say('open', 'kept', 'kept')).toBe('Of 3 commitments, 2 are kept and 1 is open.');
    expect(say('in-progress')).toBe('The one commitment is in progress.');
  });
});
