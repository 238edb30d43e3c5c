// Which document answers which question of a reader; only documents that are there.
import { kindOf } from '../../../model/schemas.ts';
import type { View } from '../../view.ts';

const questions: readonly (readonly [question: string, document: string])[] = [
  ['What must a sponsor know, on one page?', 'brief'],
  ['What may everybody know of the team?', 'rfc2350'],
  ['Why does the team exist, for whom, and what may it do?', 'charter'],
  ['Which products are there, who answers for each, and how long does each get security updates?', 'products'],
  ['What does the SOC do for whom, at which hours and how fast?', 'services'],
  ['Who decides, who decides in that role’s absence, and when does a matter go up?', 'decisions'],
  ['Who backs the program, and what was promised to it?', 'sponsorship'],
  ['Whom do we tell, by which way and how fast?', 'stakeholders'],
  ['Which law or contract asks for a report, and by when?', 'obligations'],
  ['Something happened: which report is due, from whom, to whom and by when?', 'decision-sheet'],
  ['What do I write down and file, also without a network?', 'notification-worksheets'],
  ['Where does the team stand in the organization, and how is a dispute settled?', 'organization'],
  ['Who does the work in a case, and who answers for it?', 'raci'],
  ['What have managers and units promised, and to whom can the team turn?', 'support'],
  ['What does the program cost, and who pays?', 'budget'],
  ['How many people are there, with which skills, and who stands in for whom?', 'staff'],
  ['When is somebody at work or on call, and when is nobody there?', 'coverage'],
  ['Where do reports come in, and with which tools are they handled?', 'resources'],
  ['From where do we learn of threats, and what must that answer?', 'intelligence'],
  ['How is a report handled and disclosed, and in which times?', 'policies'],
  ['What may a finder read about reporting and disclosure?', 'disclosure-policy'],
  ['How do we know that it works?', 'evaluation'],
  ['For which items of a framework or law is there evidence?', 'evidence'],
  ['Who is told in an incident, by whom and how fast?', 'communication'],
  ['Whom do I call next when nobody answers?', 'escalation'],
  ['What happens when a colleague is suspected?', 'engagement'],
  ['What comes due, and when?', 'calendar'],
];

/** The same for a SOC, where the question is another one. */
const ofSocs: Readonly<Record<string, string>> = {
  stakeholders: 'With whom do we work, how is each reached, and what may each be told?',
  organization: 'Where does the team stand in the organization, and what does a provider do?',
  resources: 'Which tools does the team have, and where are its records kept?',
  policies: 'By which rules does the team work, and how long does it keep what?',
};

export const view: View = {
  name: 'reading-guide',
  keys: ['question', 'document'],
  rows: (program, documents) => {
    const others = kindOf(program as Record<string, unknown>) === 'soc' ? ofSocs : {};
    return questions
      .filter(([, document]) => documents.some(({ name }) => name === document))
      .map(([question, document]) => ({ question: others[document] ?? question, document }));
  },
};
