// Which fields a document shows, and for which circle each is: what the label of a document must not fall behind.
import { fieldsOf } from '../model/fields.ts';
import { componentNames, schemaAt } from '../model/schemas.ts';
import { pointer } from '../words/pointer.ts';

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

const ofComponents = (names: readonly string[]) => names.flatMap((name) => fieldsOf(name).map(({ path }) => path));

/** The paths of the fields that a document shows. */
export function fieldsShownIn(document: string): readonly string[] {
  if (document === 'calendar' || document === 'gaps')
    return ofComponents(componentNames.filter((name) => name !== 'people'));
  if ((componentNames as readonly string[]).includes(document))
    return ofComponents([document]).filter(
      (path) => !/\.(?:ownerRole|reviewBy|unanswered|riskAcceptances|intelligence\w+)$/.test(path),
    );
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

/** The label of a field: its own, else that of its component. */
export function labelOfField(path: string): string {
  const [first = '', second] = path.split('.');
  const own = second === undefined ? undefined : schemaAt(pointer(first, second))?.['x-tlp'];
  return own ?? schemaAt(pointer(first))?.['x-tlp'] ?? 'GREEN';
}
