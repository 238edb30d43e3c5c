// Whoever sees an incident first should know whom to tell, also where no text says so in so many words.
import { isBoundBy2690, nis2Applies, waysMissing } from '../../facts/nis2.ts';
import { rule as define } from '../rule.ts';

/** For entities under NIS2 whom Regulation (EU) 2024/2690, which asks for the ways by name, does not bind. */
export const rule = define({
  name: 'reporting-way-missing',
  severity: 'warning',
  level: 1,
  asks: 'Where NIS2 applies, users, suppliers and customers each have a way to report an incident.',
  why: 'The supplier had noticed the theft two weeks earlier and had written to the sales address.',
  source: ['Directive (EU) 2022/2555: Art. 21', 'NIST SP 800-61r2: 3.1.1'],
  basis: 'judgement',
  reads: ['obligations', 'communication.reportingWays'],
  mayRead: ['company'],
  good: `
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Essential entity, accountableRole: lead, deputyRole: counsel }]
communication:
  reportingWays: [{ id: form, for: [users, suppliers, customers], kind: form, anonymous: true, address: intranet }]
`,
  bad: `
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Essential entity, accountableRole: lead, deputyRole: counsel }]
communication:
  reportingWays: [{ id: form, for: [users, customers], kind: form, anonymous: true, address: intranet }]
`,
  judge: ({ company, obligations, communication: { reportingWays } }, { clocks, today }) => {
    if (isBoundBy2690(company) || !nis2Applies(obligations, clocks, today)) return [];
    const left = waysMissing(reportingWays);
    if (left.length === 0) return [];
    return [
      {
        at: '/communication/reportingWays',
        message: `NIS2 applies, so users, suppliers and customers should each have a way to report; there is none for ${left.join(' and ')}.`,
      },
    ];
  },
});
