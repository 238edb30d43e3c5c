// The views of templates/budget.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('budget views', () => {
  const budget = {
    currency: 'EUR',
    total: 110_000,
    lines: [
      { id: 'a', category: 'licenses', title: 'Tracker', amount: 20_000, recurring: true, ownerRole: 'lead' },
      { id: 'b', category: 'staff', title: 'Pay', amount: 60_000, positions: [{ role: 'lead', fte: 0.5 }] },
      { id: 'c', category: 'licenses', title: 'Paging', amount: 20_000, kind: 'capex' },
      { id: 'd', category: 'travel' },
    ],
  };

  it('puts lines of a category together, with subtotals', () => {
    expect(
      rows('budget-lines', { budget }).map(({ category, line, amount, subtotal }) => [
        category,
        line,
        amount,
        subtotal,
      ]),
    ).toEqual([
      ['Licenses', 'Tracker', 'EUR 200', undefined],
      ['Licenses', 'Paging', 'EUR 200', undefined],
      ['Licenses', undefined, 'EUR 400', 'yes'],
      ['Staff', 'Pay', 'EUR 600', undefined],
    ]);
    const priced = { ...budget, lines: budget.lines.slice(0, 3) };
    expect(rows('budget-categories', { budget: priced })).toEqual([
      { category: 'Licenses', lines: 2, amount: 'EUR 400', share: '40 %' },
      { category: 'Staff', lines: 1, amount: 'EUR 600', share: '60 %' },
    ]);
    expect(rows('budget-categories', { budget }), 'no share of a sum that lacks an amount').toEqual([
      { category: 'Licenses', lines: 2, amount: 'EUR 400' },
      { category: 'Staff', lines: 1, amount: 'EUR 600' },
    ]);
    expect(rows('budget-notes', { budget })).toMatchObject([
      { line: 'Pay', paysFor: 'full-time equivalents: PSIRT lead 0.5' },
    ]);
  });

  it('says a difference between sum and total', () => {
    expect(rows('budget-sum', { budget })).toEqual([
      { sum: 'EUR 1,000', total: 'EUR 1,100', difference: 'EUR 100', direction: 'more', unpriced: 1 },
    ]);
    expect(rows('budget-sum', { budget: { ...budget, total: 100_000 } })).toMatchObject([{ isSame: 'yes' }]);
    expect(rows('budget-sum', { budget: { lines: [{ id: 'a', category: 'staff' }] } })).toEqual([]);
  });

  it('adds up sources, spending and what is not funded', () => {
    const sources = (...shares: number[]) => ({
      budget: { fundingSources: shares.map((sharePercent) => ({ sharePercent })) },
    });
    expect(rows('funding-sum', sources(60, 40))).toEqual([{ sum: '100 %', isWhole: 'yes' }]);
    expect(rows('funding-sum', sources(60, 30))).toEqual([{ sum: '90 %', short: '10 %' }]);
    expect(rows('contingency-share', { budget: { total: 200_00, contingency: { amount: 10_00 } } })).toEqual([
      { share: '5 %' },
    ]);
    const actuals = [
      { period: '2026-Q1', amount: 110_00, planned: 100_00 },
      { period: '2026-Q2', amount: 80_00, planned: 100_00 },
    ];
    expect(
      rows('actuals', { budget: { currency: 'EUR', actuals } }).map(({ difference, percent }) => [difference, percent]),
    ).toEqual([
      ['EUR 10 over', '+10 %'],
      ['EUR 20 under', '−20 %'],
      ['EUR 10 under', '−5 %'],
    ]);
    expect(
      rows('unfunded-sum', { budget: { currency: 'EUR', unfunded: [{ amount: 1_00 }, { amount: 2_00 }] } }),
    ).toEqual([{ sum: 'EUR 3' }]);
  });
});
