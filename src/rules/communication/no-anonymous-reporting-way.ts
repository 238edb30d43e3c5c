// Who fears for the job reports nothing, or reports where no name is asked.
import { rule as define } from '../rule.ts';

/** Record rule SOC-C5, for reports without a name. */
export const rule = define({
  name: 'no-anonymous-reporting-way',
  severity: 'warning',
  level: 1,
  asks: 'One of the ways to report an incident can be used without giving a name.',
  why: 'Three colleagues knew that a manager had copied the customer list, and none of them wanted to sign for it.',
  source: ['NIST SP 800-61r2: 3.1.1'],
  basis: 'source',
  reads: ['communication.reportingWays'],
  good: `
communication:
  reportingWays: [{ id: form, for: [users], kind: form, anonymous: true, address: intranet }]
`,
  bad: `
communication:
  reportingWays: [{ id: form, for: [users], kind: form, anonymous: false, address: intranet }]
`,
  judge: ({ communication: { reportingWays } }) =>
    reportingWays.some(({ anonymous }) => anonymous !== false)
      ? []
      : [
          {
            at: '/communication/reportingWays',
            message: `One way to report must work without a name, but ${reportingWays.length === 1 ? 'the only one does not' : `none of the ${reportingWays.length} does`}.`,
          },
        ],
});
