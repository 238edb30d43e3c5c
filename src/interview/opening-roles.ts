// The roles of the first questions: who leads, who stands in, who backs the program.
import { audienceOf, presetsOf } from '../model/audience.ts';
import { slugFor } from '../model/draft.ts';
import { type Schema, schemaAt } from '../model/schemas.ts';
import { valueAt } from '../words/pointer.ts';
import type { PartDesk } from './component.ts';
import { takeAnswer } from './desk.ts';
import { type Opening, save, typed } from './opening-desk.ts';
import { choicesQuestion } from './question.ts';
import { leadOf, type Role, rolesIn } from './who-leads.ts';

/** Asks which role leads the team. */
export async function lead(opening: Opening, progress: string): Promise<void> {
  const usual = usualRoles(opening.draft).find(({ kind }) => kind === 'lead');
  const id = await roleNamed(
    opening,
    progress,
    '/opening/lead',
    `Which role leads the team (such as ${usual?.title ?? 'team lead'})?`,
    { kind: 'lead', team: 'core' },
  );
  const role = rolesIn(opening.draft).find((each) => each.id === id);
  if (role && role.kind !== 'lead')
    save(
      opening,
      '/roles',
      rolesIn(opening.draft).map((each) => (each === role ? { ...each, kind: 'lead' } : each)),
    );
}

/** Asks which role stands in for the lead. */
export async function deputy(opening: Opening, progress: string): Promise<void> {
  const first = leadOf(opening.draft);
  if (!first) return;
  const message = `Which role stands in for the ${first.title} (such as ${usualRoles(opening.draft).find(({ kind }) => kind === 'analyst')?.title ?? 'a senior analyst'})?`;
  const id = await roleNamed(opening, progress, '/staff/succession', message, {});
  if (id === undefined || id === first.id) return;
  const rows = valueAt(opening.draft, '/staff/succession');
  save(opening, '/staff/succession', [...(Array.isArray(rows) ? rows : []), { role: first.id, deputyRole: id }]);
}

/** Asks which executive role backs the program. */
export async function sponsor(opening: Opening, progress: string): Promise<void> {
  const message = 'Which executive role backs the program and signs for it (such as managing director)?';
  const id = await roleNamed(opening, progress, '/sponsorship/sponsorRole', message, { kind: 'executive' });
  if (id !== undefined) save(opening, '/sponsorship/sponsorRole', id);
}

function usualRoles(draft: Record<string, unknown>): Role[] {
  return presetsOf(schemaAt('/roles') as Schema, audienceOf(draft)) as Role[];
}

/** Asks for a role by its title. One that is there or usual is meant by its title, any other is added. */
async function roleNamed(
  opening: Opening,
  progress: string,
  place: string,
  message: string,
  other: Partial<Role>,
): Promise<string | undefined> {
  const title = await typed(opening, progress, schemaAt('/roles/0/title') as Schema, place, {
    message,
    help: 'The title of the position; who holds it is kept apart, in people.yaml.',
  });
  if (typeof title !== 'string') return undefined;
  const present = rolesIn(opening.draft);
  const isMeant = (role: Role): boolean => role.title.toLowerCase() === title.toLowerCase();
  const known = present.find(isMeant);
  if (known) return known.id;
  const usual = usualRoles(opening.draft).find(isMeant);
  const taken = present.map(({ id }) => id);
  const role = usual && !taken.includes(usual.id) ? usual : { id: slugFor(title, taken), title, ...other };
  save(opening, '/roles', [...present, role]);
  return role.id;
}

/** The usual roles that a program does not have; none once it has more than those of the opening. */
function otherRoles(draft: Record<string, unknown>): Role[] {
  const present = rolesIn(draft);
  if (present.length === 0 || present.length > 3) return [];
  const kinds = new Set(present.map(({ kind }) => kind).filter((kind) => kind === 'lead' || kind === 'executive'));
  const isThere = ({ id, title, kind }: Role): boolean =>
    (kind === 'lead' && kinds.has('lead')) ||
    (id === 'executive-sponsor' && kinds.has('executive')) ||
    present.some((role) => role.id === id || role.title.toLowerCase() === title.toLowerCase());
  return usualRoles(draft).filter((role) => !isThere(role));
}

/** Offers the usual roles beside those of the first questions: every later question chooses from the list. */
export async function askOtherRoles(desk: PartDesk): Promise<void> {
  const others = otherRoles(desk.draft);
  if (others.length === 0) return;
  const base = {
    key: '/roles/others',
    message: 'Which other roles do you have?',
    help: 'Every table names roles from this list. Take away those that you do not have; more can be added at any question.',
    progress: `${desk.whole()} · Roles`,
    initial: undefined,
  };
  const choices = others.map(({ title }, value) => ({ name: title, value, checked: true }));
  const answer = await desk.ask(choicesQuestion(base, choices));
  if (!Array.isArray(answer)) return;
  const chosen = answer.flatMap((index: number) => others[index] ?? []);
  takeAnswer(desk, '/roles', [...rolesIn(desk.draft), ...structuredClone(chosen)]);
}
