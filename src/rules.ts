// Generated from src/rules/ by "npm run generate". Do not edit.
import type { Rule } from './rule.ts';
import { rule as budgetLinesDifferFromTotal } from './rules/budget/budget-lines-differ-from-total.ts';
import { rule as fundedPositionsNotPriced } from './rules/budget/funded-positions-not-priced.ts';
import { rule as fundingSharesNot100Percent } from './rules/budget/funding-shares-not-100-percent.ts';
import { rule as licenseLineWithoutTool } from './rules/budget/license-line-without-tool.ts';
import { rule as actionWithoutApprover } from './rules/charter/action-without-approver.ts';
import { rule as decisionDeputySamePerson } from './rules/charter/decision-deputy-same-person.ts';
import { rule as decisionOwnedTwice } from './rules/charter/decision-owned-twice.ts';
import { rule as decisionWithoutOwner } from './rules/charter/decision-without-owner.ts';
import { rule as furtherDecisionWithoutOwner } from './rules/charter/further-decision-without-owner.ts';
import { rule as productScopeUnclear } from './rules/charter/product-scope-unclear.ts';
import { rule as riskAcceptedByInterestedRole } from './rules/charter/risk-accepted-by-interested-role.ts';
import { rule as urgentDecisionTooSlow } from './rules/charter/urgent-decision-too-slow.ts';
import { rule as visionMissing } from './rules/charter/vision-missing.ts';
import { rule as escalationReachesNobodyAtNight } from './rules/communication/escalation-reaches-nobody-at-night.ts';
import { rule as executivesReachedAfterNoticeDue } from './rules/communication/executives-reached-after-notice-due.ts';
import { rule as firstEscalationAfterAcknowledgmentDue } from './rules/communication/first-escalation-after-acknowledgment-due.ts';
import { rule as incidentContactWithoutDeputy } from './rules/communication/incident-contact-without-deputy.ts';
import { rule as incidentRanksOutOfSequence } from './rules/communication/incident-ranks-out-of-sequence.ts';
import { rule as labelAboveChannelLimit } from './rules/communication/label-above-channel-limit.ts';
import { rule as majorIncidentEndsBelowExecutives } from './rules/communication/major-incident-ends-below-executives.ts';
import { rule as majorIncidentPartyNotTold } from './rules/communication/major-incident-party-not-told.ts';
import { rule as majorNoticeUnprepared } from './rules/communication/major-notice-unprepared.ts';
import { rule as mediaToldBeforeThoseAffected } from './rules/communication/media-told-before-those-affected.ts';
import { rule as noAnonymousReportingWay } from './rules/communication/no-anonymous-reporting-way.ts';
import { rule as noChannelOutsideCorporateIdentity } from './rules/communication/no-channel-outside-corporate-identity.ts';
import { rule as noticeAbovePartyLimit } from './rules/communication/notice-above-party-limit.ts';
import { rule as outsideMessageWithoutLegal } from './rules/communication/outside-message-without-legal.ts';
import { rule as preparedTextOutdated } from './rules/communication/prepared-text-outdated.ts';
import { rule as productTeamToldTooLate } from './rules/communication/product-team-told-too-late.ts';
import { rule as reportingWayMissingUnderNis2 } from './rules/communication/reporting-way-missing-under-nis2.ts';
import { rule as severityWithoutEscalationStep } from './rules/communication/severity-without-escalation-step.ts';
import { rule as spokespersonWithoutBackup } from './rules/communication/spokesperson-without-backup.ts';
import { rule as worseSeverityServedSlower } from './rules/communication/worse-severity-served-slower.ts';
import { rule as caseDataWithoutRetention } from './rules/engagement/case-data-without-retention.ts';
import { rule as conflictedLeadReplacedBySamePerson } from './rules/engagement/conflicted-lead-replaced-by-same-person.ts';
import { rule as delayedContainmentWithoutLegal } from './rules/engagement/delayed-containment-without-legal.ts';
import { rule as forensicEvidenceWithoutCustody } from './rules/engagement/forensic-evidence-without-custody.ts';
import { rule as keptLongerThanPolicy } from './rules/engagement/kept-longer-than-policy.ts';
import { rule as monitoringBeforeWorksCouncil } from './rules/engagement/monitoring-before-works-council.ts';
import { rule as monitoringWithoutNotice } from './rules/engagement/monitoring-without-notice.ts';
import { rule as needToKnowTooWide } from './rules/engagement/need-to-know-too-wide.ts';
import { rule as personLookedAtOnSpokenWord } from './rules/engagement/person-looked-at-on-spoken-word.ts';
import { rule as privacyAssessmentOutdated } from './rules/engagement/privacy-assessment-outdated.ts';
import { rule as violationLedByNeitherHrNorLegal } from './rules/engagement/violation-led-by-neither-hr-nor-legal.ts';
import { rule as violationSignOffIncomplete } from './rules/engagement/violation-sign-off-incomplete.ts';
import { rule as measureLimitDiffers } from './rules/evaluation/measure-limit-differs.ts';
import { rule as timeMeasureWithoutTime } from './rules/evaluation/time-measure-without-time.ts';
import { rule as timeWithoutMeasure } from './rules/evaluation/time-without-measure.ts';
import { rule as modelContradictsCoverage } from './rules/organization/model-contradicts-coverage.ts';
import { rule as outsourcingWithoutOversight } from './rules/organization/outsourcing-without-oversight.ts';
import { rule as deputyIsSamePerson } from './rules/people/deputy-is-same-person.ts';
import { rule as onePersonManyRoles } from './rules/people/one-person-many-roles.ts';
import { rule as disclosureBeforeFix } from './rules/policies/disclosure-before-fix.ts';
import { rule as earlierStepTakesLonger } from './rules/policies/earlier-step-takes-longer.ts';
import { rule as filingAccessUntested } from './rules/policies/filing-access-untested.ts';
import { rule as filingDeadlineUnprepared } from './rules/policies/filing-deadline-unprepared.ts';
import { rule as filingWithoutDeputy } from './rules/policies/filing-without-deputy.ts';
import { rule as internalTargetExceedsPublicTime } from './rules/policies/internal-target-exceeds-public-time.ts';
import { rule as milderSeverityFixedSooner } from './rules/policies/milder-severity-fixed-sooner.ts';
import { rule as reportingDutyUnprepared } from './rules/policies/reporting-duty-unprepared.ts';
import { rule as responsePolicyMissing } from './rules/policies/response-policy-missing.ts';
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
import { rule as catalogOutdated } from './rules/program/catalog-outdated.ts';
import { rule as conflictingDutiesUndecided } from './rules/program/conflicting-duties-undecided.ts';
import { rule as danglingReference } from './rules/program/dangling-reference.ts';
import { rule as dateOrderImpossible } from './rules/program/date-order-impossible.ts';
import { rule as decidingRoleAsleep } from './rules/program/deciding-role-asleep.ts';
import { rule as dutyDeputySamePerson } from './rules/program/duty-deputy-same-person.ts';
import { rule as dutyUnanswered } from './rules/program/duty-unanswered.ts';
import { rule as dutyWithoutRecipient } from './rules/program/duty-without-recipient.ts';
import { rule as finalReportCountedFromAwareness } from './rules/program/final-report-counted-from-awareness.ts';
import { rule as idNotUnique } from './rules/program/id-not-unique.ts';
import { rule as ownTargetExceedsLaw } from './rules/program/own-target-exceeds-law.ts';
import { rule as placeholderLeft } from './rules/program/placeholder-left.ts';
import { rule as portalAccountNotRegistered } from './rules/program/portal-account-not-registered.ts';
import { rule as productContactNotFilled } from './rules/program/product-contact-not-filled.ts';
import { rule as productSupportContradictory } from './rules/program/product-support-contradictory.ts';
import { rule as productsRestOnOnePerson } from './rules/program/products-rest-on-one-person.ts';
import { rule as recordLabelTooOpen } from './rules/program/record-label-too-open.ts';
import { rule as reportTakesLongerThanDeadline } from './rules/program/report-takes-longer-than-deadline.ts';
import { rule as responseRoleMissing } from './rules/program/response-role-missing.ts';
import { rule as reviewIntervalTooLong } from './rules/program/review-interval-too-long.ts';
import { rule as reviewOverdue } from './rules/program/review-overdue.ts';
import { rule as roleHeldByNobody } from './rules/program/role-held-by-nobody.ts';
import { rule as standardSuperseded } from './rules/program/standard-superseded.ts';
import { rule as targetHangsOnStepWithoutTarget } from './rules/program/target-hangs-on-step-without-target.ts';
import { rule as unclearDutyWithoutDate } from './rules/program/unclear-duty-without-date.ts';
import { rule as unverifiedFigureReliedOn } from './rules/program/unverified-figure-relied-on.ts';
import { rule as channelUntested } from './rules/resources/channel-untested.ts';
import { rule as channelWatchedByNobody } from './rules/resources/channel-watched-by-nobody.ts';
import { rule as channelWithoutBackup } from './rules/resources/channel-without-backup.ts';
import { rule as domainOrCertificateExpired } from './rules/resources/domain-or-certificate-expired.ts';
import { rule as essentialToolUnnamed } from './rules/resources/essential-tool-unnamed.ts';
import { rule as intelligenceFromTooFewKinds } from './rules/resources/intelligence-from-too-few-kinds.ts';
import { rule as intelligenceSharedBackWithoutTerms } from './rules/resources/intelligence-shared-back-without-terms.ts';
import { rule as intelligenceSourceNotReviewed } from './rules/resources/intelligence-source-not-reviewed.ts';
import { rule as intelligenceSourceWithoutQuestion } from './rules/resources/intelligence-source-without-question.ts';
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
import { rule as cardIncidentsWithoutNamedResponders } from './rules/staff/card-incidents-without-named-responders.ts';
import { rule as handOverNotWritten } from './rules/staff/hand-over-not-written.ts';
import { rule as onCallLeansOnTooFew } from './rules/staff/on-call-leans-on-too-few.ts';
import { rule as requiredRoleWithoutDeputy } from './rules/staff/required-role-without-deputy.ts';
import { rule as roleDeputizedByItself } from './rules/staff/role-deputized-by-itself.ts';
import { rule as seatPlanExceedsCapacity } from './rules/staff/seat-plan-exceeds-capacity.ts';
import { rule as seatsExceedPeople } from './rules/staff/seats-exceed-people.ts';
import { rule as shortestDeadlineLeftToOnCall } from './rules/staff/shortest-deadline-left-to-on-call.ts';
import { rule as sunSetsOnCoverage } from './rules/staff/sun-sets-on-coverage.ts';
import { rule as unattendedGapExceedsDeadline } from './rules/staff/unattended-gap-exceeds-deadline.ts';
import { rule as agreementEnded } from './rules/stakeholders/agreement-ended.ts';
import { rule as confidenceWithoutSafeguard } from './rules/stakeholders/confidence-without-safeguard.ts';
import { rule as contactBearsTooMany } from './rules/stakeholders/contact-bears-too-many.ts';
import { rule as contactNotVerified } from './rules/stakeholders/contact-not-verified.ts';
import { rule as labelAboveLimit } from './rules/stakeholders/label-above-limit.ts';
import { rule as legalReviewTooLight } from './rules/stakeholders/legal-review-too-light.ts';
import { rule as mediaLabelNotClear } from './rules/stakeholders/media-label-not-clear.ts';
import { rule as noticeLaterThanDeadline } from './rules/stakeholders/notice-later-than-deadline.ts';
import { rule as outsidePartyWithoutChannel } from './rules/stakeholders/outside-party-without-channel.ts';
import { rule as outsidePartyWithoutDeputy } from './rules/stakeholders/outside-party-without-deputy.ts';
import { rule as outsideSharingUndecided } from './rules/stakeholders/outside-sharing-undecided.ts';
import { rule as seedStakeholderWithoutAnswer } from './rules/stakeholders/seed-stakeholder-without-answer.ts';
import { rule as stakeholderGroupMissing } from './rules/stakeholders/stakeholder-group-missing.ts';
import { rule as standingApprovalIncomplete } from './rules/stakeholders/standing-approval-incomplete.ts';
import { rule as usualStakeholderWithoutAnswer } from './rules/stakeholders/usual-stakeholder-without-answer.ts';
import { rule as agreementsExceedFixTime } from './rules/support/agreements-exceed-fix-time.ts';
import { rule as raciRoleWithoutCommitment } from './rules/support/raci-role-without-commitment.ts';

/** Every rule, in the order of their files. */
export const rules: readonly Rule[] = [
  budgetLinesDifferFromTotal,
  fundedPositionsNotPriced,
  fundingSharesNot100Percent,
  licenseLineWithoutTool,
  actionWithoutApprover,
  decisionDeputySamePerson,
  decisionOwnedTwice,
  decisionWithoutOwner,
  furtherDecisionWithoutOwner,
  productScopeUnclear,
  riskAcceptedByInterestedRole,
  urgentDecisionTooSlow,
  visionMissing,
  escalationReachesNobodyAtNight,
  executivesReachedAfterNoticeDue,
  firstEscalationAfterAcknowledgmentDue,
  incidentContactWithoutDeputy,
  incidentRanksOutOfSequence,
  labelAboveChannelLimit,
  majorIncidentEndsBelowExecutives,
  majorIncidentPartyNotTold,
  majorNoticeUnprepared,
  mediaToldBeforeThoseAffected,
  noAnonymousReportingWay,
  noChannelOutsideCorporateIdentity,
  noticeAbovePartyLimit,
  outsideMessageWithoutLegal,
  preparedTextOutdated,
  productTeamToldTooLate,
  reportingWayMissingUnderNis2,
  severityWithoutEscalationStep,
  spokespersonWithoutBackup,
  worseSeverityServedSlower,
  caseDataWithoutRetention,
  conflictedLeadReplacedBySamePerson,
  delayedContainmentWithoutLegal,
  forensicEvidenceWithoutCustody,
  keptLongerThanPolicy,
  monitoringBeforeWorksCouncil,
  monitoringWithoutNotice,
  needToKnowTooWide,
  personLookedAtOnSpokenWord,
  privacyAssessmentOutdated,
  violationLedByNeitherHrNorLegal,
  violationSignOffIncomplete,
  measureLimitDiffers,
  timeMeasureWithoutTime,
  timeWithoutMeasure,
  modelContradictsCoverage,
  outsourcingWithoutOversight,
  deputyIsSamePerson,
  onePersonManyRoles,
  disclosureBeforeFix,
  earlierStepTakesLonger,
  filingAccessUntested,
  filingDeadlineUnprepared,
  filingWithoutDeputy,
  internalTargetExceedsPublicTime,
  milderSeverityFixedSooner,
  reportingDutyUnprepared,
  responsePolicyMissing,
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
  catalogOutdated,
  conflictingDutiesUndecided,
  danglingReference,
  dateOrderImpossible,
  decidingRoleAsleep,
  dutyDeputySamePerson,
  dutyUnanswered,
  dutyWithoutRecipient,
  finalReportCountedFromAwareness,
  idNotUnique,
  ownTargetExceedsLaw,
  placeholderLeft,
  portalAccountNotRegistered,
  productContactNotFilled,
  productSupportContradictory,
  productsRestOnOnePerson,
  recordLabelTooOpen,
  reportTakesLongerThanDeadline,
  responseRoleMissing,
  reviewIntervalTooLong,
  reviewOverdue,
  roleHeldByNobody,
  standardSuperseded,
  targetHangsOnStepWithoutTarget,
  unclearDutyWithoutDate,
  unverifiedFigureReliedOn,
  channelUntested,
  channelWatchedByNobody,
  channelWithoutBackup,
  domainOrCertificateExpired,
  essentialToolUnnamed,
  intelligenceFromTooFewKinds,
  intelligenceSharedBackWithoutTerms,
  intelligenceSourceNotReviewed,
  intelligenceSourceWithoutQuestion,
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
  cardIncidentsWithoutNamedResponders,
  handOverNotWritten,
  onCallLeansOnTooFew,
  requiredRoleWithoutDeputy,
  roleDeputizedByItself,
  seatPlanExceedsCapacity,
  seatsExceedPeople,
  shortestDeadlineLeftToOnCall,
  sunSetsOnCoverage,
  unattendedGapExceedsDeadline,
  agreementEnded,
  confidenceWithoutSafeguard,
  contactBearsTooMany,
  contactNotVerified,
  labelAboveLimit,
  legalReviewTooLight,
  mediaLabelNotClear,
  noticeLaterThanDeadline,
  outsidePartyWithoutChannel,
  outsidePartyWithoutDeputy,
  outsideSharingUndecided,
  seedStakeholderWithoutAnswer,
  stakeholderGroupMissing,
  standingApprovalIncomplete,
  usualStakeholderWithoutAnswer,
  agreementsExceedFixTime,
  raciRoleWithoutCommitment,
];
