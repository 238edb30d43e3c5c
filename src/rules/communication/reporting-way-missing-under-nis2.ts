// Staff, suppliers and customers see incidents first; under NIS2 each of them needs a way to say so.
import { isBoundBy2690, nis2Applies, waysMissing } from '../../facts/nis2.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-C5, for the groups. A way for the public serves suppliers and customers too. Only for the providers that
 * Art. 1 of the implementing regulation names; the others are asked by a rule of their own.
 */
export const rule = define({
  name: 'reporting-way-missing-under-nis2',
  severity: 'error',
  level: 1,
  asks: 'A provider that Regulation (EU) 2024/2690 binds gives users, suppliers and customers each a way to report an incident.',
  why: 'The supplier had noticed the theft two weeks earlier and had written to the sales address.',
  source: ['Regulation (EU) 2024/2690: 3.3'],
  basis: 'source',
  reads: ['company', 'obligations', 'communication.reportingWays'],
  good: `
company: { name: Acme, jurisdictions: [DE], sectors: [managed-service-providers], sizeClass: large }
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Essential entity, accountableRole: lead, deputyRole: counsel }]
communication:
  reportingWays: [{ id: form, for: [users, suppliers, customers], kind: form, anonymous: true, address: intranet }]
`,
  bad: `
company: { name: Acme, jurisdictions: [DE], sectors: [managed-service-providers], sizeClass: large }
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Essential entity, accountableRole: lead, deputyRole: counsel }]
communication:
  reportingWays: [{ id: form, for: [users, customers], kind: form, anonymous: true, address: intranet }]
`,
  judge: ({ company, obligations, communication: { reportingWays } }, { clocks, today }) => {
    if (!isBoundBy2690(company) || !nis2Applies(obligations, clocks, today)) return [];
    const left = waysMissing(reportingWays);
    if (left.length === 0) return [];
    return [
      {
        at: '/communication/reportingWays',
        message: `Regulation (EU) 2024/2690 binds this provider, so users, suppliers and customers must each have a way to report; there is none for ${left.join(' and ')}.`,
      },
    ];
  },
});
