// Evidence with a gap in its chain is worth little.

import { rule as define } from '../rule.ts';

/** Record rule SOC-V6. The place of the procedure is asked by the schema. */
export const rule = define({
  name: 'forensic-evidence-without-custody',
  severity: 'error',
  level: 1,
  asks: 'Where forensic evidence is taken, hand-overs are signed and the log holds item, handler, time with zone, and storage place.',
  why: 'The disk lay on a desk for a weekend, and nobody could say whose desk.',
  source: ['NIST SP 800-61r2: 3.3.2'],
  basis: 'source',
  reads: ['engagement.violations', 'engagement.evidence'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
  evidence: { procedure: Handbook 7, logFields: [item-id, collector-name, title, phone, date-time-with-timezone, storage-location], custodyForm: true, store: Safe, accessRoles: [counsel], retention: P3Y, legalHoldOwnerRole: counsel }
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
  evidence: { procedure: Handbook 7, logFields: [item-id, collector-name, title, phone, date-time-with-timezone, storage-location], custodyForm: false, store: Safe, accessRoles: [counsel], retention: P3Y, legalHoldOwnerRole: counsel }
`,
  judge: ({ engagement: { violations, evidence } }) => {
    if (!violations.some(({ evidenceLevel }) => evidenceLevel === 'forensic')) return [];
    const required = [
      'item-id',
      'collector-name',
      'title',
      'phone',
      'date-time-with-timezone',
      'storage-location',
    ] as const;
    const left = required.filter((field) => !evidence.logFields.includes(field));
    return [
      ...(evidence.custodyForm
        ? []
        : [
            {
              at: '/engagement/evidence/custodyForm',
              message: 'Forensic evidence needs a signed form at each hand-over, but custodyForm says false.',
            },
          ]),
      ...(left.length === 0
        ? []
        : [
            {
              at: '/engagement/evidence/logFields',
              message: `The log of forensic evidence must hold ${left.join(', ')} too.`,
            },
          ]),
    ];
  },
});
