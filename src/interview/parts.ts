// The parts of a program as a menu: each with its number of questions and about how many minutes; each can wait.
import { type Field, fieldsOf } from '../model/fields.ts';
import { kindOf, schemaOf } from '../model/schemas.ts';
import { assemblyOf } from '../program/assembly.ts';
import { keptByHand } from '../program/by-hand.ts';
import { structureOf } from '../program/structure.ts';
import type { Day } from '../time/day.ts';
import { count } from '../time/duration.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { decision } from './asking.ts';
import { askedParts, countOf, minutesFor } from './counting.ts';
import { type Choice, type Depth, lacksEssentials, type Question } from './question.ts';

/** A part to go through. */
export interface Part {
  /** What the menu answers with. */
  id: string;
  component: string;
  depth: Depth;
  fields: readonly Field[];
  /** True for a part in which nothing is open: its answers are asked again, as defaults. */
  isAgain: boolean;
  /** How it stands in the menu. */
  name: string;
}

/** The answer of somebody who stops. */
export const stop = 'stop';

/** The parts of a draft in FIRST's order, the essential questions of the charter before the whole of it. */
export function partsOf(draft: Record<string, unknown>, depth: Depth, today: Day): Part[] {
  const { fields } = structureOf(assemblyOf(draft), today);
  const isOpen = ({ path }: Field): boolean => {
    const status = fields.get(path);
    const isLacking = status !== undefined && ['open', 'partial', 'wrong'].includes(status.state);
    return isLacking && (depth === 'all' || status.asked);
  };
  return askedParts(draft).flatMap((component) => {
    const own = fieldsOf(component).filter(({ name }) => !keptByHand.has(name));
    const open = own.filter(isOpen);
    const essential = component === 'charter' ? open.filter((field) => lacksEssential(draft, field)) : [];
    const title = schemaOf(component).title ?? component;
    const short = partOf(
      draft,
      { id: `${component} in short`, component, depth: 'short', fields: essential },
      `${title}, the essential questions`,
    );
    if (open.length > 0) return [...short, ...partOf(draft, { id: component, component, depth, fields: open }, title)];
    const again = own.filter(({ path }) => fields.get(path)?.asked);
    return [
      {
        id: component,
        component,
        depth,
        fields: again,
        isAgain: true,
        name: `${title}: answered, go through it again`,
      },
    ];
  });
}

function partOf(draft: Record<string, unknown>, part: Omit<Part, 'name' | 'isAgain'>, title: string): Part[] {
  if (part.fields.length === 0) return [];
  const questions = Math.max(1, countOf(draft, part.fields, part.depth).open);
  const name = `${title}: ${count(questions, 'question')}, about ${count(minutesFor(questions), 'minute')}`;
  return [{ ...part, isAgain: false, name }];
}

function lacksEssential(draft: Record<string, unknown>, { schema, path }: Field): boolean {
  return (
    schema['x-essential'] === true &&
    lacksEssentials(schema, valueAt(draft, pointer(...path.split('.'))), kindOf(draft))
  );
}

/** The question which part comes next. The one that is marked is the charter's, then the next that was not gone through. */
export function partsQuestion(parts: readonly Part[], gone: readonly string[], progress: string): Question {
  const choices: Choice[] = [
    ...parts.map(({ id, name }) => ({ name, value: id })),
    { name: 'Stop here; everything so far is saved', value: stop },
  ];
  const open = parts.filter(({ id, isAgain }) => !isAgain && !gone.includes(id));
  const short = open.find(({ depth }) => depth === 'short');
  const last = parts.findIndex(({ id }) => id === gone.at(-1));
  const next = short ?? open.find((part) => parts.indexOf(part) > last) ?? open[0];
  const questions = {
    key: `/parts/${gone.length + 1}`,
    message: gone.length === 0 ? 'Which part first?' : 'Which part next?',
    help: 'Each can wait; what you answered is saved after every answer.',
    progress,
  };
  return decision(questions, choices, next?.id ?? stop);
}

/** Where a part stands: `Charter 3 of 8`. */
export function placeIn({ component, fields }: Part, index: number): string {
  return `${schemaOf(component).title ?? component} ${index + 1} of ${fields.length}`;
}
