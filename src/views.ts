// Views: rows that a document shows and no field holds, computed from the program. One file each.
import type { Catalogs } from './catalogs.ts';
import type { DocumentHead } from './document.ts';
import type { Draft, Row, View } from './view.ts';
import { view as actuals } from './views/actuals.ts';
import { view as advisorySteps } from './views/advisory-steps.ts';
import { view as advisoryTerms } from './views/advisory-terms.ts';
import { view as alertCovers } from './views/alert-covers.ts';
import { view as assessmentSums } from './views/assessment-sums.ts';
import { view as budgetCategories } from './views/budget-categories.ts';
import { view as budgetLines } from './views/budget-lines.ts';
import { view as budgetNotes } from './views/budget-notes.ts';
import { view as budgetSum } from './views/budget-sum.ts';
import { view as businessMeasures } from './views/business-measures.ts';
import { view as calendarDates } from './views/calendar-dates.ts';
import { view as catalogDay } from './views/catalog-day.ts';
import { view as commitmentCounts } from './views/commitment-counts.ts';
import { view as contactGaps } from './views/contact-gaps.ts';
import { view as contactParties } from './views/contact-parties.ts';
import { view as contactRoles } from './views/contact-roles.ts';
import { view as contingencyShare } from './views/contingency-share.ts';
import { view as coverageWeek } from './views/coverage-week.ts';
import { view as custodyFields } from './views/custody-fields.ts';
import { view as decisionsByRole } from './views/decisions-by-role.ts';
import { view as disclosureTime } from './views/disclosure-time.ts';
import { view as disputeSteps } from './views/dispute-steps.ts';
import { view as documentTotals } from './views/document-totals.ts';
import { view as documents } from './views/documents.ts';
import { view as dutiesComing } from './views/duties-coming.ts';
import { view as dutiesThatApply } from './views/duties-that-apply.ts';
import { view as dutiesThatDoNotApply } from './views/duties-that-do-not-apply.ts';
import { view as dutiesUnclear } from './views/duties-unclear.ts';
import { view as dutyDeadlines } from './views/duty-deadlines.ts';
import { view as dutyPreparation } from './views/duty-preparation.ts';
import { view as dutyPreparationOpen } from './views/duty-preparation-open.ts';
import { view as dutyTargets } from './views/duty-targets.ts';
import { view as dutyTimeBudget } from './views/duty-time-budget.ts';
import { view as dutyTimeLeft } from './views/duty-time-left.ts';
import { view as escalationSteps } from './views/escalation-steps.ts';
import { view as exerciseNotes } from './views/exercise-notes.ts';
import { view as fullTimePerSeat } from './views/full-time-per-seat.ts';
import { view as fundingSum } from './views/funding-sum.ts';
import { view as handlingCases } from './views/handling-cases.ts';
import { view as holidayGap } from './views/holiday-gap.ts';
import { view as hoursBySite } from './views/hours-by-site.ts';
import { view as improvementEffects } from './views/improvement-effects.ts';
import { view as improvementSums } from './views/improvement-sums.ts';
import { view as incidentMapping } from './views/incident-mapping.ts';
import { view as intelligenceRequirements } from './views/intelligence-requirements.ts';
import { view as intelligenceSources } from './views/intelligence-sources.ts';
import { view as levelsWithoutNotice } from './views/levels-without-notice.ts';
import { view as levelsWithoutSteps } from './views/levels-without-steps.ts';
import { view as measureHistory } from './views/measure-history.ts';
import { view as measureReaders } from './views/measure-readers.ts';
import { view as measureVerdicts } from './views/measure-verdicts.ts';
import { view as measures } from './views/measures.ts';
import { view as noticeLevels } from './views/notice-levels.ts';
import { view as noticeRaci } from './views/notice-raci.ts';
import { view as noticeTimes } from './views/notice-times.ts';
import { view as notificationDeadlines } from './views/notification-deadlines.ts';
import { view as onCallLoad } from './views/on-call-load.ts';
import { view as onCallPath } from './views/on-call-path.ts';
import { view as organizationTable } from './views/organization-table.ts';
import { view as outOfBandChannels } from './views/out-of-band-channels.ts';
import { view as policyNotes } from './views/policy-notes.ts';
import { view as positionDuties } from './views/position-duties.ts';
import { view as positionProfile } from './views/position-profile.ts';
import { view as positionTotals } from './views/position-totals.ts';
import { view as positions } from './views/positions.ts';
import { view as productsInScope } from './views/products-in-scope.ts';
import { view as productsWithoutScope } from './views/products-without-scope.ts';
import { view as publicLabels } from './views/public-labels.ts';
import { view as publicParties } from './views/public-parties.ts';
import { view as publicWays } from './views/public-ways.ts';
import { view as questionsWithoutSource } from './views/questions-without-source.ts';
import { view as raciByRole } from './views/raci-by-role.ts';
import { view as readingGuide } from './views/reading-guide.ts';
import { view as reviewResults } from './views/review-results.ts';
import { view as rulesOfEngagement } from './views/rules-of-engagement.ts';
import { view as scopeKinds } from './views/scope-kinds.ts';
import { view as seatPlan } from './views/seat-plan.ts';
import { view as seatSum } from './views/seat-sum.ts';
import { view as seats } from './views/seats.ts';
import { view as securityTxt } from './views/security-txt.ts';
import { view as serviceCounts } from './views/service-counts.ts';
import { view as serviceTimes } from './views/service-times.ts';
import { view as severityBands } from './views/severity-bands.ts';
import { view as sharingLimits } from './views/sharing-limits.ts';
import { view as signOffs } from './views/sign-offs.ts';
import { view as signatories } from './views/signatories.ts';
import { view as socModel } from './views/soc-model.ts';
import { view as socServiceLevels } from './views/soc-service-levels.ts';
import { view as sourcesWithoutQuestion } from './views/sources-without-question.ts';
import { view as stakeholderChannels } from './views/stakeholder-channels.ts';
import { view as stakeholderContacts } from './views/stakeholder-contacts.ts';
import { view as stakeholderGroups } from './views/stakeholder-groups.ts';
import { view as stakeholderWants } from './views/stakeholder-wants.ts';
import { view as stakeholdersInside } from './views/stakeholders-inside.ts';
import { view as stakeholdersOutside } from './views/stakeholders-outside.ts';
import { view as stakeholdersWithoutChannel } from './views/stakeholders-without-channel.ts';
import { view as stakeholdersWithoutContact } from './views/stakeholders-without-contact.ts';
import { view as timelineLegend } from './views/timeline-legend.ts';
import { view as timelineMarks } from './views/timeline-marks.ts';
import { view as timelineSteps } from './views/timeline-steps.ts';
import { view as timelineTimes } from './views/timeline-times.ts';
import { view as toolNotes } from './views/tool-notes.ts';
import { view as trainingHeld } from './views/training-held.ts';
import { view as unattendedGap } from './views/unattended-gap.ts';
import { view as unattendedGaps } from './views/unattended-gaps.ts';
import { view as unfundedSum } from './views/unfunded-sum.ts';
import { view as workload } from './views/workload.ts';

const views: readonly View[] = [
  actuals,
  advisorySteps,
  advisoryTerms,
  alertCovers,
  assessmentSums,
  budgetCategories,
  budgetLines,
  budgetNotes,
  budgetSum,
  businessMeasures,
  calendarDates,
  catalogDay,
  commitmentCounts,
  contactGaps,
  contactParties,
  contactRoles,
  contingencyShare,
  coverageWeek,
  custodyFields,
  decisionsByRole,
  disclosureTime,
  disputeSteps,
  documentTotals,
  documents,
  dutiesComing,
  dutiesThatApply,
  dutiesThatDoNotApply,
  dutiesUnclear,
  dutyDeadlines,
  dutyPreparationOpen,
  dutyTimeLeft,
  escalationSteps,
  dutyPreparation,
  dutyTargets,
  dutyTimeBudget,
  exerciseNotes,
  fullTimePerSeat,
  fundingSum,
  handlingCases,
  holidayGap,
  hoursBySite,
  improvementEffects,
  improvementSums,
  incidentMapping,
  intelligenceSources,
  levelsWithoutNotice,
  levelsWithoutSteps,
  intelligenceRequirements,
  measureHistory,
  measureReaders,
  measureVerdicts,
  measures,
  noticeLevels,
  noticeRaci,
  noticeTimes,
  notificationDeadlines,
  onCallLoad,
  onCallPath,
  organizationTable,
  outOfBandChannels,
  policyNotes,
  positionDuties,
  positionProfile,
  positionTotals,
  positions,
  productsInScope,
  productsWithoutScope,
  publicLabels,
  publicParties,
  publicWays,
  questionsWithoutSource,
  raciByRole,
  readingGuide,
  reviewResults,
  rulesOfEngagement,
  scopeKinds,
  seatPlan,
  seatSum,
  seats,
  securityTxt,
  serviceCounts,
  serviceTimes,
  severityBands,
  sharingLimits,
  signOffs,
  signatories,
  socModel,
  socServiceLevels,
  sourcesWithoutQuestion,
  stakeholderChannels,
  stakeholderContacts,
  stakeholderGroups,
  stakeholderWants,
  stakeholdersInside,
  stakeholdersOutside,
  stakeholdersWithoutChannel,
  stakeholdersWithoutContact,
  timelineLegend,
  timelineMarks,
  timelineSteps,
  timelineTimes,
  toolNotes,
  trainingHeld,
  unattendedGap,
  unattendedGaps,
  unfundedSum,
  workload,
];

/** The keys of the rows of a view, or undefined if there is no such view. */
export function viewKeys(name: string): readonly string[] | undefined {
  return views.find((view) => view.name === name)?.keys;
}

/** The rows of a view. */
export function rowsOf(name: string, program: Draft, documents: readonly DocumentHead[], catalogs: Catalogs): Row[] {
  return views.find((view) => view.name === name)?.rows(program, documents, catalogs) ?? [];
}
