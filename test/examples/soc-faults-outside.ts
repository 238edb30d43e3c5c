// Faults in the stakeholders and the communication plan of the bank.
import { type Change, duty, type Fault, fault, mandated } from './soc-faults.ts';

const parties = '/stakeholders/parties';
const rows = '/communication/matrix';
const plainKinds = ['sev1:financial-supervisor', 'sev2:customers:notification'];

/** Stakeholders and messages. */
export const outside: Fault[] = [
  fault(
    'SOC-S1',
    'warning seed-stakeholder-without-answer /stakeholders/parties',
    [`${parties}/media`],
    [`${rows}/sev1:media`],
  ),
  fault('SOC-S2', 'warning outside-party-without-deputy /stakeholders/parties/police', [
    `${parties}/police/deputyRole`,
  ]),
  fault('SOC-S2', 'warning outside-party-without-deputy', [`${parties}/police/deputyRole`, 'head-of-legal']),
  fault('SOC-S2', `${mandated} /communication/pointOfContact`, ['/communication/pointOfContact/deputyRole']),
  fault(
    'SOC-S2',
    'error outside-party-without-channel /stakeholders/parties/peer-banks',
    [`${parties}/peer-banks/channels`],
    [`${parties}/peer-banks/outOfBandChannel`],
  ),
  fault(
    'SOC-S3',
    'warning contact-bears-too-many /stakeholders/parties/cyber-insurer/ownerRole',
    [`${parties}/partner-banks/pocRole`, 'external-liaison'],
    [`${parties}/partner-banks/pocDeputyRole`, 'duty-incident-manager'],
    [`${parties}/cyber-insurer/ownerRole`, 'external-liaison'],
    [`${parties}/core-banking-vendor/ownerRole`, 'external-liaison'],
  ),
  fault('SOC-S4', 'error outside-sharing-undecided /stakeholders/parties/police', [`${parties}/police/defaultTlp`]),
  fault('SOC-S4', 'error outside-sharing-undecided /stakeholders/parties/police', [
    `${parties}/police/rulesOfEngagement/weShare`,
  ]),
  fault('SOC-S4', 'error outside-sharing-undecided /stakeholders/parties/police', [
    `${parties}/police/rulesOfEngagement/weNeverShare`,
  ]),
  fault('SOC-S5', `${mandated} /stakeholders/parties/police`, [`${parties}/police/legalReview`]),
  fault('SOC-S5', 'error legal-review-too-light', [`${parties}/peer-banks/legalReview`, 'not-needed']),
  fault('SOC-S5', 'error legal-review-too-light', [`${parties}/police/legalReview`, 'first-contact']),
  fault('SOC-S5', 'warning standing-approval-incomplete /stakeholders/parties/reporters', [
    `${parties}/reporters/legalApproval`,
  ]),
  fault('SOC-S5', 'warning standing-approval-incomplete', [`${parties}/reporters/legalApproval/expires`, '2026-10-01']),
  fault('SOC-S6', 'warning contact-not-verified', [`${parties}/financial-supervisor/verifiedOn`, '2026-05-01']),
  fault('SOC-S6', 'error contact-not-verified', [`${parties}/financial-supervisor/verifiedOn`, '2025-10-01']),
  fault('SOC-S6', 'error confidence-without-safeguard', [`${parties}/nachtwacht/agreement/expires`, '2026-10-01']),
  fault(
    'SOC-S6',
    'error agreement-ended',
    [`${parties}/nachtwacht/agreement/expires`, '2026-10-01'],
    [`${parties}/nachtwacht/maxTlp`, 'GREEN'],
    [`${parties}/nachtwacht/defaultTlp`, 'GREEN'],
    [`${rows}/sev1:nachtwacht/tlp`, 'GREEN'],
    [`${rows}/sev2:nachtwacht/tlp`, 'GREEN'],
    [`${rows}/sev3:nachtwacht/tlp`, 'GREEN'],
  ),
  fault('SOC-S7', 'error confidence-without-safeguard /stakeholders/parties/peer-banks/agreement/kind', [
    `${parties}/peer-banks/agreement/kind`,
    'none',
  ]),
  fault('SOC-S7', 'error label-above-channel-limit', [`${parties}/peer-banks/outOfBandChannel`, 'status-page']),
  fault('SOC-S8', 'error media-label-not-clear', [`${parties}/media/defaultTlp`, 'GREEN']),
  fault('SOC-C1', 'error major-incident-party-not-told /communication/matrix', [`${rows}/sev1:police`]),
  fault('SOC-C1', `${mandated} ${rows}/sev1:media`, [`${rows}/sev1:media/ownerRole`]),
  ...plainKinds.map((row) =>
    fault('SOC-C1', `error major-notice-unprepared ${rows}/${row}`, [`${rows}/${row}/template`]),
  ),
  fault('SOC-C1', `error major-notice-unprepared ${rows}/0`, [`${rows}/0/approverRoles`]),
  fault('SOC-C2', `error outside-message-without-legal ${rows}/sev1:media`, [`${rows}/sev1:media/approverRoles`]),
  fault('SOC-C2', 'error outside-message-without-legal', [`${rows}/sev1:media/approverRoles`, ['ciso']]),
  fault(
    'SOC-C3',
    'error no-channel-outside-corporate-identity /communication/channels',
    ...['emergency-phones', 'emergency-messenger', 'control-room'].map(
      (id): Change => [`/communication/channels/${id}/independentOfCorporateIdentity`, false],
    ),
  ),
  fault(
    'SOC-C3',
    [
      'warning no-channel-outside-corporate-identity',
      ...['control-room', 'emergency-messenger'].map(
        (id) => `info record-out-of-date /communication/channels/${id}/testedOn`,
      ),
    ],
    ...['emergency-phones', 'emergency-messenger', 'control-room'].map(
      (id): Change => [`/communication/channels/${id}/testedOn`, '2025-09-01'],
    ),
  ),
  fault('SOC-C4', `${mandated} /communication/media`, ['/communication/media/backupRole']),
  fault('SOC-C4', 'error spokesperson-without-backup', ['/communication/media/backupRole', 'communications-lead']),
  fault(
    'SOC-C5',
    'warning no-anonymous-reporting-way /communication/reportingWays',
    ...['soc-phone', 'report-form', 'whistleblowing'].map(
      (id): Change => [`/communication/reportingWays/${id}/anonymous`, false],
    ),
  ),
  fault('SOC-C6', 'warning prepared-text-outdated', [
    '/communication/templates/press-statement/reviewedOn',
    '2025-06-01',
  ]),
  fault('SOC-C6', 'warning prepared-text-missing', [
    '/communication/templates/press-statement/path',
    'messages/none.md',
  ]),
  fault(
    'SOC-C5',
    'warning reporting-way-missing /communication/reportingWays',
    ['/obligations/eu-nis2-significant-incident', duty('eu-nis2-significant-incident')],
    ...[1, 2].map((index): Change => [`/communication/reportingWays/${index}/for`, ['users']]),
  ),
  fault('SOC-C7', 'error media-told-before-those-affected', [`${rows}/sev1:media/firstNotice`, 'PT30M']),
];
