// Generated from src/rules/ by "npm run generate". Do not edit.
import type { Rule } from './rule.ts';
import { rule as budgetLinesDifferFromTotal } from './rules/budget/budget-lines-differ-from-total.ts';
import { rule as fundedPositionsNotPriced } from './rules/budget/funded-positions-not-priced.ts';
import { rule as fundingSharesNot100Percent } from './rules/budget/funding-shares-not-100-percent.ts';
import { rule as licenseLineWithoutTool } from './rules/budget/license-line-without-tool.ts';
import { rule as decisionDeputySamePerson } from './rules/charter/decision-deputy-same-person.ts';
import { rule as decisionOwnedTwice } from './rules/charter/decision-owned-twice.ts';
import { rule as decisionWithoutOwner } from './rules/charter/decision-without-owner.ts';
import { rule as furtherDecisionWithoutOwner } from './rules/charter/further-decision-without-owner.ts';
import { rule as productScopeUnclear } from './rules/charter/product-scope-unclear.ts';
import { rule as riskAcceptedByInterestedRole } from './rules/charter/risk-accepted-by-interested-role.ts';
import { rule as urgentDecisionTooSlow } from './rules/charter/urgent-decision-too-slow.ts';
import { rule as measureLimitDiffers } from './rules/evaluation/measure-limit-differs.ts';
import { rule as timeMeasureWithoutTime } from './rules/evaluation/time-measure-without-time.ts';
import { rule as timeWithoutMeasure } from './rules/evaluation/time-without-measure.ts';
import { rule as disclosureBeforeFix } from './rules/policies/disclosure-before-fix.ts';
import { rule as earlierStepTakesLonger } from './rules/policies/earlier-step-takes-longer.ts';
import { rule as filingAccessUntested } from './rules/policies/filing-access-untested.ts';
import { rule as filingDeadlineUnprepared } from './rules/policies/filing-deadline-unprepared.ts';
import { rule as filingWithoutDeputy } from './rules/policies/filing-without-deputy.ts';
import { rule as internalTargetExceedsPublicTime } from './rules/policies/internal-target-exceeds-public-time.ts';
import { rule as milderSeverityFixedSooner } from './rules/policies/milder-severity-fixed-sooner.ts';
import { rule as reportingDutyUnprepared } from './rules/policies/reporting-duty-unprepared.ts';
import { rule as riskAcceptanceOverdue } from './rules/policies/risk-acceptance-overdue.ts';
import { rule as riskAcceptanceUnregistered } from './rules/policies/risk-acceptance-unregistered.ts';
import { rule as riskAcceptedWithoutAuthority } from './rules/policies/risk-accepted-without-authority.ts';
import { rule as severityBandsLeaveGaps } from './rules/policies/severity-bands-leave-gaps.ts';
import { rule as severityLevelWithoutFixTime } from './rules/policies/severity-level-without-fix-time.ts';
import { rule as severityOutcomesUnclear } from './rules/policies/severity-outcomes-unclear.ts';
import { rule as severityRanksOutOfOrder } from './rules/policies/severity-ranks-out-of-order.ts';
import { rule as severityVersionUnclear } from './rules/policies/severity-version-unclear.ts';
import { rule as supportEndDiffers } from './rules/policies/support-end-differs.ts';
import { rule as supportEndUnpublished } from './rules/policies/support-end-unpublished.ts';
import { rule as approvedVersionDiffers } from './rules/program/approved-version-differs.ts';
import { rule as danglingReference } from './rules/program/dangling-reference.ts';
import { rule as dateOrderImpossible } from './rules/program/date-order-impossible.ts';
import { rule as idNotUnique } from './rules/program/id-not-unique.ts';
import { rule as placeholderLeft } from './rules/program/placeholder-left.ts';
import { rule as productContactNotFilled } from './rules/program/product-contact-not-filled.ts';
import { rule as productSupportContradictory } from './rules/program/product-support-contradictory.ts';
import { rule as productsRestOnOnePerson } from './rules/program/products-rest-on-one-person.ts';
import { rule as reviewOverdue } from './rules/program/review-overdue.ts';
import { rule as roleHeldByNobody } from './rules/program/role-held-by-nobody.ts';
import { rule as channelUntested } from './rules/resources/channel-untested.ts';
import { rule as channelWatchedByNobody } from './rules/resources/channel-watched-by-nobody.ts';
import { rule as channelWithoutBackup } from './rules/resources/channel-without-backup.ts';
import { rule as domainOrCertificateExpired } from './rules/resources/domain-or-certificate-expired.ts';
import { rule as keyEndsBeforeSecurityTxt } from './rules/resources/key-ends-before-security-txt.ts';
import { rule as keyExpired } from './rules/resources/key-expired.ts';
import { rule as publishedContactsDiffer } from './rules/resources/published-contacts-differ.ts';
import { rule as publishedKeysDiffer } from './rules/resources/published-keys-differ.ts';
import { rule as publishedLanguagesDiffer } from './rules/resources/published-languages-differ.ts';
import { rule as securityTxtNamesClosedChannel } from './rules/resources/security-txt-names-closed-channel.ts';
import { rule as securityTxtOutOfDate } from './rules/resources/security-txt-out-of-date.ts';
import { rule as sensitiveToolUnprotected } from './rules/resources/sensitive-tool-unprotected.ts';
import { rule as toolWithoutBudgetLine } from './rules/resources/tool-without-budget-line.ts';
import { rule as reachLeavesOutUnit } from './rules/sponsorship/reach-leaves-out-unit.ts';
import { rule as sponsorNotInPlace } from './rules/sponsorship/sponsor-not-in-place.ts';
import { rule as onCallLeansOnTooFew } from './rules/staff/on-call-leans-on-too-few.ts';
import { rule as seatsExceedPeople } from './rules/staff/seats-exceed-people.ts';
import { rule as sunSetsOnCoverage } from './rules/staff/sun-sets-on-coverage.ts';
import { rule as unattendedGapExceedsDeadline } from './rules/staff/unattended-gap-exceeds-deadline.ts';
import { rule as confidenceWithoutSafeguard } from './rules/stakeholders/confidence-without-safeguard.ts';
import { rule as labelAboveLimit } from './rules/stakeholders/label-above-limit.ts';
import { rule as noticeLaterThanDeadline } from './rules/stakeholders/notice-later-than-deadline.ts';
import { rule as agreementsExceedFixTime } from './rules/support/agreements-exceed-fix-time.ts';
import { rule as raciRoleWithoutCommitment } from './rules/support/raci-role-without-commitment.ts';

/** Every rule, in the order of their files. */
export const rules: readonly Rule[] = [
  budgetLinesDifferFromTotal,
  fundedPositionsNotPriced,
  fundingSharesNot100Percent,
  licenseLineWithoutTool,
  decisionDeputySamePerson,
  decisionOwnedTwice,
  decisionWithoutOwner,
  furtherDecisionWithoutOwner,
  productScopeUnclear,
  riskAcceptedByInterestedRole,
  urgentDecisionTooSlow,
  measureLimitDiffers,
  timeMeasureWithoutTime,
  timeWithoutMeasure,
  disclosureBeforeFix,
  earlierStepTakesLonger,
  filingAccessUntested,
  filingDeadlineUnprepared,
  filingWithoutDeputy,
  internalTargetExceedsPublicTime,
  milderSeverityFixedSooner,
  reportingDutyUnprepared,
  riskAcceptanceOverdue,
  riskAcceptanceUnregistered,
  riskAcceptedWithoutAuthority,
  severityBandsLeaveGaps,
  severityLevelWithoutFixTime,
  severityOutcomesUnclear,
  severityRanksOutOfOrder,
  severityVersionUnclear,
  supportEndDiffers,
  supportEndUnpublished,
  approvedVersionDiffers,
  danglingReference,
  dateOrderImpossible,
  idNotUnique,
  placeholderLeft,
  productContactNotFilled,
  productSupportContradictory,
  productsRestOnOnePerson,
  reviewOverdue,
  roleHeldByNobody,
  channelUntested,
  channelWatchedByNobody,
  channelWithoutBackup,
  domainOrCertificateExpired,
  keyEndsBeforeSecurityTxt,
  keyExpired,
  publishedContactsDiffer,
  publishedKeysDiffer,
  publishedLanguagesDiffer,
  securityTxtNamesClosedChannel,
  securityTxtOutOfDate,
  sensitiveToolUnprotected,
  toolWithoutBudgetLine,
  reachLeavesOutUnit,
  sponsorNotInPlace,
  onCallLeansOnTooFew,
  seatsExceedPeople,
  sunSetsOnCoverage,
  unattendedGapExceedsDeadline,
  confidenceWithoutSafeguard,
  labelAboveLimit,
  noticeLaterThanDeadline,
  agreementsExceedFixTime,
  raciRoleWithoutCommitment,
];
