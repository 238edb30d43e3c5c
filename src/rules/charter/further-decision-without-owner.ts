// Beyond the everyday decisions there are those of a bad week; each needs somebody who may take it.

import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const needed = [
  'change-priority',
  'out-of-band-release',
  'stop-ship',
  'enter-embargo',
  'extend-or-break-embargo',
  'assign-cve',
  'declare-incident',
  'pay-reward',
  'involve-law-enforcement',
  'grant-exception',
] as const;

/** Record rule CHA-004, the decisions of level 2. Rewards are a choice, and what is only hosted is not shipped. */
export const rule = define({
  name: 'further-decision-without-owner',
  severity: 'error',
  level: 2,
  asks: 'From ambition 2 on, the rarer decisions have a row in the table of decision rights too.',
  why: 'The embargo breaks on a Saturday, and nobody was ever named to say whether to publish.',
  source: ['FIRST PSIRT SF 1.1: 4.1.3.2', 'FIRST PSIRT SF 1.1: 5.2', 'FIRST PSIRT SF 1.1: 4.3'],
  basis: 'judgement',
  settings: ['company', 'public-body'],
  kinds: ['psirt', 'combined'],
  reads: ['charter.decisionRights'],
  mayRead: ['products', 'policies.reward'],
  absentFrom: ['charter.decisionRights'],
  good: `
charter:
  decisionRights:
    - { decision: change-priority, accountableRole: lead, deputyRole: ciso }
    - { decision: out-of-band-release, accountableRole: cto, deputyRole: ciso }
    - { decision: stop-ship, accountableRole: cto, deputyRole: ciso }
    - { decision: enter-embargo, accountableRole: lead, deputyRole: ciso }
    - { decision: extend-or-break-embargo, accountableRole: lead, deputyRole: ciso }
    - { decision: assign-cve, accountableRole: lead, deputyRole: ciso }
    - { decision: declare-incident, accountableRole: ciso, deputyRole: cto }
    - { decision: involve-law-enforcement, accountableRole: ciso, deputyRole: cto }
    - { decision: grant-exception, accountableRole: ciso, deputyRole: cto }
`,
  bad: `
charter:
  decisionRights:
    - { decision: change-priority, accountableRole: lead, deputyRole: ciso }
    - { decision: out-of-band-release, accountableRole: cto, deputyRole: ciso }
    - { decision: stop-ship, accountableRole: cto, deputyRole: ciso }
    - { decision: enter-embargo, accountableRole: lead, deputyRole: ciso }
    - { decision: assign-cve, accountableRole: lead, deputyRole: ciso }
    - { decision: declare-incident, accountableRole: ciso, deputyRole: cto }
    - { decision: involve-law-enforcement, accountableRole: ciso, deputyRole: cto }
    - { decision: grant-exception, accountableRole: ciso, deputyRole: cto }
`,
  judge: ({ charter: { decisionRights }, products, policies }) => {
    const idle = new Set<string>();
    if (policies?.reward?.active !== true) idle.add('pay-reward');
    if (products?.every(({ kind }) => kind === 'cloud-service' || kind === 'open-source')) idle.add('stop-ship');
    const missing = needed.filter(
      (name) => !idle.has(name) && !decisionRights.some(({ decision }) => decision === name),
    );
    if (missing.length === 0) return [];
    const names = missing
      .map((name) => `"${labelOf(schemaAt('/charter/decisionRights/0/decision'), name)}"`)
      .join(', ');
    return [
      {
        at: '/charter/decisionRights',
        message: `From ambition 2 on, the table of decision rights needs a row for ${names}; it has none.`,
      },
    ];
  },
});
