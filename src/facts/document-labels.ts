// Which fields a document shows, and whether it is for everybody: what the label of a document must not fall behind.
import { fieldsOf } from '../model/fields.ts';
import { componentNames } from '../model/schemas.ts';

/** What the documents show that are not those of a component. The index and the public register hold nothing that is not for all. */
const fields: Readonly<Record<string, readonly string[]>> = {
  brief: [
    'charter.mission',
    'sponsorship.sponsorRole',
    'sponsorship.businessCase',
    'budget.total',
    'budget.fiscalYear',
    'budget.approval',
    'budget.unfunded',
    'products',
    'obligations',
  ],
  contacts: ['people.members', 'people.printedCopy'],
  coverage: ['staff.coverage', 'staff.onCall', 'staff.shifts', 'staff.seatPlan'],
  decisions: ['charter.decisionRights', 'sponsorship.escalation'],
  'decision-sheet': ['obligations'],
  'disclosure-policy': ['policies.disclosure', 'policies.slas', 'policies.reward', 'policies.severity'],
  'engagement-forms': ['engagement.violations', 'engagement.evidence'],
  escalation: [
    'communication.declaration',
    'communication.escalation',
    'communication.channels',
    'staff.onCall',
    'resources.situationRoom',
    'obligations',
  ],
  evidence: [],
  index: [],
  intelligence: ['resources.intelligenceRequirements', 'resources.intelligenceSources'],
  'notification-worksheets': ['obligations'],
  obligations: ['obligations', 'conflicts'],
  products: ['products'],
  raci: ['organization.raci'],
  rfc2350: [
    'rfc2350',
    'charter.authority',
    'charter.incidentTypes',
    'charter.csirtServices',
    'policies.cooperation',
    'policies.secureCommunication',
  ],
  'risk-acceptances': ['policies.riskAcceptances'],
  services: ['charter.socServices', 'charter.operationalHours'],
  'stakeholders-public': [],
};

/** Fields of a component that another document shows, or none. */
const elsewhere: readonly string[] = [
  'ownerRole',
  'reviewBy',
  'unanswered',
  'riskAcceptances',
  'intelligenceSources',
  'intelligenceRequirements',
];

/** The paths of the fields that a document shows. */
export function fieldsShownIn(document: string): readonly string[] {
  if (document === 'calendar' || document === 'gaps')
    return componentNames
      .filter((name) => name !== 'people')
      .flatMap(fieldsOf)
      .map(({ path }) => path);
  if ((componentNames as readonly string[]).includes(document))
    return fieldsOf(document).flatMap(({ name, path }) => (elsewhere.includes(name) ? [] : path));
  return fields[document] ?? [];
}

/** Documents about people, money, faults and open risks, which a program does not publish with the rest. */
const keptApart: readonly string[] = ['contacts', 'budget', 'gaps', 'risk-acceptances'];

/** Whether a document is for everybody because the program is published as a whole, and says once that all of it is CLEAR. */
export function isForEverybody(
  document: string,
  { status, classification }: { status?: string; classification?: string },
): boolean {
  return status === 'published' && classification === 'CLEAR' && !keptApart.includes(document);
}
