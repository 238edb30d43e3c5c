// What stands last after `psirt init`: where the charter is, what it lacks before somebody can sign it, and what to type next.
import { fieldsOf } from '../../model/fields.ts';
import { readProgram, shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { structureOf } from '../../program/structure.ts';
import { valueAt } from '../../words/pointer.ts';
import { charterPath } from './charter-path.ts';

const mostLines = 3;

/** The closing lines. */
export function closingOf(world: World, folder: string): string {
  const program = readProgram(folder);
  const { fields } = structureOf(program, world.today);
  const lacking = fieldsOf('charter').filter(({ path }) => {
    const status = fields.get(path);
    return status?.asked === true && ['open', 'partial', 'wrong'].includes(status.state);
  });
  const names = lacking.map(({ schema, name }) => schema.title ?? name);
  const shown = shownFolder(world, folder);
  const where = shown === '.' ? '' : ` ${shown}`;
  const rest = names.length - mostLines;
  const missing = names.slice(0, mostLines).map((name, index) => {
    const more = index === mostLines - 1 && rest > 0 ? `, and ${rest} more` : '';
    return `  ${name}${more}`;
  });
  const sponsor = valueAt(program.data, '/sponsorship/sponsorRole');
  const approve = `psirt approve charter --role ${typeof sponsor === 'string' ? sponsor : 'ROLE'}`;
  const [first, then] =
    names.length > 0 ? [`psirt init${where} --ask charter`, `psirt check${where}`] : [`psirt check${where}`, approve];
  const { bold } = world.paintSaid;
  return [
    bold(`Your charter: ${charterPath(world, folder)}`),
    ...(names.length > 0
      ? ['Before somebody can sign it, it lacks:', ...missing]
      : ['All of its questions are answered.']),
    `Next: "${first}", then "${then}".`,
  ].join('\n');
}
