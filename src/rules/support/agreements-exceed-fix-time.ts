// Each team's time sounds short; the sum of them is what a fix really takes.

import { type Level, levelsOf, promisesFix } from '../../facts/severity.ts';
import type { Sla } from '../../facts/sla.ts';
import type { Support } from '../../model/program.ts';
import { businessDaysOf, longestHours, sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

type Ola = NonNullable<Support['olas']>[number];
type Indexed = Ola & { index: number };

const afterConfirmation: readonly string[] = ['impact-assessment', 'fix-plan', 'fix', 'validation', 'release'];

/** Record rule MSS-003. Steps that run beside others count nothing, and of several times for a step the shortest that fits. */
export const rule = define({
  name: 'agreements-exceed-fix-time',
  severity: 'error',
  level: 2,
  asks: 'For each severity the times agreed for the steps from assessment to release add up to no more than the time promised for the fix.',
  why: 'Every team keeps its word, and the promise is broken all the same.',
  source: ['FIRST PSIRT SF 1.1: 4.4.2.4'],
  basis: 'judgement',
  reads: ['support.olas', 'policies.severity'],
  mayRead: ['policies.slas'],
  good: `
support:
  olas:
    - { between: [lead, firmware], activity: fix-plan, within: P3D }
    - { between: [lead, firmware], activity: fix, within: P14D }
policies:
  severity: { scheme: own, levels: [{ id: high, title: High, rank: 1, outcome: [act], fixWithin: P30D }] }
`,
  bad: `
support:
  olas:
    - { between: [lead, firmware], activity: fix-plan, within: P3D }
    - { between: [lead, firmware], activity: fix, within: P28D }
policies:
  severity: { scheme: own, levels: [{ id: high, title: High, rank: 1, outcome: [act], fixWithin: P30D }] }
`,
  judge: ({ support, policies }) => {
    const olas = support.olas.map((ola, index) => ({ ...ola, index })).filter(({ parallel }) => !parallel);
    const products = [undefined, ...new Set(olas.flatMap((ola) => ola.products ?? []))];
    const teams = [...new Set(olas.flatMap(({ between }) => between))];
    const broken = new Map<number, { chain: Indexed[]; promises: string[] }>();
    for (const level of levelsOf(policies.severity)) {
      const chains = products.flatMap((product) =>
        teams.map((team) => ({ promise: fixTime(level, product, policies.slas ?? []), product, team })),
      );
      const tooLong = chains.flatMap(({ promise, product, team }) => {
        if (promise === undefined) return [];
        const chain = chainOf(olas, level.id, product, team, promise.fromReport);
        return isLonger(chain, promise.limit) ? [{ chain, limit: promise.limit }] : [];
      });
      const worst = tooLong.sort((a, b) => hoursAtLeast(b.chain) - hoursAtLeast(a.chain))[0];
      if (!worst) continue;
      const slowest = worst.chain.toSorted((a, b) => shortestHours(b.within) - shortestHours(a.within))[0]!.index;
      const { promises = [] } = broken.get(slowest) ?? {};
      broken.set(slowest, {
        chain: worst.chain,
        promises: [...promises, `${sayLimit(worst.limit)} for "${level.title}"`],
      });
    }
    return [...broken].map(([index, { chain, promises }]) => ({
      at: `/support/olas/${index}/within`,
      message: `The agreed times (${chain.map(({ activity, within }) => `${activity} ${sayLimit(within)}`).join(', ')}) must add up to no more than the time for the fix, which is ${promises.join(' and ')}.`,
    }));
  },
});

/** The time for a fix that holds for a level and a product: what is promised outside, else what the team sets itself. */
function fixTime(
  level: Level,
  product: string | undefined,
  slas: readonly Sla[],
): { limit: string; fromReport: boolean } | undefined {
  const fits = slas.filter(
    ({ activity, severity, products, startsAt }) =>
      activity === 'fix' &&
      ['report-received', 'awareness', 'confirmed'].includes(startsAt ?? '') &&
      (severity ?? level.id) === level.id &&
      (products === undefined || (product !== undefined && products.includes(product))),
  );
  const row =
    fits.find(({ products }) => products !== undefined) ?? fits.find(({ severity }) => severity !== undefined);
  const own =
    level.fixWithin !== undefined && promisesFix(level) ? { limit: level.fixWithin, fromReport: false } : undefined;
  const said = row ?? (own ? undefined : fits[0]);
  if (!said) return own;
  const limit = said.public !== undefined && said.publicAs !== 'usual' ? said.public : (said.internal ?? said.public);
  return limit === undefined ? own : { limit, fromReport: said.startsAt !== 'confirmed' };
}

/** The steps of a case of one team, one agreement each: its own before that of others, the narrower before the wider. */
function chainOf(
  olas: readonly Indexed[],
  severity: string,
  product: string | undefined,
  team: string,
  fromReport: boolean,
): Indexed[] {
  const fits = olas.filter(
    ({ severities, products }) =>
      (severities?.includes(severity) ?? true) &&
      (products === undefined || (product !== undefined && products.includes(product))),
  );
  const steps = fromReport ? ['reproduction', ...afterConfirmation] : afterConfirmation;
  return steps.flatMap((step) => {
    const narrowness = ({ between, severities, products }: Indexed): number =>
      (products ? 4 : 0) + (between.includes(team) ? 2 : 0) + (severities ? 1 : 0);
    const candidates = fits.filter(({ activity }) => activity === step);
    return candidates
      .sort((a, b) => narrowness(b) - narrowness(a) || shortestHours(a.within) - shortestHours(b.within))
      .slice(0, 1);
  });
}

/** The hours that the steps take at least, with the weekends that their working days certainly span. */
function hoursAtLeast(chain: readonly Indexed[]): number {
  const business = chain.reduce((sum, { within }) => sum + (businessDaysOf(within) ?? 0), 0);
  const hours = chain.reduce(
    (sum, { within }) => sum + (businessDaysOf(within) === undefined ? shortestHours(within) : 0),
    0,
  );
  return hours + 24 * (business + 2 * Math.floor(Math.max(business - 1, 0) / 5));
}

function isLonger(chain: readonly Indexed[], limit: string): boolean {
  const promised = businessDaysOf(limit);
  const days = chain.map(({ within }) => businessDaysOf(within));
  if (promised !== undefined && days.every((day) => day !== undefined))
    return days.reduce((sum, day) => sum + day, 0) > promised;
  return hoursAtLeast(chain) > longestHours(limit);
}
