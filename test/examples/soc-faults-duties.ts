// Faults in the rules of engagement, the duties, the intelligence and the tools of the bank.
import { type Change, duty, type Fault, fault, mandated } from './soc-faults.ts';

const officeHours = [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '17:00' }];
const parties = '/stakeholders/parties';
const acts = '/engagement/violations/fraud';
const dora = '/obligations/eu-dora-major-incident';
const office = { mode: 'business-hours', hours: officeHours };
const toldOfGaps = [
  'error card-incidents-without-named-responders /staff/coverage',
  'error unattended-gap-exceeds-deadline /staff/coverage',
  'warning mode-contradicts-on-call /staff/coverage/mode',
  'warning unattended-gap-exceeds-deadline /staff/coverage',
  // All duties without a figure in the law, by their own targets.
  'warning unattended-gap-exceeds-deadline /staff/coverage',
];
const feeds = '/resources/intelligenceSources';

/** Violations, duties, intelligence and tools. */
export const duties: Fault[] = [
  fault('SOC-V1', 'error violation-led-by-neither-hr-nor-legal', [`${acts}/leadRole`, 'ir-manager']),
  fault('SOC-V1', 'error violation-sign-off-incomplete', [`${acts}/signOffRoles`, ['head-of-legal']]),
  fault('SOC-V2', 'error person-looked-at-on-spoken-word', [`${acts}/requestForm`, 'verbal']),
  fault('SOC-V3', `${mandated} ${acts}`, [`${acts}/needToKnowRoles`, []]),
  fault(
    'SOC-V3',
    `error need-to-know-too-wide ${acts}/needToKnowRoles/0`,
    [`${acts}/needToKnowRoles/0`, 'service-desk-lead'],
    ['/roles/service-desk-lead/heldBy', 'team'],
  ),
  fault('SOC-V4', 'error monitoring-without-notice', ['/engagement/monitoring/noticeGiven', false]),
  fault('SOC-V4', `${mandated} /engagement/monitoring`, ['/engagement/monitoring/legalBasis']),
  fault('SOC-V4', 'warning privacy-assessment-outdated', [
    '/engagement/monitoring/impactAssessment/doneOn',
    '2024-01-10',
  ]),
  fault('SOC-V5', 'error monitoring-before-works-council /engagement/worksCouncil/state', [
    '/engagement/worksCouncil',
    { state: 'pending' },
  ]),
  fault('SOC-V5', mandated, ['/engagement/worksCouncil', { state: 'not-applicable' }]),
  fault('SOC-V6', 'error forensic-evidence-without-custody', ['/engagement/evidence/custodyForm', false]),
  fault('SOC-V6', 'error forensic-evidence-without-custody', ['/engagement/evidence/logFields', ['item-id']]),
  fault('SOC-V6', `${mandated} /engagement/evidence`, ['/engagement/evidence/procedure']),
  fault('SOC-V7', mandated, ['/engagement/conflictOfInterest']),
  fault('SOC-V7', 'warning conflicted-lead-replaced-by-same-person', [
    '/engagement/conflictOfInterest/insteadRole',
    'head-of-legal',
  ]),
  fault('SOC-V8', 'error delayed-containment-without-legal', [
    '/engagement/delayedContainment/approverRoles',
    ['ciso'],
  ]),
  fault('SOC-V9', 'warning kept-longer-than-policy', [`${acts}/retention`, 'P8Y']),
  fault('SOC-V9', `warning case-data-without-retention ${acts}`, [`${acts}/retention`]),
  fault('SOC-O1', `${mandated} ${dora}`, [`${dora}/accountableRole`]),
  fault('SOC-O1', `${mandated} ${dora}`, [`${dora}/deputyRole`]),
  fault('SOC-O1', 'error duty-deputy-same-person', [`${dora}/deputyRole`, 'head-of-compliance']),
  fault('SOC-O1', `error duty-without-recipient ${dora}`, [`${dora}/recipient`]),
  fault('SOC-O1', 'error duty-without-recipient /stakeholders/parties/financial-supervisor', [
    `${parties}/financial-supervisor/channels`,
  ]),
  fault('SOC-O2', 'warning unclear-duty-without-date /obligations/eu-cra-severe-incident', [
    '/obligations/eu-cra-severe-incident/decideBy',
  ]),
  fault('SOC-O2', `${mandated} /obligations/eu-cra-severe-incident`, ['/obligations/eu-cra-severe-incident/why']),
  fault('SOC-O2', 'warning duty-unanswered /obligations', ['/obligations/eu-nis2-significant-incident']),
  fault('SOC-O3', 'error own-target-exceeds-law', [`${dora}/targets/initial-cap/within`, 'PT30H']),
  fault('SOC-O3', 'info own-target-exceeds-law', [`${dora}/targets/initial-cap/within`, 'PT24H']),
  ...[office, { mode: 'business-hours' }].map((change) =>
    fault('SOC-O4', toldOfGaps, ...Object.entries(change).map(([key, to]): Change => [`/staff/coverage/${key}`, to])),
  ),
  // Nights for the worst severity alone leave out the duties that a milder one can start, too.
  fault(
    'SOC-O4',
    toldOfGaps.slice(1),
    ['/staff/coverage/mode', 'business-hours'],
    ['/staff/coverage/bySeverity', [{ severity: 'sev1', aroundTheClock: true, roles: ['duty-officer'] }]],
  ),
  fault('SOC-O4', `error report-takes-longer-than-deadline ${dora}/timeBudget`, [`${dora}/timeBudget/decide`, 'PT23H']),
  fault(
    'SOC-O5',
    'error card-incidents-without-named-responders',
    ['/staff/coverage', { mode: 'staffed-24x7' }],
    ['/staff/onCall'],
    ['/staff/seatPlan', [{ id: 'day', title: 'Day', mode: 'coverage-hours', count: 1 }]],
    ['/staff/capacity/fteAvailable', 9],
  ),
  fault(
    'SOC-O6',
    'warning shortest-deadline-left-to-on-call',
    ['/staff/coverage/mode', 'on-call-24x7'],
    ['/obligations/11', duty('sg-cybersecurity-act')],
    ['/charter/decisionRights/notify-regulator/maxDelay', 'PT1H'],
    ['/charter/decisionRights/speak-to-media/maxDelay', 'PT1H'],
  ),
  fault(
    'SOC-O7',
    'error deciding-role-asleep',
    [`${dora}/decisionMakerRole`, 'insurance-manager'],
    ['/roles/insurance-manager/reachable', 'business-hours'],
  ),
  fault('SOC-O8', 'error portal-account-not-registered', [`${dora}/portalAccount/registered`, false]),
  fault('SOC-O8', 'warning portal-account-not-registered', [`${dora}/portalAccount/holders`, 1]),
  fault('SOC-O8', 'warning portal-account-not-registered', [`${dora}/portalAccount/testedOn`, '2025-09-01']),
  fault('SOC-O9', 'info unverified-figure-relied-on /obligations/11/clock', [
    '/obligations/11',
    duty('kr-network-act'),
  ]),
  fault('SOC-O10', 'warning conflicting-duties-undecided /obligations/eu-dora-major-incident', ['/conflicts/0']),
  fault('SOC-O10', 'warning conflicting-duties-undecided /conflicts/0', ['/conflicts/0/filingOwnerRole']),
  fault('SOC-O11', `warning target-hangs-on-step-without-target ${dora}/targets/1`, [`${dora}/targets/initial`]),
  fault(
    'SOC-O12',
    'warning product-team-told-too-late',
    ['/communication/handOvers/0/within', 'PT8H'],
    ['/obligations/eu-cra-severe-incident', duty('eu-cra-severe-incident')],
  ),
  fault('SOC-O13', 'error final-report-counted-from-awareness /obligations/eu-cra-severe-incident/targets/0/from', [
    '/obligations/eu-cra-severe-incident',
    duty('eu-cra-severe-incident', { targets: [{ deadline: 'final', within: 'P20D', from: 'aware' }] }),
  ]),
  fault('SOC-I1', 'error intelligence-from-too-few-kinds /resources/intelligenceSources', [
    `${feeds}/exploited-lists/kind`,
    'commercial',
  ]),
  fault('SOC-I2', `${mandated} ${feeds}/peer-chat`, [`${feeds}/peer-chat/ownerRole`]),
  fault('SOC-I2', `warning intelligence-source-without-question ${feeds}/peer-chat`, [`${feeds}/peer-chat/answers`]),
  fault('SOC-I2', 'warning intelligence-source-not-reviewed', [`${feeds}/peer-chat/reviewedOn`, '2025-09-01']),
  fault('SOC-I3', `error intelligence-shared-back-without-terms ${feeds}/peer-chat`, [`${feeds}/peer-chat/party`]),
  fault('SOC-T1', 'warning essential-tool-unnamed /resources/tools', [
    '/resources/tools/evidence-store/capabilities',
    ['document-store'],
  ]),
];
