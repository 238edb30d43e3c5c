// What stands last after `psirt init`: where the charter is, what it lacks before somebody can sign it, and what to type next.
import { fieldsOf } from '../../model/fields.ts';
import { asArgument } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { isUnfinished } from '../../program/standing.ts';
import { structureOf } from '../../program/structure.ts';
import { valueAt } from '../../words/pointer.ts';
import { charterPath } from './charter-path.ts';

const mostLines = 3;

/** The closing lines. */
export function closingOf(world: World, folder: string, program: Assembly): string {
  const { fields } = structureOf(program, world.today);
  const asked = fieldsOf('charter').flatMap((field) => {
    const status = fields.get(field.path);
    return status?.asked ? [{ ...field, ...status }] : [];
  });
  const names = asked.flatMap(({ state, schema, name }) => (isUnfinished(state) ? [schema.title ?? name] : []));
  const aside = asked.filter(({ instead }) => instead !== undefined).length;
  const where = asArgument(world, folder);
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
    bold(`Your charter: ${charterPath(world, folder, program)}`),
    ...(names.length > 0
      ? ['Before somebody can sign it, it lacks:', ...missing]
      : [
          aside === 0
            ? 'All of its questions are answered.'
            : `Its questions are answered, but for ${aside} that ${aside === 1 ? 'is' : 'are'} set aside with a reason.`,
        ]),
    `Next: "${first}", then "${then}".`,
  ].join('\n');
}
