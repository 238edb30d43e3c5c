// A prepared text names people, products and laws as they were on the day it was written.
import { addMonths } from '../../time/day.ts';
import { rule as define } from '../rule.ts';

const monthsOfTrust = 12;

/** Record rule SOC-C6, for the age. The interval of a year is ours; whether the file is there is looked at on disk. */
export const rule = define({
  name: 'prepared-text-outdated',
  severity: 'warning',
  level: 1,
  asks: 'Every prepared text for incidents was read and found right within the last 12 months.',
  why: 'The notice went out with the name of a data protection officer who had left two years before.',
  source: ['SOC-CMM 2.3.4: Process.3'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['communication.templates'],
  good: `
communication:
  templates: [{ id: first-notice, purpose: First notice to customers, path: messages/first-notice.md, reviewedOn: 2026-03-01 }]
`,
  bad: `
communication:
  templates: [{ id: first-notice, purpose: First notice to customers, path: messages/first-notice.md, reviewedOn: 2025-03-01 }]
`,
  judge: ({ communication: { templates } }, { today }) =>
    templates.flatMap(({ purpose, reviewedOn }, index) => {
      if (reviewedOn !== undefined && reviewedOn >= addMonths(today, -monthsOfTrust)) return [];
      const at = `/communication/templates/${index}`;
      return [
        {
          at: reviewedOn === undefined ? at : `${at}/reviewedOn`,
          message: `The text "${purpose}" must be read again every ${monthsOfTrust} months; ${reviewedOn === undefined ? 'no reading is recorded' : `the last reading was on ${reviewedOn}`}.`,
        },
      ];
    }),
});
