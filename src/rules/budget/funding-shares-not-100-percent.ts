// In a shared model the part that nobody pays is found at the end of the year.
import { rule as define } from '../rule.ts';

/** Record rule BUD-003. Shares with decimals may differ by what rounding takes. */
export const rule = define({
  name: 'funding-shares-not-100-percent',
  severity: 'error',
  level: 1,
  asks: 'The shares of those who pay add up to 100 percent.',
  why: "A shared model in which 15 percent is nobody's ends in a vacant position.",
  source: ['FIRST PSIRT SF 1.1: II.A'],
  basis: 'arithmetic',
  reads: ['budget.fundingSources'],
  good: `
budget:
  fundingSources: [{ source: Products, sharePercent: 60 }, { source: Services, sharePercent: 40 }]
`,
  bad: `
budget:
  fundingSources: [{ source: Products, sharePercent: 60 }, { source: Services, sharePercent: 25 }]
`,
  judge: ({ budget: { fundingSources } }) => {
    const decimals = Math.max(
      ...fundingSources.map(({ sharePercent }) => String(sharePercent).split('.')[1]?.length ?? 0),
    );
    const rounding = decimals === 0 ? 0 : (fundingSources.length * 0.5) / 10 ** decimals;
    const sum = fundingSources.reduce((total, { sharePercent }) => total + sharePercent, 0);
    if (Math.abs(sum - 100) <= rounding + 1e-6) return [];
    const parts = fundingSources.map(({ source, sharePercent }) => `${source} ${sharePercent} %`).join(', ');
    return [
      {
        at: '/budget/fundingSources',
        message: `The funding shares must add up to 100 %; together they are ${Math.round(sum * 1000) / 1000} % (${parts}).`,
      },
    ];
  },
});
