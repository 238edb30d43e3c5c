// Which document answers which question of a reader; only documents that are there.
import type { View } from '../view.ts';

const questions: readonly (readonly [question: string, document: string])[] = [
  ['Why does the team exist, for whom, and what may it do?', 'charter'],
  ['Who decides, who decides in that role’s absence, and when does a matter go up?', 'decisions'],
  ['Who backs the program, and what was promised to it?', 'sponsorship'],
  ['Whom do we tell, by which way and how fast?', 'stakeholders'],
  ['Where does the team stand in the organization, and how is a dispute settled?', 'organization'],
  ['Who does the work in a case, and who answers for it?', 'raci'],
  ['What have managers and units promised, and to whom can the team turn?', 'support'],
  ['What does the program cost, and who pays?', 'budget'],
  ['How many people are there, with which skills, and who is on call when?', 'staff'],
  ['Where do reports come in, and with which tools are they handled?', 'resources'],
  ['How is a report handled and disclosed, and in which times?', 'policies'],
  ['How do we know that it works?', 'evaluation'],
  ['Who is told in an incident, by whom and how fast?', 'communication'],
  ['Whom do I call next when nobody answers?', 'escalation'],
  ['What happens when a colleague is suspected?', 'engagement'],
];

export const view: View = {
  name: 'reading-guide',
  keys: ['question', 'document'],
  rows: (_program, documents) =>
    questions
      .filter(([, document]) => documents.some(({ name }) => name === document))
      .map(([question, document]) => ({ question, document })),
};
