// Generated from views/ by "npm run generate". Do not edit.
import type { View } from './view.ts';
import { view as briefDates } from './views/brief/brief-dates.ts';
import { view as briefFacts } from './views/brief/brief-facts.ts';
import { view as briefGapTotal } from './views/brief/brief-gap-total.ts';
import { view as briefGaps } from './views/brief/brief-gaps.ts';
import { view as actuals } from './views/budget/actuals.ts';
import { view as budgetCategories } from './views/budget/budget-categories.ts';
import { view as budgetLines } from './views/budget/budget-lines.ts';
import { view as budgetNotes } from './views/budget/budget-notes.ts';
import { view as budgetSum } from './views/budget/budget-sum.ts';
import { view as contingencyShare } from './views/budget/contingency-share.ts';
import { view as fundingSum } from './views/budget/funding-sum.ts';
import { view as unfundedSum } from './views/budget/unfunded-sum.ts';
import { view as calendarDates } from './views/calendar/calendar-dates.ts';
import { view as approvalBinding } from './views/charter/approval-binding.ts';
import { view as bindingLaws } from './views/charter/binding-laws.ts';
import { view as charterTerms } from './views/charter/charter-terms.ts';
import { view as decidedAlone } from './views/charter/decided-alone.ts';
import { view as productsInScope } from './views/charter/products-in-scope.ts';
import { view as productsWithoutScope } from './views/charter/products-without-scope.ts';
import { view as revisions } from './views/charter/revisions.ts';
import { view as scopeKinds } from './views/charter/scope-kinds.ts';
import { view as serviceCounts } from './views/charter/service-counts.ts';
import { view as serviceTimes } from './views/charter/service-times.ts';
import { view as signatories } from './views/charter/signatories.ts';
import { view as escalationSteps } from './views/communication/escalation-steps.ts';
import { view as hardCases } from './views/communication/hard-cases.ts';
import { view as levelsWithoutNotice } from './views/communication/levels-without-notice.ts';
import { view as noticeLevels } from './views/communication/notice-levels.ts';
import { view as noticeRaci } from './views/communication/notice-raci.ts';
import { view as noticeTimes } from './views/communication/notice-times.ts';
import { view as noticesByRole } from './views/communication/notices-by-role.ts';
import { view as outOfBandChannels } from './views/communication/out-of-band-channels.ts';
import { view as contactGaps } from './views/contacts/contact-gaps.ts';
import { view as contactParties } from './views/contacts/contact-parties.ts';
import { view as contactRoles } from './views/contacts/contact-roles.ts';
import { view as coverageWeek } from './views/coverage/coverage-week.ts';
import { view as holidayGap } from './views/coverage/holiday-gap.ts';
import { view as hoursBySite } from './views/coverage/hours-by-site.ts';
import { view as unattendedGaps } from './views/coverage/unattended-gaps.ts';
import { view as sheetDuties } from './views/decision-sheet/sheet-duties.ts';
import { view as sheetPenalties } from './views/decision-sheet/sheet-penalties.ts';
import { view as sheetThresholds } from './views/decision-sheet/sheet-thresholds.ts';
import { view as decisionsByRole } from './views/decisions/decisions-by-role.ts';
import { view as disclosureEdition } from './views/disclosure-policy/disclosure-edition.ts';
import { view as disclosureKeys } from './views/disclosure-policy/disclosure-keys.ts';
import { view as disclosureTimeline } from './views/disclosure-policy/disclosure-timeline.ts';
import { view as disclosureTimes } from './views/disclosure-policy/disclosure-times.ts';
import { view as disclosureWays } from './views/disclosure-policy/disclosure-ways.ts';
import { view as custodyFields } from './views/engagement-forms/custody-fields.ts';
import { view as signOffs } from './views/engagement-forms/sign-offs.ts';
import { view as cardClocks } from './views/escalation/card-clocks.ts';
import { view as cardLevels } from './views/escalation/card-levels.ts';
import { view as cardLines } from './views/escalation/card-lines.ts';
import { view as levelsWithoutSteps } from './views/escalation/levels-without-steps.ts';
import { view as assessmentSums } from './views/evaluation/assessment-sums.ts';
import { view as exerciseNotes } from './views/evaluation/exercise-notes.ts';
import { view as improvementEffects } from './views/evaluation/improvement-effects.ts';
import { view as improvementSums } from './views/evaluation/improvement-sums.ts';
import { view as measureHistory } from './views/evaluation/measure-history.ts';
import { view as measureReaders } from './views/evaluation/measure-readers.ts';
import { view as measureVerdicts } from './views/evaluation/measure-verdicts.ts';
import { view as measures } from './views/evaluation/measures.ts';
import { view as reviewResults } from './views/evaluation/review-results.ts';
import { view as evidenceFrameworks } from './views/evidence/evidence-frameworks.ts';
import { view as evidenceItems } from './views/evidence/evidence-items.ts';
import { view as gapFindings } from './views/gaps/gap-findings.ts';
import { view as gapOwners } from './views/gaps/gap-owners.ts';
import { view as gapSums } from './views/gaps/gap-sums.ts';
import { view as gapWaivers } from './views/gaps/gap-waivers.ts';
import { view as documentTotals } from './views/index/document-totals.ts';
import { view as documents } from './views/index/documents.ts';
import { view as readingGuide } from './views/index/reading-guide.ts';
import { view as intelligenceRequirements } from './views/intelligence/intelligence-requirements.ts';
import { view as intelligenceSources } from './views/intelligence/intelligence-sources.ts';
import { view as questionsWithoutSource } from './views/intelligence/questions-without-source.ts';
import { view as sourcesWithoutQuestion } from './views/intelligence/sources-without-question.ts';
import { view as worksheetDuties } from './views/notification-worksheets/worksheet-duties.ts';
import { view as worksheetFields } from './views/notification-worksheets/worksheet-fields.ts';
import { view as worksheetStages } from './views/notification-worksheets/worksheet-stages.ts';
import { view as catalogDay } from './views/obligations/catalog-day.ts';
import { view as countriesWithoutDuties } from './views/obligations/countries-without-duties.ts';
import { view as dutiesComing } from './views/obligations/duties-coming.ts';
import { view as dutiesLeftOut } from './views/obligations/duties-left-out.ts';
import { view as dutiesThatApply } from './views/obligations/duties-that-apply.ts';
import { view as dutiesThatDoNotApply } from './views/obligations/duties-that-do-not-apply.ts';
import { view as dutiesUnclear } from './views/obligations/duties-unclear.ts';
import { view as dutyCountries } from './views/obligations/duty-countries.ts';
import { view as dutyDeadlines } from './views/obligations/duty-deadlines.ts';
import { view as dutyPeriods } from './views/obligations/duty-periods.ts';
import { view as dutyPreparationOpen } from './views/obligations/duty-preparation-open.ts';
import { view as dutyPreparation } from './views/obligations/duty-preparation.ts';
import { view as dutyTargets } from './views/obligations/duty-targets.ts';
import { view as dutyTimeBudget } from './views/obligations/duty-time-budget.ts';
import { view as dutyTimeLeft } from './views/obligations/duty-time-left.ts';
import { view as timelineLegend } from './views/obligations/timeline-legend.ts';
import { view as timelineMarks } from './views/obligations/timeline-marks.ts';
import { view as timelineSteps } from './views/obligations/timeline-steps.ts';
import { view as timelineTimes } from './views/obligations/timeline-times.ts';
import { view as unionActsAbroad } from './views/obligations/union-acts-abroad.ts';
import { view as disputeSteps } from './views/organization/dispute-steps.ts';
import { view as organizationTable } from './views/organization/organization-table.ts';
import { view as socModel } from './views/organization/soc-model.ts';
import { view as advisorySteps } from './views/policies/advisory-steps.ts';
import { view as advisoryTerms } from './views/policies/advisory-terms.ts';
import { view as disclosureTime } from './views/policies/disclosure-time.ts';
import { view as handlingCases } from './views/policies/handling-cases.ts';
import { view as incidentMapping } from './views/policies/incident-mapping.ts';
import { view as notificationDeadlines } from './views/policies/notification-deadlines.ts';
import { view as policyNotes } from './views/policies/policy-notes.ts';
import { view as rewardEvent } from './views/policies/reward-event.ts';
import { view as severityBands } from './views/policies/severity-bands.ts';
import { view as severityScheme } from './views/policies/severity-scheme.ts';
import { view as raciByRole } from './views/raci/raci-by-role.ts';
import { view as securityTxt } from './views/resources/security-txt.ts';
import { view as toolNotes } from './views/resources/tool-notes.ts';
import { view as waysIn } from './views/resources/ways-in.ts';
import { view as rfc2350Keys } from './views/rfc2350/rfc2350-keys.ts';
import { view as rfc2350Services } from './views/rfc2350/rfc2350-services.ts';
import { view as rfc2350Ways } from './views/rfc2350/rfc2350-ways.ts';
import { view as socServiceLevels } from './views/services/soc-service-levels.ts';
import { view as businessMeasures } from './views/sponsorship/business-measures.ts';
import { view as commitmentCounts } from './views/sponsorship/commitment-counts.ts';
import { view as alertCovers } from './views/staff/alert-covers.ts';
import { view as fullTimePerSeat } from './views/staff/full-time-per-seat.ts';
import { view as hoursNotCounted } from './views/staff/hours-not-counted.ts';
import { view as onCallLoad } from './views/staff/on-call-load.ts';
import { view as onCallPath } from './views/staff/on-call-path.ts';
import { view as positionDuties } from './views/staff/position-duties.ts';
import { view as positionProfile } from './views/staff/position-profile.ts';
import { view as positionTotals } from './views/staff/position-totals.ts';
import { view as positions } from './views/staff/positions.ts';
import { view as seatPlan } from './views/staff/seat-plan.ts';
import { view as seatSum } from './views/staff/seat-sum.ts';
import { view as seats } from './views/staff/seats.ts';
import { view as trainingHeld } from './views/staff/training-held.ts';
import { view as unattendedGap } from './views/staff/unattended-gap.ts';
import { view as workload } from './views/staff/workload.ts';
import { view as publicLabels } from './views/stakeholders-public/public-labels.ts';
import { view as publicParties } from './views/stakeholders-public/public-parties.ts';
import { view as publicWays } from './views/stakeholders-public/public-ways.ts';
import { view as rulesOfEngagement } from './views/stakeholders/rules-of-engagement.ts';
import { view as sharingLimits } from './views/stakeholders/sharing-limits.ts';
import { view as stakeholderChannels } from './views/stakeholders/stakeholder-channels.ts';
import { view as stakeholderContacts } from './views/stakeholders/stakeholder-contacts.ts';
import { view as stakeholderGroups } from './views/stakeholders/stakeholder-groups.ts';
import { view as stakeholderWants } from './views/stakeholders/stakeholder-wants.ts';
import { view as stakeholdersInside } from './views/stakeholders/stakeholders-inside.ts';
import { view as stakeholdersOutside } from './views/stakeholders/stakeholders-outside.ts';
import { view as stakeholdersWithoutChannel } from './views/stakeholders/stakeholders-without-channel.ts';
import { view as stakeholdersWithoutContact } from './views/stakeholders/stakeholders-without-contact.ts';

/** Every view, in the order of their files. */
export const views: readonly View[] = [
  briefDates,
  briefFacts,
  briefGapTotal,
  briefGaps,
  actuals,
  budgetCategories,
  budgetLines,
  budgetNotes,
  budgetSum,
  contingencyShare,
  fundingSum,
  unfundedSum,
  calendarDates,
  approvalBinding,
  bindingLaws,
  charterTerms,
  decidedAlone,
  productsInScope,
  productsWithoutScope,
  revisions,
  scopeKinds,
  serviceCounts,
  serviceTimes,
  signatories,
  escalationSteps,
  hardCases,
  levelsWithoutNotice,
  noticeLevels,
  noticeRaci,
  noticeTimes,
  noticesByRole,
  outOfBandChannels,
  contactGaps,
  contactParties,
  contactRoles,
  coverageWeek,
  holidayGap,
  hoursBySite,
  unattendedGaps,
  sheetDuties,
  sheetPenalties,
  sheetThresholds,
  decisionsByRole,
  disclosureEdition,
  disclosureKeys,
  disclosureTimeline,
  disclosureTimes,
  disclosureWays,
  custodyFields,
  signOffs,
  cardClocks,
  cardLevels,
  cardLines,
  levelsWithoutSteps,
  assessmentSums,
  exerciseNotes,
  improvementEffects,
  improvementSums,
  measureHistory,
  measureReaders,
  measureVerdicts,
  measures,
  reviewResults,
  evidenceFrameworks,
  evidenceItems,
  gapFindings,
  gapOwners,
  gapSums,
  gapWaivers,
  documentTotals,
  documents,
  readingGuide,
  intelligenceRequirements,
  intelligenceSources,
  questionsWithoutSource,
  sourcesWithoutQuestion,
  worksheetDuties,
  worksheetFields,
  worksheetStages,
  catalogDay,
  countriesWithoutDuties,
  dutiesComing,
  dutiesLeftOut,
  dutiesThatApply,
  dutiesThatDoNotApply,
  dutiesUnclear,
  dutyCountries,
  dutyDeadlines,
  dutyPeriods,
  dutyPreparationOpen,
  dutyPreparation,
  dutyTargets,
  dutyTimeBudget,
  dutyTimeLeft,
  timelineLegend,
  timelineMarks,
  timelineSteps,
  timelineTimes,
  unionActsAbroad,
  disputeSteps,
  organizationTable,
  socModel,
  advisorySteps,
  advisoryTerms,
  disclosureTime,
  handlingCases,
  incidentMapping,
  notificationDeadlines,
  policyNotes,
  rewardEvent,
  severityBands,
  severityScheme,
  raciByRole,
  securityTxt,
  toolNotes,
  waysIn,
  rfc2350Keys,
  rfc2350Services,
  rfc2350Ways,
  socServiceLevels,
  businessMeasures,
  commitmentCounts,
  alertCovers,
  fullTimePerSeat,
  hoursNotCounted,
  onCallLoad,
  onCallPath,
  positionDuties,
  positionProfile,
  positionTotals,
  positions,
  seatPlan,
  seatSum,
  seats,
  trainingHeld,
  unattendedGap,
  workload,
  publicLabels,
  publicParties,
  publicWays,
  rulesOfEngagement,
  sharingLimits,
  stakeholderChannels,
  stakeholderContacts,
  stakeholderGroups,
  stakeholderWants,
  stakeholdersInside,
  stakeholdersOutside,
  stakeholdersWithoutChannel,
  stakeholdersWithoutContact,
];
