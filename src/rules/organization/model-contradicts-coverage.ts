// People who watch beside their work do not sit there at three in the morning.

import { labelOf, schemaAt } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const withoutTeam: readonly string[] = ['ad-hoc', 'additional-duty'];

/** Record rule SOC-R9. */
export const rule = define({
  name: 'model-contradicts-coverage',
  severity: 'error',
  level: 1,
  asks: 'A team that is gathered when needed, or that people run beside other work, is not staffed around the clock.',
  why: 'The charter promised eyes on the screen at every hour, and the eyes belonged to three administrators with a day job.',
  source: ['NIST SP 800-61r2: 2.4.2', 'psirt practice: staffing'],
  basis: 'judgement',
  reads: ['organization.model', 'staff.coverage'],
  good: `
kind: soc
organization: { model: additional-duty }
staff: { coverage: { mode: on-call-24x7 } }
`,
  bad: `
kind: soc
organization: { model: additional-duty }
staff: { coverage: { mode: staffed-24x7 } }
`,
  judge: ({ organization: { model }, staff }) => {
    if (!withoutTeam.includes(model) || staff.coverage.mode !== 'staffed-24x7') return [];
    return [
      {
        at: '/organization/model',
        message: `The model is "${labelOf(schemaAt('/organization/model'), model)}", so nobody sits there at all hours, but the coverage says staffed around the clock. Change one of the two.`,
      },
    ];
  },
});
