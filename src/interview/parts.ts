// The parts of a program as a menu: each with its number of questions and about how many minutes; each can wait.
import { audienceOf } from '../model/audience.ts';
import { type Field, fieldsOf } from '../model/fields.ts';
import { schemaOf } from '../model/schemas.ts';
import { count } from '../time/duration.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { decision } from './asking.ts';
import { openFields, type PartDesk } from './component.ts';
import { askedParts, minutesFor, questionsIn } from './counting.ts';
import { type Depth, lacksEssentials } from './depth.ts';
import type { Choice, Question } from './question.ts';

/** A part in which questions are open. */
export interface Part {
  /** What the menu answers with. */
  id: string;
  component: string;
  depth: Depth;
  fields: readonly Field[];
}

/** The answers of somebody who wants no part: to change what is there, or to stop. */
export const instead = { change: 'change an answer', stop: 'stop' } as const;

/** The open parts of a draft in FIRST's order, the essential questions of the charter before the whole of it. */
export function partsOf(desk: PartDesk, depth: Depth): Part[] {
  const { draft } = desk;
  const open = openFields(desk, depth);
  return askedParts(draft).flatMap((component): Part[] => {
    const fields = fieldsOf(component).filter((field) => open.has(field));
    const essential = component === 'charter' ? fields.filter((field) => lacksEssential(draft, field)) : [];
    const parts: Part[] = [
      { id: `${component} in short`, component, depth: 'short', fields: essential },
      { id: component, component, depth, fields },
    ];
    return parts.filter((part) => part.fields.length > 0);
  });
}

/** Whether the short interview has something to ask about a field of the charter. */
function lacksEssential(draft: Record<string, unknown>, { schema, path }: Field): boolean {
  return schema['x-essential'] === true && lacksEssentials(schema, valueAt(draft, pointerTo(path)), audienceOf(draft));
}

function nameOf(draft: Record<string, unknown>, { component, depth, fields }: Part): string {
  const questions = fields.reduce((total, field) => total + questionsIn(draft, field, depth), 0);
  const title = `${schemaOf(component).title ?? component}${depth === 'short' ? ', the essential questions' : ''}`;
  return `${title}: ${count(questions, 'question')}, about ${count(minutesFor(questions), 'minute')}`;
}

/** The question which part comes next. The one that is marked is the charter's, then the next that was not gone through. */
export function partsQuestion(
  draft: Record<string, unknown>,
  parts: readonly Part[],
  gone: readonly string[],
  progress: string,
): Question {
  const choices: Choice[] = [
    ...parts.map((part) => ({ name: nameOf(draft, part), value: part.id })),
    { name: 'Change an answer that is there', value: instead.change },
    { name: 'Stop here; everything so far is saved', value: instead.stop },
  ];
  const left = parts.filter(({ id }) => !gone.includes(id));
  const last = parts.findIndex(({ id }) => id === gone.at(-1));
  const next =
    left.find(({ depth }) => depth === 'short') ?? left.find((part) => parts.indexOf(part) > last) ?? left[0];
  const question = {
    key: `/parts/${gone.length + 1}`,
    message: gone.length === 0 ? 'Which part first?' : 'Which part next?',
    help: 'Each can wait; what you answered is saved after every answer.',
    progress,
  };
  return decision(question, choices, next?.id ?? instead.stop);
}
