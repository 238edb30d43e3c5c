// `psirt rename`: another id for a role, a stakeholder or a product, in all files at once.
import { outdatedIn } from '../../facts/outdated-approval.ts';
import { idsOf, withId } from '../../facts/renaming.ts';
import { problemWith } from '../../model/probe.ts';
import { schemaAt } from '../../model/schemas.ts';
import type { World } from '../../outside/world.ts';
import { componentOf, fileOf } from '../../program/assembly.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { pointerTo } from '../../words/pointer.ts';
import { sayText } from '../../words/saying.ts';
import { didYouMean, sayKnown } from '../../words/suggestion.ts';
import { onProgram, record } from '../recording.ts';

/** The list in which each thing stands that can be renamed. */
const lists: Readonly<Record<string, string>> = {
  role: 'roles',
  stakeholder: 'stakeholders.parties',
  product: 'products',
};

const endedApproval =
  ' An approval covers the text with the old id: have it approved again, or take the change back ("psirt check" says which).';

/** Renames an id everywhere, whole or not at all, and returns the exit code. */
export function rename(world: World, what: string, old: string, id: string): number {
  const list = Object.hasOwn(lists, what) ? lists[what] : undefined;
  if (list === undefined)
    throw new CannotRun(`"psirt rename" cannot rename ${sayText(what)}.${sayKnown(what, Object.keys(lists))}`);
  return onProgram(world, (folder, program) => {
    refuse(program.data, what, list, old, id);
    const { data, places } = withId(program.data, list, old, id);
    const home = componentOf(pointerTo(list));
    const ended = outdatedIn(data).length > outdatedIn(program.data).length;
    const edits = record(folder, program, data, fileOf(program.files.has(home) ? home : 'program'));
    world.say(
      harmless(
        `Renamed the ${what} ${old} to ${id} in ${count(places.length, 'place')} of ${edits.map(({ path }) => path).join(', ')}. "psirt render" brings the documents up to date.${ended ? endedApproval : ''}\n`,
      ),
    );
    return exitCodes.fine;
  });
}

/** An id that is none, that nobody bears, or that somebody else bears already. */
function refuse(data: Record<string, unknown>, what: string, list: string, old: string, id: string): void {
  const known = idsOf(data, list);
  if (!known.includes(old))
    throw new CannotRun(
      `There is no ${what} with the id ${sayText(old)} in ${list}.${didYouMean(old, known)} Nothing was changed.`,
    );
  const schema = schemaAt(`${pointerTo(list)}/0/id`);
  const problem = schema === undefined ? undefined : problemWith(schema, id);
  if (problem !== undefined) throw new CannotRun(`${problem.replace('The answer', 'The new id')} Nothing was changed.`);
  if (known.includes(id))
    throw new CannotRun(`There is a ${what} with the id ${sayText(id)} already. Nothing was changed.`);
}
