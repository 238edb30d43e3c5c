// A decision that nobody may take is taken by whoever is loudest, or not at all.
import { isComing } from '../../facts/deadlines.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const needed = [
  'reject-report',
  'set-severity',
  'accept-risk',
  'publish-advisory',
  'notify-regulator',
  'speak-to-media',
] as const;

/** Record rule CHA-004, the decisions of level 1. Where no duty applies, nobody has to notify a regulator. */
export const rule = define({
  name: 'decision-without-owner',
  severity: 'error',
  level: 1,
  asks: 'The decisions that every team meets have a row in the table of decision rights.',
  why: 'On the evening before publication it turns out that nobody may say yes.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.1', 'FIRST PSIRT SF 1.1: 5.3.2', 'ISO/IEC 30111:2019: 6.4'],
  basis: 'judgement',
  settings: ['company', 'public-body'],
  kinds: ['psirt', 'combined'],
  reads: ['charter.decisionRights'],
  mayRead: ['obligations'],
  absentFrom: ['charter.decisionRights'],
  good: `
charter:
  decisionRights:
    - { decision: reject-report, accountableRole: lead, deputyRole: ciso }
    - { decision: set-severity, accountableRole: lead, deputyRole: ciso }
    - { decision: accept-risk, accountableRole: ciso, deputyRole: cto }
    - { decision: publish-advisory, accountableRole: lead, deputyRole: ciso }
    - { decision: notify-regulator, accountableRole: lead, deputyRole: ciso }
    - { decision: speak-to-media, accountableRole: press, deputyRole: ciso }
`,
  bad: `
charter:
  decisionRights:
    - { decision: reject-report, accountableRole: lead, deputyRole: ciso }
    - { decision: set-severity, accountableRole: lead, deputyRole: ciso }
    - { decision: accept-risk, accountableRole: ciso, deputyRole: cto }
    - { decision: publish-advisory, accountableRole: lead, deputyRole: ciso }
    - { decision: notify-regulator, accountableRole: lead, deputyRole: ciso }
`,
  judge: ({ charter: { decisionRights }, obligations }, { clocks, today }) => {
    const concerns = (id: string) => {
      const clock = clocks.get(id);
      return clock === undefined || !isComing(clock, today);
    };
    const isFree = obligations?.every(({ applies, clock }) => applies === 'no' || !concerns(clock)) === true;
    const missing = needed.filter(
      (name) => !(isFree && name === 'notify-regulator') && !decisionRights.some(({ decision }) => decision === name),
    );
    if (missing.length === 0) return [];
    const names = missing
      .map((name) => `"${labelOf(schemaAt('/charter/decisionRights/0/decision'), name)}"`)
      .join(', ');
    return [
      { at: '/charter/decisionRights', message: `The table of decision rights needs a row for ${names}; it has none.` },
    ];
  },
});
