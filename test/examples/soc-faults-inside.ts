// Faults in the charter, the staff, the severities and the escalation of the bank.
import { type Fault, fault, mandated } from './soc-faults.ts';

const charter = ['mission', 'objectives', 'socServices', 'accountableRole', 'operationalHours', 'authorityActions'];
const responsePolicies = [
  'incident-response',
  'information-classification-and-sharing',
  'monitoring-privacy',
  'evidence',
];

/** Governance, roles, staffing, severities and escalation. */
export const inside: Fault[] = [
  ...charter.map((field) => fault('SOC-G1', mandated, [`/charter/${field}`])),
  fault('SOC-G1', 'warning vision-missing /charter/mission', ['/charter/vision']),
  fault('SOC-G2', mandated, ['/approvals']),
  fault('SOC-G2', mandated, ['/effectiveOn']),
  fault('SOC-G2', 'error review-overdue', ['/reviewBy', '2026-11-01']),
  fault('SOC-G2', 'warning review-overdue', ['/reviewBy', '2026-12-10']),
  fault('SOC-G2', 'warning review-interval-too-long', ['/reviewBy', '2028-06-01']),
  ...responsePolicies.map((type) =>
    fault('SOC-G3', 'error response-policy-missing /policies/policies', [`/policies/policies/${type}/type`, 'other']),
  ),
  fault('SOC-G3', `${mandated} /policies/policies/evidence`, ['/policies/policies/evidence/ownerRole']),
  fault('SOC-G3', `${mandated} /policies/policies/evidence`, ['/policies/policies/evidence/approvedOn']),
  fault('SOC-G4', 'warning standard-superseded', ['/standards/nist-sp-800-61/version', 'r2']),
  fault('SOC-G5', 'error action-without-approver /charter/authorityActions/block-network', [
    '/charter/authorityActions/block-network/approverRole',
  ]),
  fault('SOC-G5', 'error action-without-approver /charter/authorityActions/block-network', [
    '/charter/authorityActions/block-network/outOfHoursApproverRole',
  ]),
  fault('SOC-G6', 'warning record-label-too-open', ['/classification', 'GREEN']),
  fault('SOC-R1', 'error dangling-reference', ['/charter/accountableRole', 'cisso']),
  fault(
    'SOC-R1',
    'error deputy-is-same-person',
    ['/people/members/e-01/roles', ['ceo', 'cro']],
    ['/people/members/e-02'],
  ),
  fault('SOC-R1', 'error role-deputized-by-itself', ['/staff/positions/soc-manager/deputyRole', 'soc-manager']),
  fault(
    'SOC-R2',
    'error response-role-missing /roles',
    ['/roles/communications-lead/kind', 'hr'],
    ['/roles/communications-lead/party'],
    ['/roles/press-officer/kind', 'hr'],
    ['/roles/press-officer/party'],
  ),
  fault(
    'SOC-R3',
    'warning one-person-many-roles',
    ['/people/members/l-01/roles', ['head-of-legal', 'ciso', 'communications-lead', 'ir-manager']],
    ['/people/members/s-02/roles', ['duty-incident-manager']],
    ['/people/members/e-05/roles', ['cio']],
    ['/people/members/k-01/roles', ['press-officer']],
  ),
  fault('SOC-R4', `${mandated} /organization/raci/0`, ['/organization/raci/0/accountable']),
  fault('SOC-R4', `${mandated} /organization/raci/0`, ['/organization/raci/0/responsible', []]),
  fault('SOC-R5', 'error seat-plan-exceeds-capacity', ['/staff/capacity/fteAvailable', 5]),
  fault('SOC-R6', 'error on-call-leans-on-too-few', ['/staff/onCall/tiers/1/participants', { people: ['s-01'] }]),
  fault('SOC-R6', 'warning on-call-leans-on-too-few', [
    '/staff/onCall/tiers/1/participants',
    { people: ['s-01', 's-02', 's-03'] },
  ]),
  fault('SOC-R7', 'warning hand-over-not-written', ['/staff/shifts/handOver', 'verbal']),
  // PCI DSS asks for people around the clock by itself.
  fault(
    'SOC-R7',
    [
      'error card-incidents-without-named-responders /staff/coverage',
      'error sun-sets-on-coverage /staff/coverage/hours',
    ],
    ['/staff/coverage/mode', 'follow-the-sun'],
    ['/staff/coverage/holidays'],
    ['/staff/onCall'],
  ),
  fault('SOC-R8', 'warning outsourcing-without-oversight', [
    '/organization/outsourced/0/overseerRole',
    'night-analyst',
  ]),
  fault(
    'SOC-R8',
    'warning outsourcing-without-oversight /organization/outsourced/0',
    ['/organization/staffingModel', 'fully-outsourced'],
    ['/organization/outsourced/0/skillsKeptInHouse'],
    ['/organization/outsourced/1/skillsKeptInHouse'],
  ),
  fault('SOC-R9', 'error model-contradicts-coverage', ['/organization/model', 'additional-duty']),
  fault('SOC-E1', 'error severity-without-escalation-step /communication/escalation', [
    '/communication/escalation/sev4',
  ]),
  fault('SOC-E1', 'error dangling-reference', ['/communication/escalation/sev3/steps/0/toRole', 'senior-analist']),
  fault('SOC-E1', 'error dangling-reference', ['/communication/escalation/sev3/severity', 'sev5']),
  fault('SOC-E2', 'error incident-ranks-out-of-sequence', ['/communication/severities/sev3/rank', 2]),
  fault('SOC-E2', 'error worse-severity-served-slower', ['/communication/severities/sev1/acknowledgeWithin', 'PT45M']),
  fault('SOC-E2', 'error worse-severity-served-slower', ['/communication/severities/sev1/updateEvery', 'PT8H']),
  fault('SOC-E3', 'error major-incident-ends-below-executives /communication/escalation/sev2/steps/2/toRole', [
    '/communication/escalation/sev2/steps/3',
  ]),
  fault('SOC-E3', 'warning major-incident-ends-below-executives /communication/escalation/sev2/steps/3', [
    '/communication/escalation/sev2/steps/3/fallback',
  ]),
  fault('SOC-E4', 'error executives-reached-after-notice-due', [
    '/communication/escalation/sev1/steps/2/after',
    'PT1H',
  ]),
  fault('SOC-E5', 'error first-escalation-after-acknowledgment-due', [
    '/communication/escalation/sev3/steps/0/after',
    'PT5H',
  ]),
  fault('SOC-E6', 'error escalation-reaches-nobody-at-night /communication/escalation/sev1/steps/2/toRole', [
    '/roles/ciso/reachable',
    'business-hours',
  ]),
];
