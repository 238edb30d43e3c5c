// Which authority takes the report hangs on where the decisions are taken.

import { isUnderCra } from '../../facts/cra.ts';
import { rule as define } from '../rule.ts';

/** Only for a manufacturer under the CRA; the act routes nobody else. */
export const rule = define({
  name: 'main-establishment-unsaid',
  severity: 'info',
  level: 1,
  asks: 'A manufacturer under the CRA says in which country decisions about product security are mostly taken.',
  why: 'The form asked for the responsible CSIRT, and two countries came into question.',
  source: ['Regulation (EU) 2024/2847: Art. 14(7)'],
  basis: 'source',
  reads: ['obligations', 'company'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
company: { name: Acme, mainEstablishment: AT }
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
company: { name: Acme }
`,
  judge: ({ obligations, company }) =>
    company.mainEstablishment !== undefined || !isUnderCra(obligations)
      ? []
      : [
          {
            at: '/company',
            message:
              'Say under "mainEstablishment" in which country decisions about product security are mostly taken: the CSIRT that receives reports under the CRA follows from it (Art. 14(7)).',
          },
        ],
});
