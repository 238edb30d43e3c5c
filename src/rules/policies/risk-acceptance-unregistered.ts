// An accepted risk that stands in no register is not on anybody's list when circumstances change.
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-013, for the register. */
export const rule = define({
  name: 'risk-acceptance-unregistered',
  severity: 'error',
  level: 2,
  asks: 'Every risk acceptance names its entry in the risk register.',
  why: 'The decision lives in a mail thread, and the next audit or attack finds it first.',
  source: ['FIRST PSIRT SF 1.1: 4.2.4.4'],
  basis: 'source',
  reads: ['policies.riskAcceptances'],
  good: `
targetMaturity: 2
policies:
  riskAcceptances: [{ case: ACME-2026-017, acceptedByRole: ciso, on: 2026-09-01, expires: 2027-03-01, registerRef: RISK-88 }]
`,
  bad: `
targetMaturity: 2
policies:
  riskAcceptances: [{ case: ACME-2026-017, acceptedByRole: ciso, on: 2026-09-01, expires: 2027-03-01 }]
`,
  judge: ({ policies }) =>
    policies.riskAcceptances.flatMap(({ case: number, registerRef }, index) =>
      registerRef === undefined
        ? [
            {
              at: pointer('policies', 'riskAcceptances', index),
              message: `The risk acceptance for case ${number} must name its entry in the risk register (registerRef), but none is given.`,
            },
          ]
        : [],
    ),
});
