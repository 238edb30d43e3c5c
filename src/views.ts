// Views: rows that a document shows and no field holds, computed from the program. One file each.
import type { Catalogs } from './catalogs.ts';
import type { DocumentHead } from './document.ts';
import type { Draft, Row, View } from './view.ts';
import { view as businessMeasures } from './views/business-measures.ts';
import { view as commitmentCounts } from './views/commitment-counts.ts';
import { view as decisionsByRole } from './views/decisions-by-role.ts';
import { view as disputeSteps } from './views/dispute-steps.ts';
import { view as documentTotals } from './views/document-totals.ts';
import { view as documents } from './views/documents.ts';
import { view as organizationTable } from './views/organization-table.ts';
import { view as productsInScope } from './views/products-in-scope.ts';
import { view as productsWithoutScope } from './views/products-without-scope.ts';
import { view as raciByRole } from './views/raci-by-role.ts';
import { view as readingGuide } from './views/reading-guide.ts';
import { view as rulesOfEngagement } from './views/rules-of-engagement.ts';
import { view as serviceCounts } from './views/service-counts.ts';
import { view as services } from './views/services.ts';
import { view as sharingLimits } from './views/sharing-limits.ts';
import { view as signatories } from './views/signatories.ts';
import { view as stakeholderChannels } from './views/stakeholder-channels.ts';
import { view as stakeholderWants } from './views/stakeholder-wants.ts';
import { view as stakeholdersInside } from './views/stakeholders-inside.ts';
import { view as stakeholdersOutside } from './views/stakeholders-outside.ts';
import { view as stakeholdersWithoutChannel } from './views/stakeholders-without-channel.ts';
import { actuals, contingencyShare, fundingSum, unfundedSum } from './views/budget-shares.ts';
import { budgetCategories, budgetLines, budgetSum } from './views/budget-lines.ts';
import { catalogDay, duties, dutyDeadlines } from './views/duties.ts';
import { assessmentSums, improvementSums, measureHistory, measures, measureVerdicts } from './views/measures.ts';
import { notificationDeadlines } from './views/notification-deadlines.ts';
import { onCallLoad } from './views/on-call-load.ts';
import { positions, positionTotals } from './views/positions.ts';
import { securityTxt } from './views/security-txt.ts';
import { severityBands } from './views/severity-bands.ts';
import { unattendedGap } from './views/unattended-gap.ts';
import { seats, workload } from './views/workload.ts';

const views: readonly View[] = [
  actuals,
  assessmentSums,
  budgetCategories,
  budgetLines,
  budgetSum,
  businessMeasures,
  catalogDay,
  commitmentCounts,
  contingencyShare,
  decisionsByRole,
  disputeSteps,
  documentTotals,
  documents,
  duties,
  dutyDeadlines,
  fundingSum,
  improvementSums,
  measureHistory,
  measureVerdicts,
  measures,
  notificationDeadlines,
  onCallLoad,
  organizationTable,
  positionTotals,
  positions,
  productsInScope,
  productsWithoutScope,
  raciByRole,
  readingGuide,
  rulesOfEngagement,
  seats,
  securityTxt,
  serviceCounts,
  services,
  severityBands,
  sharingLimits,
  signatories,
  stakeholderChannels,
  stakeholderWants,
  stakeholdersInside,
  stakeholdersOutside,
  stakeholdersWithoutChannel,
  unattendedGap,
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
