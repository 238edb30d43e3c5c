// Feeds go stale, go silent or change hands, and go on being paid for.
import { addMonths } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

const monthsOfTrust = 12;

/** Record rule SOC-I2, for the age. All sources without any date are one remark. */
export const rule = define({
  name: 'intelligence-source-not-reviewed',
  severity: 'warning',
  level: 1,
  asks: 'The worth of every source of intelligence was looked at within the last 12 months.',
  why: 'The mailing list had been closed in spring; in autumn the team still counted it among its sources.',
  source: ['SOC-CMM 2.3.4: Services.4'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['resources.intelligenceSources'],
  good: `
kind: soc
resources:
  intelligenceSources: [{ id: news, name: Security news, kind: open, ownerRole: analyst, reviewedOn: 2026-03-01 }]
`,
  bad: `
kind: soc
resources:
  intelligenceSources: [{ id: news, name: Security news, kind: open, ownerRole: analyst, reviewedOn: 2025-03-01 }]
`,
  judge: ({ resources: { intelligenceSources } }, { today }) => {
    const at = '/resources/intelligenceSources';
    const must = `must be looked at every ${monthsOfTrust} months`;
    const undated = intelligenceSources.flatMap((source, index) =>
      source.reviewedOn === undefined ? [{ source, index }] : [],
    );
    const [first] = undated;
    const old = intelligenceSources.flatMap(({ name, reviewedOn }, index) =>
      reviewedOn === undefined || reviewedOn >= addMonths(today, -monthsOfTrust)
        ? []
        : [
            {
              at: `${at}/${index}/reviewedOn`,
              message: `The worth of "${name}" ${must}; that was last done on ${reviewedOn}.`,
            },
          ],
    );
    if (!first) return old;
    const names = undated.map(({ source: { name } }) => `"${name}"`).join(', ');
    return [
      {
        at: undated.length === 1 ? `${at}/${first.index}` : at,
        message: `The worth of every source ${must}; no date is recorded for ${names}.`,
      },
      ...old,
    ];
  },
});
