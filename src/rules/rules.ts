// Generated from the folders beside it by "npm run generate". Do not edit.
import type { Rule } from './rule.ts';
import { rule as budgetLinesDifferFromTotal } from './budget/budget-lines-differ-from-total.ts';
import { rule as fundedPositionsNotPriced } from './budget/funded-positions-not-priced.ts';
import { rule as fundingSharesNot100Percent } from './budget/funding-shares-not-100-percent.ts';
import { rule as licenseLineWithoutTool } from './budget/license-line-without-tool.ts';
import { rule as actionWithoutApprover } from './charter/action-without-approver.ts';
import { rule as decisionDeputySamePerson } from './charter/decision-deputy-same-person.ts';
import { rule as decisionOwnedTwice } from './charter/decision-owned-twice.ts';
import { rule as decisionWithoutOwner } from './charter/decision-without-owner.ts';
import { rule as furtherDecisionWithoutOwner } from './charter/further-decision-without-owner.ts';
import { rule as productScopeUnclear } from './charter/product-scope-unclear.ts';
import { rule as riskAcceptedByInterestedRole } from './charter/risk-accepted-by-interested-role.ts';
import { rule as urgentDecisionTooSlow } from './charter/urgent-decision-too-slow.ts';
import { rule as visionMissing } from './charter/vision-missing.ts';
import { rule as clockStartedAtSeveralEvents } from './communication/clock-started-at-several-events.ts';
import { rule as escalationReachesNobodyAtNight } from './communication/escalation-reaches-nobody-at-night.ts';
import { rule as executivesReachedAfterNoticeDue } from './communication/executives-reached-after-notice-due.ts';
import { rule as firstEscalationAfterAcknowledgmentDue } from './communication/first-escalation-after-acknowledgment-due.ts';
import { rule as firstNoticeLaterThanDeadline } from './communication/first-notice-later-than-deadline.ts';
import { rule as incidentContactWithoutDeputy } from './communication/incident-contact-without-deputy.ts';
import { rule as incidentRanksContradictImpact } from './communication/incident-ranks-contradict-impact.ts';
import { rule as incidentRanksOutOfSequence } from './communication/incident-ranks-out-of-sequence.ts';
import { rule as labelAboveChannelLimit } from './communication/label-above-channel-limit.ts';
import { rule as majorIncidentEndsBelowExecutives } from './communication/major-incident-ends-below-executives.ts';
import { rule as majorIncidentPartyNotTold } from './communication/major-incident-party-not-told.ts';
import { rule as majorNoticeUnprepared } from './communication/major-notice-unprepared.ts';
import { rule as mediaToldBeforeThoseAffected } from './communication/media-told-before-those-affected.ts';
import { rule as noAnonymousReportingWay } from './communication/no-anonymous-reporting-way.ts';
import { rule as noChannelOutsideCorporateIdentity } from './communication/no-channel-outside-corporate-identity.ts';
import { rule as noticeAbovePartyLimit } from './communication/notice-above-party-limit.ts';
import { rule as noticeTimesDiffer } from './communication/notice-times-differ.ts';
import { rule as outsideMessageWithoutLegal } from './communication/outside-message-without-legal.ts';
import { rule as preparedTextOutdated } from './communication/prepared-text-outdated.ts';
import { rule as productTeamToldTooLate } from './communication/product-team-told-too-late.ts';
import { rule as reportingWayMissingUnderNis2 } from './communication/reporting-way-missing-under-nis2.ts';
import { rule as reportingWayMissing } from './communication/reporting-way-missing.ts';
import { rule as severityWithoutEscalationStep } from './communication/severity-without-escalation-step.ts';
import { rule as spokespersonWithoutBackup } from './communication/spokesperson-without-backup.ts';
import { rule as worseSeverityServedSlower } from './communication/worse-severity-served-slower.ts';
import { rule as caseDataWithoutRetention } from './engagement/case-data-without-retention.ts';
import { rule as conflictedLeadReplacedBySamePerson } from './engagement/conflicted-lead-replaced-by-same-person.ts';
import { rule as delayedContainmentWithoutLegal } from './engagement/delayed-containment-without-legal.ts';
import { rule as forensicEvidenceWithoutCustody } from './engagement/forensic-evidence-without-custody.ts';
import { rule as keptLongerThanPolicy } from './engagement/kept-longer-than-policy.ts';
import { rule as mandatoryPoliceReportWithoutLaw } from './engagement/mandatory-police-report-without-law.ts';
import { rule as monitoringBeforeWorksCouncil } from './engagement/monitoring-before-works-council.ts';
import { rule as monitoringWithoutNotice } from './engagement/monitoring-without-notice.ts';
import { rule as needToKnowTooWide } from './engagement/need-to-know-too-wide.ts';
import { rule as personLookedAtOnSpokenWord } from './engagement/person-looked-at-on-spoken-word.ts';
import { rule as privacyAssessmentOutdated } from './engagement/privacy-assessment-outdated.ts';
import { rule as violationLedByNeitherHrNorLegal } from './engagement/violation-led-by-neither-hr-nor-legal.ts';
import { rule as violationSignOffIncomplete } from './engagement/violation-sign-off-incomplete.ts';
import { rule as assessedItemUnknown } from './evaluation/assessed-item-unknown.ts';
import { rule as measureLimitDiffers } from './evaluation/measure-limit-differs.ts';
import { rule as measureUnderTarget } from './evaluation/measure-under-target.ts';
import { rule as timeMeasureWithoutTime } from './evaluation/time-measure-without-time.ts';
import { rule as timeWithoutMeasure } from './evaluation/time-without-measure.ts';
import { rule as modelContradictsCoverage } from './organization/model-contradicts-coverage.ts';
import { rule as oneRoleAccountableForAll } from './organization/one-role-accountable-for-all.ts';
import { rule as outsourcingWithoutOversight } from './organization/outsourcing-without-oversight.ts';
import { rule as reportingLineReversed } from './organization/reporting-line-reversed.ts';
import { rule as deputyIsSamePerson } from './people/deputy-is-same-person.ts';
import { rule as onePersonManyRoles } from './people/one-person-many-roles.ts';
import { rule as siteWithoutPhone } from './people/site-without-phone.ts';
import { rule as approvedProgramWithDraftPolicy } from './policies/approved-program-with-draft-policy.ts';
import { rule as cveRecordTooLate } from './policies/cve-record-too-late.ts';
import { rule as disclosureBeforeFix } from './policies/disclosure-before-fix.ts';
import { rule as earlierStepTakesLonger } from './policies/earlier-step-takes-longer.ts';
import { rule as embargoWithoutExit } from './policies/embargo-without-exit.ts';
import { rule as filingAccessUntested } from './policies/filing-access-untested.ts';
import { rule as filingApprovalTooSlow } from './policies/filing-approval-too-slow.ts';
import { rule as filingDeadlineUnprepared } from './policies/filing-deadline-unprepared.ts';
import { rule as filingRecipientMissing } from './policies/filing-recipient-missing.ts';
import { rule as filingWithoutDeputy } from './policies/filing-without-deputy.ts';
import { rule as filingWithoutTemplateOrApprover } from './policies/filing-without-template-or-approver.ts';
import { rule as firstAnswerTimeMissing } from './policies/first-answer-time-missing.ts';
import { rule as incidentMappingContradictory } from './policies/incident-mapping-contradictory.ts';
import { rule as internalTargetExceedsPublicTime } from './policies/internal-target-exceeds-public-time.ts';
import { rule as milderSeverityFixedSooner } from './policies/milder-severity-fixed-sooner.ts';
import { rule as promisedTimeFarFromCustom } from './policies/promised-time-far-from-custom.ts';
import { rule as proofKeptShorterThanFiling } from './policies/proof-kept-shorter-than-filing.ts';
import { rule as reportingDutyUnprepared } from './policies/reporting-duty-unprepared.ts';
import { rule as responsePolicyMissing } from './policies/response-policy-missing.ts';
import { rule as riskAcceptanceOverdue } from './policies/risk-acceptance-overdue.ts';
import { rule as riskAcceptanceUnregistered } from './policies/risk-acceptance-unregistered.ts';
import { rule as riskAcceptedWithoutAuthority } from './policies/risk-accepted-without-authority.ts';
import { rule as severityBandsLeaveGaps } from './policies/severity-bands-leave-gaps.ts';
import { rule as severityLevelUndefined } from './policies/severity-level-undefined.ts';
import { rule as severityLevelWithoutFixTime } from './policies/severity-level-without-fix-time.ts';
import { rule as severityOutcomesUnclear } from './policies/severity-outcomes-unclear.ts';
import { rule as severityRanksOutOfOrder } from './policies/severity-ranks-out-of-order.ts';
import { rule as severityVersionUnclear } from './policies/severity-version-unclear.ts';
import { rule as severityVersionsMixed } from './policies/severity-versions-mixed.ts';
import { rule as supplierClauseWithoutNotification } from './policies/supplier-clause-without-notification.ts';
import { rule as supportEndDiffers } from './policies/support-end-differs.ts';
import { rule as supportEndUnpublished } from './policies/support-end-unpublished.ts';
import { rule as timeCountedFromTwoEvents } from './policies/time-counted-from-two-events.ts';
import { rule as updatesKeptTooShort } from './policies/updates-kept-too-short.ts';
import { rule as updatesNotFree } from './policies/updates-not-free.ts';
import { rule as usersNotInformed } from './policies/users-not-informed.ts';
import { rule as answerOfAnotherChoice } from './program/answer-of-another-choice.ts';
import { rule as approvedVersionDiffers } from './program/approved-version-differs.ts';
import { rule as awarenessHangsOnDecision } from './program/awareness-hangs-on-decision.ts';
import { rule as billOfMaterialsMissing } from './program/bill-of-materials-missing.ts';
import { rule as catalogOutdated } from './program/catalog-outdated.ts';
import { rule as conflictingDutiesUndecided } from './program/conflicting-duties-undecided.ts';
import { rule as countryNotInCatalog } from './program/country-not-in-catalog.ts';
import { rule as danglingReference } from './program/dangling-reference.ts';
import { rule as dataProtectionOfficerDecides } from './program/data-protection-officer-decides.ts';
import { rule as dateOrderImpossible } from './program/date-order-impossible.ts';
import { rule as decidingRoleAsleep } from './program/deciding-role-asleep.ts';
import { rule as documentLabelTooWide } from './program/document-label-too-wide.ts';
import { rule as draftWithoutApproval } from './program/draft-without-approval.ts';
import { rule as dutyDeputySamePerson } from './program/duty-deputy-same-person.ts';
import { rule as dutyUnanswered } from './program/duty-unanswered.ts';
import { rule as dutyWithoutRecipient } from './program/duty-without-recipient.ts';
import { rule as expectedAnswerMissing } from './program/expected-answer-missing.ts';
import { rule as finalReportCountedFromAwareness } from './program/final-report-counted-from-awareness.ts';
import { rule as idNotUnique } from './program/id-not-unique.ts';
import { rule as mainEstablishmentUnsaid } from './program/main-establishment-unsaid.ts';
import { rule as marketsWithoutMemberStates } from './program/markets-without-member-states.ts';
import { rule as ownTargetExceedsLaw } from './program/own-target-exceeds-law.ts';
import { rule as placeholderLeft } from './program/placeholder-left.ts';
import { rule as portalAccountNotRegistered } from './program/portal-account-not-registered.ts';
import { rule as productActUnsaid } from './program/product-act-unsaid.ts';
import { rule as productContactNotFilled } from './program/product-contact-not-filled.ts';
import { rule as productSupportContradictory } from './program/product-support-contradictory.ts';
import { rule as productsRestOnOnePerson } from './program/products-rest-on-one-person.ts';
import { rule as promisedDayPassed } from './program/promised-day-passed.ts';
import { rule as recordLabelTooOpen } from './program/record-label-too-open.ts';
import { rule as recordOutOfDate } from './program/record-out-of-date.ts';
import { rule as releaseSupportUnnamed } from './program/release-support-unnamed.ts';
import { rule as reportTakesLongerThanDeadline } from './program/report-takes-longer-than-deadline.ts';
import { rule as responseRoleMissing } from './program/response-role-missing.ts';
import { rule as reviewIntervalTooLong } from './program/review-interval-too-long.ts';
import { rule as reviewOverdue } from './program/review-overdue.ts';
import { rule as roleHeldByNobody } from './program/role-held-by-nobody.ts';
import { rule as sbomOlderThanRelease } from './program/sbom-older-than-release.ts';
import { rule as standardSuperseded } from './program/standard-superseded.ts';
import { rule as supportShorterThanFiveYears } from './program/support-shorter-than-five-years.ts';
import { rule as targetHangsOnStepWithoutTarget } from './program/target-hangs-on-step-without-target.ts';
import { rule as unclearDutyWithoutDate } from './program/unclear-duty-without-date.ts';
import { rule as unpatchablePartUnsaid } from './program/unpatchable-part-unsaid.ts';
import { rule as unverifiedFigureReliedOn } from './program/unverified-figure-relied-on.ts';
import { rule as advisoriesBehindLogin } from './resources/advisories-behind-login.ts';
import { rule as channelUntested } from './resources/channel-untested.ts';
import { rule as channelWatchedByNobody } from './resources/channel-watched-by-nobody.ts';
import { rule as channelWithoutBackup } from './resources/channel-without-backup.ts';
import { rule as csafRoleNotBacked } from './resources/csaf-role-not-backed.ts';
import { rule as domainOrCertificateExpired } from './resources/domain-or-certificate-expired.ts';
import { rule as essentialToolUnnamed } from './resources/essential-tool-unnamed.ts';
import { rule as exploitationNotWatched } from './resources/exploitation-not-watched.ts';
import { rule as intelligenceFromTooFewKinds } from './resources/intelligence-from-too-few-kinds.ts';
import { rule as intelligenceSharedBackWithoutTerms } from './resources/intelligence-shared-back-without-terms.ts';
import { rule as intelligenceSourceNotReviewed } from './resources/intelligence-source-not-reviewed.ts';
import { rule as intelligenceSourceWithoutQuestion } from './resources/intelligence-source-without-question.ts';
import { rule as keyEndsBeforeSecurityTxt } from './resources/key-ends-before-security-txt.ts';
import { rule as keyExpired } from './resources/key-expired.ts';
import { rule as publishedContactsDiffer } from './resources/published-contacts-differ.ts';
import { rule as publishedKeysDiffer } from './resources/published-keys-differ.ts';
import { rule as publishedLanguagesDiffer } from './resources/published-languages-differ.ts';
import { rule as securityTxtMissing } from './resources/security-txt-missing.ts';
import { rule as securityTxtNamesClosedChannel } from './resources/security-txt-names-closed-channel.ts';
import { rule as securityTxtOutOfDate } from './resources/security-txt-out-of-date.ts';
import { rule as sensitiveToolUnprotected } from './resources/sensitive-tool-unprotected.ts';
import { rule as toolWithoutBudgetLine } from './resources/tool-without-budget-line.ts';
import { rule as reachLeavesOutUnit } from './sponsorship/reach-leaves-out-unit.ts';
import { rule as sponsorNotInPlace } from './sponsorship/sponsor-not-in-place.ts';
import { rule as cardIncidentsWithoutNamedResponders } from './staff/card-incidents-without-named-responders.ts';
import { rule as handOverNotWritten } from './staff/hand-over-not-written.ts';
import { rule as holidaysRunOut } from './staff/holidays-run-out.ts';
import { rule as hoursWithoutPeople } from './staff/hours-without-people.ts';
import { rule as modeContradictsOnCall } from './staff/mode-contradicts-on-call.ts';
import { rule as onCallLeansOnTooFew } from './staff/on-call-leans-on-too-few.ts';
import { rule as onCallSlowerThanPromised } from './staff/on-call-slower-than-promised.ts';
import { rule as positionFilledBeyondReason } from './staff/position-filled-beyond-reason.ts';
import { rule as requiredRoleWithoutDeputy } from './staff/required-role-without-deputy.ts';
import { rule as restAfterCallTooShort } from './staff/rest-after-call-too-short.ts';
import { rule as roleDeputizedByItself } from './staff/role-deputized-by-itself.ts';
import { rule as seatPlanExceedsCapacity } from './staff/seat-plan-exceeds-capacity.ts';
import { rule as seatsExceedPeople } from './staff/seats-exceed-people.ts';
import { rule as shortestDeadlineLeftToOnCall } from './staff/shortest-deadline-left-to-on-call.ts';
import { rule as standByMayBeWorkingTime } from './staff/stand-by-may-be-working-time.ts';
import { rule as sunSetsOnCoverage } from './staff/sun-sets-on-coverage.ts';
import { rule as trainingWithoutRecord } from './staff/training-without-record.ts';
import { rule as unattendedGapExceedsDeadline } from './staff/unattended-gap-exceeds-deadline.ts';
import { rule as unattendedGapExceedsLikelyDeadline } from './staff/unattended-gap-exceeds-likely-deadline.ts';
import { rule as agreementEnded } from './stakeholders/agreement-ended.ts';
import { rule as confidenceWithoutSafeguard } from './stakeholders/confidence-without-safeguard.ts';
import { rule as contactBearsTooMany } from './stakeholders/contact-bears-too-many.ts';
import { rule as contactNotVerified } from './stakeholders/contact-not-verified.ts';
import { rule as labelAboveLimit } from './stakeholders/label-above-limit.ts';
import { rule as legalReviewTooLight } from './stakeholders/legal-review-too-light.ts';
import { rule as mediaLabelNotClear } from './stakeholders/media-label-not-clear.ts';
import { rule as noticeLaterThanDeadline } from './stakeholders/notice-later-than-deadline.ts';
import { rule as outsidePartyWithoutChannel } from './stakeholders/outside-party-without-channel.ts';
import { rule as outsidePartyWithoutDeputy } from './stakeholders/outside-party-without-deputy.ts';
import { rule as outsideSharingUndecided } from './stakeholders/outside-sharing-undecided.ts';
import { rule as seedStakeholderWithoutAnswer } from './stakeholders/seed-stakeholder-without-answer.ts';
import { rule as stakeholderGroupMissing } from './stakeholders/stakeholder-group-missing.ts';
import { rule as standingApprovalIncomplete } from './stakeholders/standing-approval-incomplete.ts';
import { rule as usualStakeholderWithoutAnswer } from './stakeholders/usual-stakeholder-without-answer.ts';
import { rule as agreementsExceedFixTime } from './support/agreements-exceed-fix-time.ts';
import { rule as quorumOutOfReach } from './support/quorum-out-of-reach.ts';
import { rule as raciRoleWithoutCommitment } from './support/raci-role-without-commitment.ts';

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
  clockStartedAtSeveralEvents,
  escalationReachesNobodyAtNight,
  executivesReachedAfterNoticeDue,
  firstEscalationAfterAcknowledgmentDue,
  firstNoticeLaterThanDeadline,
  incidentContactWithoutDeputy,
  incidentRanksContradictImpact,
  incidentRanksOutOfSequence,
  labelAboveChannelLimit,
  majorIncidentEndsBelowExecutives,
  majorIncidentPartyNotTold,
  majorNoticeUnprepared,
  mediaToldBeforeThoseAffected,
  noAnonymousReportingWay,
  noChannelOutsideCorporateIdentity,
  noticeAbovePartyLimit,
  noticeTimesDiffer,
  outsideMessageWithoutLegal,
  preparedTextOutdated,
  productTeamToldTooLate,
  reportingWayMissingUnderNis2,
  reportingWayMissing,
  severityWithoutEscalationStep,
  spokespersonWithoutBackup,
  worseSeverityServedSlower,
  caseDataWithoutRetention,
  conflictedLeadReplacedBySamePerson,
  delayedContainmentWithoutLegal,
  forensicEvidenceWithoutCustody,
  keptLongerThanPolicy,
  mandatoryPoliceReportWithoutLaw,
  monitoringBeforeWorksCouncil,
  monitoringWithoutNotice,
  needToKnowTooWide,
  personLookedAtOnSpokenWord,
  privacyAssessmentOutdated,
  violationLedByNeitherHrNorLegal,
  violationSignOffIncomplete,
  assessedItemUnknown,
  measureLimitDiffers,
  measureUnderTarget,
  timeMeasureWithoutTime,
  timeWithoutMeasure,
  modelContradictsCoverage,
  oneRoleAccountableForAll,
  outsourcingWithoutOversight,
  reportingLineReversed,
  deputyIsSamePerson,
  onePersonManyRoles,
  siteWithoutPhone,
  approvedProgramWithDraftPolicy,
  cveRecordTooLate,
  disclosureBeforeFix,
  earlierStepTakesLonger,
  embargoWithoutExit,
  filingAccessUntested,
  filingApprovalTooSlow,
  filingDeadlineUnprepared,
  filingRecipientMissing,
  filingWithoutDeputy,
  filingWithoutTemplateOrApprover,
  firstAnswerTimeMissing,
  incidentMappingContradictory,
  internalTargetExceedsPublicTime,
  milderSeverityFixedSooner,
  promisedTimeFarFromCustom,
  proofKeptShorterThanFiling,
  reportingDutyUnprepared,
  responsePolicyMissing,
  riskAcceptanceOverdue,
  riskAcceptanceUnregistered,
  riskAcceptedWithoutAuthority,
  severityBandsLeaveGaps,
  severityLevelUndefined,
  severityLevelWithoutFixTime,
  severityOutcomesUnclear,
  severityRanksOutOfOrder,
  severityVersionUnclear,
  severityVersionsMixed,
  supplierClauseWithoutNotification,
  supportEndDiffers,
  supportEndUnpublished,
  timeCountedFromTwoEvents,
  updatesKeptTooShort,
  updatesNotFree,
  usersNotInformed,
  answerOfAnotherChoice,
  approvedVersionDiffers,
  awarenessHangsOnDecision,
  billOfMaterialsMissing,
  catalogOutdated,
  conflictingDutiesUndecided,
  countryNotInCatalog,
  danglingReference,
  dataProtectionOfficerDecides,
  dateOrderImpossible,
  decidingRoleAsleep,
  documentLabelTooWide,
  draftWithoutApproval,
  dutyDeputySamePerson,
  dutyUnanswered,
  dutyWithoutRecipient,
  expectedAnswerMissing,
  finalReportCountedFromAwareness,
  idNotUnique,
  mainEstablishmentUnsaid,
  marketsWithoutMemberStates,
  ownTargetExceedsLaw,
  placeholderLeft,
  portalAccountNotRegistered,
  productActUnsaid,
  productContactNotFilled,
  productSupportContradictory,
  productsRestOnOnePerson,
  promisedDayPassed,
  recordLabelTooOpen,
  recordOutOfDate,
  releaseSupportUnnamed,
  reportTakesLongerThanDeadline,
  responseRoleMissing,
  reviewIntervalTooLong,
  reviewOverdue,
  roleHeldByNobody,
  sbomOlderThanRelease,
  standardSuperseded,
  supportShorterThanFiveYears,
  targetHangsOnStepWithoutTarget,
  unclearDutyWithoutDate,
  unpatchablePartUnsaid,
  unverifiedFigureReliedOn,
  advisoriesBehindLogin,
  channelUntested,
  channelWatchedByNobody,
  channelWithoutBackup,
  csafRoleNotBacked,
  domainOrCertificateExpired,
  essentialToolUnnamed,
  exploitationNotWatched,
  intelligenceFromTooFewKinds,
  intelligenceSharedBackWithoutTerms,
  intelligenceSourceNotReviewed,
  intelligenceSourceWithoutQuestion,
  keyEndsBeforeSecurityTxt,
  keyExpired,
  publishedContactsDiffer,
  publishedKeysDiffer,
  publishedLanguagesDiffer,
  securityTxtMissing,
  securityTxtNamesClosedChannel,
  securityTxtOutOfDate,
  sensitiveToolUnprotected,
  toolWithoutBudgetLine,
  reachLeavesOutUnit,
  sponsorNotInPlace,
  cardIncidentsWithoutNamedResponders,
  handOverNotWritten,
  holidaysRunOut,
  hoursWithoutPeople,
  modeContradictsOnCall,
  onCallLeansOnTooFew,
  onCallSlowerThanPromised,
  positionFilledBeyondReason,
  requiredRoleWithoutDeputy,
  restAfterCallTooShort,
  roleDeputizedByItself,
  seatPlanExceedsCapacity,
  seatsExceedPeople,
  shortestDeadlineLeftToOnCall,
  standByMayBeWorkingTime,
  sunSetsOnCoverage,
  trainingWithoutRecord,
  unattendedGapExceedsDeadline,
  unattendedGapExceedsLikelyDeadline,
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
  quorumOutOfReach,
  raciRoleWithoutCommitment,
];

/** The component under which each rule lies, by its name; `program` for the header. */
export const componentOfRule: Readonly<Record<string, string>> = {
  'budget-lines-differ-from-total': 'budget',
  'funded-positions-not-priced': 'budget',
  'funding-shares-not-100-percent': 'budget',
  'license-line-without-tool': 'budget',
  'action-without-approver': 'charter',
  'decision-deputy-same-person': 'charter',
  'decision-owned-twice': 'charter',
  'decision-without-owner': 'charter',
  'further-decision-without-owner': 'charter',
  'product-scope-unclear': 'charter',
  'risk-accepted-by-interested-role': 'charter',
  'urgent-decision-too-slow': 'charter',
  'vision-missing': 'charter',
  'clock-started-at-several-events': 'communication',
  'escalation-reaches-nobody-at-night': 'communication',
  'executives-reached-after-notice-due': 'communication',
  'first-escalation-after-acknowledgment-due': 'communication',
  'first-notice-later-than-deadline': 'communication',
  'incident-contact-without-deputy': 'communication',
  'incident-ranks-contradict-impact': 'communication',
  'incident-ranks-out-of-sequence': 'communication',
  'label-above-channel-limit': 'communication',
  'major-incident-ends-below-executives': 'communication',
  'major-incident-party-not-told': 'communication',
  'major-notice-unprepared': 'communication',
  'media-told-before-those-affected': 'communication',
  'no-anonymous-reporting-way': 'communication',
  'no-channel-outside-corporate-identity': 'communication',
  'notice-above-party-limit': 'communication',
  'notice-times-differ': 'communication',
  'outside-message-without-legal': 'communication',
  'prepared-text-outdated': 'communication',
  'product-team-told-too-late': 'communication',
  'reporting-way-missing-under-nis2': 'communication',
  'reporting-way-missing': 'communication',
  'severity-without-escalation-step': 'communication',
  'spokesperson-without-backup': 'communication',
  'worse-severity-served-slower': 'communication',
  'case-data-without-retention': 'engagement',
  'conflicted-lead-replaced-by-same-person': 'engagement',
  'delayed-containment-without-legal': 'engagement',
  'forensic-evidence-without-custody': 'engagement',
  'kept-longer-than-policy': 'engagement',
  'mandatory-police-report-without-law': 'engagement',
  'monitoring-before-works-council': 'engagement',
  'monitoring-without-notice': 'engagement',
  'need-to-know-too-wide': 'engagement',
  'person-looked-at-on-spoken-word': 'engagement',
  'privacy-assessment-outdated': 'engagement',
  'violation-led-by-neither-hr-nor-legal': 'engagement',
  'violation-sign-off-incomplete': 'engagement',
  'assessed-item-unknown': 'evaluation',
  'measure-limit-differs': 'evaluation',
  'measure-under-target': 'evaluation',
  'time-measure-without-time': 'evaluation',
  'time-without-measure': 'evaluation',
  'model-contradicts-coverage': 'organization',
  'one-role-accountable-for-all': 'organization',
  'outsourcing-without-oversight': 'organization',
  'reporting-line-reversed': 'organization',
  'deputy-is-same-person': 'people',
  'one-person-many-roles': 'people',
  'site-without-phone': 'people',
  'approved-program-with-draft-policy': 'policies',
  'cve-record-too-late': 'policies',
  'disclosure-before-fix': 'policies',
  'earlier-step-takes-longer': 'policies',
  'embargo-without-exit': 'policies',
  'filing-access-untested': 'policies',
  'filing-approval-too-slow': 'policies',
  'filing-deadline-unprepared': 'policies',
  'filing-recipient-missing': 'policies',
  'filing-without-deputy': 'policies',
  'filing-without-template-or-approver': 'policies',
  'first-answer-time-missing': 'policies',
  'incident-mapping-contradictory': 'policies',
  'internal-target-exceeds-public-time': 'policies',
  'milder-severity-fixed-sooner': 'policies',
  'promised-time-far-from-custom': 'policies',
  'proof-kept-shorter-than-filing': 'policies',
  'reporting-duty-unprepared': 'policies',
  'response-policy-missing': 'policies',
  'risk-acceptance-overdue': 'policies',
  'risk-acceptance-unregistered': 'policies',
  'risk-accepted-without-authority': 'policies',
  'severity-bands-leave-gaps': 'policies',
  'severity-level-undefined': 'policies',
  'severity-level-without-fix-time': 'policies',
  'severity-outcomes-unclear': 'policies',
  'severity-ranks-out-of-order': 'policies',
  'severity-version-unclear': 'policies',
  'severity-versions-mixed': 'policies',
  'supplier-clause-without-notification': 'policies',
  'support-end-differs': 'policies',
  'support-end-unpublished': 'policies',
  'time-counted-from-two-events': 'policies',
  'updates-kept-too-short': 'policies',
  'updates-not-free': 'policies',
  'users-not-informed': 'policies',
  'answer-of-another-choice': 'program',
  'approved-version-differs': 'program',
  'awareness-hangs-on-decision': 'program',
  'bill-of-materials-missing': 'program',
  'catalog-outdated': 'program',
  'conflicting-duties-undecided': 'program',
  'country-not-in-catalog': 'program',
  'dangling-reference': 'program',
  'data-protection-officer-decides': 'program',
  'date-order-impossible': 'program',
  'deciding-role-asleep': 'program',
  'document-label-too-wide': 'program',
  'draft-without-approval': 'program',
  'duty-deputy-same-person': 'program',
  'duty-unanswered': 'program',
  'duty-without-recipient': 'program',
  'expected-answer-missing': 'program',
  'final-report-counted-from-awareness': 'program',
  'id-not-unique': 'program',
  'main-establishment-unsaid': 'program',
  'markets-without-member-states': 'program',
  'own-target-exceeds-law': 'program',
  'placeholder-left': 'program',
  'portal-account-not-registered': 'program',
  'product-act-unsaid': 'program',
  'product-contact-not-filled': 'program',
  'product-support-contradictory': 'program',
  'products-rest-on-one-person': 'program',
  'promised-day-passed': 'program',
  'record-label-too-open': 'program',
  'record-out-of-date': 'program',
  'release-support-unnamed': 'program',
  'report-takes-longer-than-deadline': 'program',
  'response-role-missing': 'program',
  'review-interval-too-long': 'program',
  'review-overdue': 'program',
  'role-held-by-nobody': 'program',
  'sbom-older-than-release': 'program',
  'standard-superseded': 'program',
  'support-shorter-than-five-years': 'program',
  'target-hangs-on-step-without-target': 'program',
  'unclear-duty-without-date': 'program',
  'unpatchable-part-unsaid': 'program',
  'unverified-figure-relied-on': 'program',
  'advisories-behind-login': 'resources',
  'channel-untested': 'resources',
  'channel-watched-by-nobody': 'resources',
  'channel-without-backup': 'resources',
  'csaf-role-not-backed': 'resources',
  'domain-or-certificate-expired': 'resources',
  'essential-tool-unnamed': 'resources',
  'exploitation-not-watched': 'resources',
  'intelligence-from-too-few-kinds': 'resources',
  'intelligence-shared-back-without-terms': 'resources',
  'intelligence-source-not-reviewed': 'resources',
  'intelligence-source-without-question': 'resources',
  'key-ends-before-security-txt': 'resources',
  'key-expired': 'resources',
  'published-contacts-differ': 'resources',
  'published-keys-differ': 'resources',
  'published-languages-differ': 'resources',
  'security-txt-missing': 'resources',
  'security-txt-names-closed-channel': 'resources',
  'security-txt-out-of-date': 'resources',
  'sensitive-tool-unprotected': 'resources',
  'tool-without-budget-line': 'resources',
  'reach-leaves-out-unit': 'sponsorship',
  'sponsor-not-in-place': 'sponsorship',
  'card-incidents-without-named-responders': 'staff',
  'hand-over-not-written': 'staff',
  'holidays-run-out': 'staff',
  'hours-without-people': 'staff',
  'mode-contradicts-on-call': 'staff',
  'on-call-leans-on-too-few': 'staff',
  'on-call-slower-than-promised': 'staff',
  'position-filled-beyond-reason': 'staff',
  'required-role-without-deputy': 'staff',
  'rest-after-call-too-short': 'staff',
  'role-deputized-by-itself': 'staff',
  'seat-plan-exceeds-capacity': 'staff',
  'seats-exceed-people': 'staff',
  'shortest-deadline-left-to-on-call': 'staff',
  'stand-by-may-be-working-time': 'staff',
  'sun-sets-on-coverage': 'staff',
  'training-without-record': 'staff',
  'unattended-gap-exceeds-deadline': 'staff',
  'unattended-gap-exceeds-likely-deadline': 'staff',
  'agreement-ended': 'stakeholders',
  'confidence-without-safeguard': 'stakeholders',
  'contact-bears-too-many': 'stakeholders',
  'contact-not-verified': 'stakeholders',
  'label-above-limit': 'stakeholders',
  'legal-review-too-light': 'stakeholders',
  'media-label-not-clear': 'stakeholders',
  'notice-later-than-deadline': 'stakeholders',
  'outside-party-without-channel': 'stakeholders',
  'outside-party-without-deputy': 'stakeholders',
  'outside-sharing-undecided': 'stakeholders',
  'seed-stakeholder-without-answer': 'stakeholders',
  'stakeholder-group-missing': 'stakeholders',
  'standing-approval-incomplete': 'stakeholders',
  'usual-stakeholder-without-answer': 'stakeholders',
  'agreements-exceed-fix-time': 'support',
  'quorum-out-of-reach': 'support',
  'raci-role-without-commitment': 'support',
};
