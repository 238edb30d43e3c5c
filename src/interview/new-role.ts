// A role that is not in the list yet, asked for where it is first needed.
import { slugFor } from '../model/draft.ts';
import { type Schema, schemaOf } from '../model/schemas.ts';
import { type Question, questionFor, questionOf, type Surroundings } from './question.ts';

/** What asking for a role works with. */
export interface RoleDesk {
  roles: readonly Record<string, unknown>[];
  around: Surroundings;
  ask: (question: Question) => Promise<unknown>;
  put: (place: string, value: unknown) => void;
}

/** Asks for the title and the kind of a role and adds it to the list; its id, or undefined where no title was given. */
export async function addRole({ roles, around, ask, put }: RoleDesk): Promise<string | undefined> {
  const properties = schemaOf('program').properties?.roles?.items?.properties ?? {};
  const answerTo = (name: 'title' | 'kind'): Promise<unknown> => {
    const schema = properties[name] as Schema;
    const help = 'The role is added to the list of roles in psirt.yaml.';
    const key = `${around.key}/new-${name}`;
    return ask(questionFor(schema, questionOf(schema), { ...around, key, help, present: undefined }));
  };
  const title = await answerTo('title');
  if (typeof title !== 'string') return undefined;
  const id = slugFor(
    title,
    roles.map((role) => String(role.id)),
  );
  const kind = await answerTo('kind');
  put('/roles', [...roles, { id, title, ...(kind === undefined ? {} : { kind }) }]);
  return id;
}
