// The measures with target and last value as a reader says them, and whether the target is met.
import { sayMoney } from '../display.ts';
import { count } from '../duration.ts';
import type { Evaluation } from '../program.ts';
import { type DeepPartial, type Draft, type View, wordsOf } from '../view.ts';

type Kpi = DeepPartial<Evaluation['kpis'][number]>;

/** One row per measure that has been begun. */
export const measures: View = {
  name: 'measures',
  keys: ['of', 'name', 'target', 'alert', 'last', 'verdict'],
  rows: (program) =>
    (program.evaluation?.kpis ?? []).map((kpi) => ({
      of: kpi.id,
      name: kpi.name,
      target: targetOf(kpi, program),
      alert: kpi.alertAt === undefined ? undefined : sayValue(kpi.alertAt, kpi.unit, program),
      last: kpi.lastValue === undefined ? undefined : sayValue(kpi.lastValue, kpi.unit, program),
      verdict: verdictOf(kpi),
    })),
};

/** One row per measure and period, oldest first. */
export const measureHistory: View = {
  name: 'measure-history',
  keys: ['of', 'name', 'values', 'notes'],
  rows: (program) =>
    (program.evaluation?.kpis ?? [])
      .filter(({ history }) => history?.length)
      .map((kpi) => ({
        of: kpi.id,
        name: kpi.name,
        values: (kpi.history ?? [])
          .map(
            ({ period, value }) => `${period ?? ''}: ${value === undefined ? '—' : sayValue(value, kpi.unit, program)}`,
          )
          .join('; '),
        notes: (kpi.history ?? [])
          .filter(({ note }) => note)
          .map(({ period, note }) => `${period}: ${note}`)
          .join('; '),
      })),
};

/** One row, when at least one measure can be compared: how many reached their target. */
export const measureVerdicts: View = {
  name: 'measure-verdicts',
  keys: ['compared', 'met', 'missed', 'names', 'alerts', 'waiting', 'all'],
  rows: (program) => {
    const kpis = program.evaluation?.kpis ?? [];
    const said = kpis.map((kpi) => ({ kpi, verdict: verdictOf(kpi) }));
    const missed = said.filter(({ verdict }) => verdict === 'missed' || verdict === 'alert');
    const compared = said.filter(({ verdict }) => verdict !== undefined).length;
    const waiting = said.filter(({ kpi, verdict }) => verdict === undefined && kpi.target !== undefined).length;
    if (compared === 0) return [];
    return [
      {
        all: kpis.length,
        compared,
        met: compared - missed.length,
        missed: missed.length,
        names: missed.map(({ kpi }) => kpi.name ?? kpi.id ?? '').join('; '),
        waiting,
      },
    ];
  },
};

function targetOf({ target, direction, unit }: Kpi, program: Draft): string | undefined {
  if (direction === 'watch-only') return 'none, it is only watched';
  if (target === undefined) return undefined;
  const words = direction === 'higher-is-better' ? 'at least ' : direction === 'lower-is-better' ? 'at most ' : '';
  return `${words}${sayValue(target, unit, program)}`;
}

function verdictOf({ target, lastValue, direction, alertAt }: Kpi): string | undefined {
  if (target === undefined || lastValue === undefined || direction === undefined || direction === 'watch-only')
    return undefined;
  const reaches = (limit: number) => (direction === 'higher-is-better' ? lastValue >= limit : lastValue <= limit);
  if (reaches(target)) return 'met';
  return alertAt !== undefined && (direction === 'higher-is-better' ? lastValue <= alertAt : lastValue >= alertAt)
    ? 'alert'
    : 'missed';
}

/** A value in its unit: `95 %`, `3 days`, `EUR 1,200`. */
export function sayValue(value: number, unit: Kpi['unit'], program: Draft): string {
  switch (unit) {
    case 'percent':
      return `${value} %`;
    case 'money':
      return sayMoney(value, program.budget?.currency);
    case 'minutes':
    case 'hours':
    case 'days':
      return count(value, unit.slice(0, -1));
    case 'business-days':
      return count(value, 'business day');
    default:
      return String(value);
  }
}

/** One row per framework of the assessment: how many items have which answer. */
export const assessmentSums: View = {
  name: 'assessment-sums',
  keys: ['framework', 'items', 'yes', 'partly', 'no', 'notApplicable', 'scored', 'withEvidence'],
  rows: (program) => {
    const groups = new Map<string, NonNullable<NonNullable<Draft['evaluation']>['assessment']>>();
    for (const item of program.evaluation?.assessment ?? []) {
      const framework = wordsOf(program).label('/evaluation/assessment/0/framework', item.framework);
      groups.set(framework, [...(groups.get(framework) ?? []), item]);
    }
    return [...groups].map(([framework, items]) => {
      const answered = (answer: string) => items.filter((item) => item.answer === answer).length;
      return {
        framework,
        items: items.length,
        yes: answered('yes'),
        partly: answered('partly'),
        no: answered('no'),
        notApplicable: answered('not-applicable'),
        scored: items.filter(({ score, answer }) => score !== undefined && answer === undefined).length,
        withEvidence: items.filter(({ evidence }) => evidence).length,
      };
    });
  },
};

/** One row, when there are improvements: how many stand where. */
export const improvementSums: View = {
  name: 'improvement-sums',
  keys: ['all', 'open', 'progress', 'done', 'dropped', 'effective'],
  rows: (program) => {
    const list = program.evaluation?.improvements ?? [];
    if (list.length === 0) return [];
    const at = (status: string) => list.filter((entry) => entry.status === status).length;
    return [
      {
        all: list.length,
        open: at('open'),
        progress: at('in-progress'),
        done: at('done'),
        dropped: at('dropped'),
        effective: list.filter(({ effectiveOn }) => effectiveOn).length,
      },
    ];
  },
};
