// The questions with which an interview begins, about a dozen: they decide which duties may apply, who answers, and when.
import { audienceOf, isFor } from '../model/audience.ts';
import { put, slugFor } from '../model/draft.ts';
import { type Schema, schemaAt } from '../model/schemas.ts';
import { isSaidOf } from '../program/unanswered.ts';
import { valueAt } from '../words/pointer.ts';
import { decision } from './asking.ts';
import { officeHours } from './office-hours.ts';
import { field, type Opening, type Step, save, typed } from './opening-desk.ts';
import { deputy, lead, sponsor } from './opening-roles.ts';
import { choicesOf } from './question.ts';
import { deputyOf, leadOf } from './who-leads.ts';

const steps: readonly Step[] = [
  { at: '/company/name', isCore: true, ask: field('/company/name') },
  {
    at: '/company/jurisdictions',
    isCore: true,
    ask: async (opening, progress) => {
      const message =
        'In which countries is the organization established, the one in which most is decided first (such as Germany, France)?';
      await field('/company/jurisdictions', message)(opening, progress);
      const first = valueAt(opening.draft, '/company/jurisdictions/0');
      const isCountry = typeof first === 'string' && first !== 'EU';
      if (isCountry && valueAt(opening.draft, '/company/mainEstablishment') === undefined)
        save(opening, '/company/mainEstablishment', first);
    },
  },
  { at: '/company/markets', isCore: false, ask: field('/company/markets') },
  { at: '/company/sectors', isCore: false, ask: field('/company/sectors') },
  { at: '/company/sizeClass', isCore: true, ask: field('/company/sizeClass') },
  { at: '/products', isCore: true, ask: products },
  { at: '/team/name', isCore: true, ask: field('/team/name') },
  { at: '/staff/coverage/mode', isCore: true, ask: officeHours },
  { at: '/roles', isCore: true, ask: lead },
  { at: '/staff/succession', isCore: false, ask: deputy },
  { at: '/sponsorship/sponsorRole', isCore: true, ask: sponsor },
  {
    at: '/team/email',
    isCore: false,
    ask: field(
      '/team/email',
      'Which mail address reaches the team (a mailbox of the role, such as security@example.com)?',
      'It stands beside the name of the team; a mailbox of the role outlasts its holder.',
    ),
  },
];

/** Whether the first questions are still to be put, in whole or in part. */
export function isOpening(draft: Record<string, unknown>): boolean {
  return openSteps(draft).some(({ isCore }) => isCore);
}

/** Asks the first questions, those that are open. */
export async function open(opening: Opening): Promise<void> {
  const kindSteps = opening.choosesKind ? firstChoices(opening.draft).length : 0;
  if (opening.choosesKind) await whatItShallBe(opening);
  const wanted = openSteps(opening.draft);
  for (const [index, step] of wanted.entries())
    await step.ask(opening, `Start ${index + 1 + kindSteps} of ${wanted.length + kindSteps}`);
}

function openSteps(draft: Record<string, unknown>): Step[] {
  const audience = audienceOf(draft);
  return steps.filter(({ at }) => {
    const [first = ''] = at.split('/').slice(1);
    if (!isFor(audience, schemaAt(`/${first}`)) || !isFor(audience, schemaAt(at)) || isSaidOf(draft, at)) return false;
    const value = valueAt(draft, at);
    if (at === '/roles') return !leadOf(draft);
    if (at === '/staff/succession') return deputyOf(draft) === undefined;
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
}

/** What is chosen before anything else: the kind of team, and what else the schema lets one choose that way. */
function firstChoices(draft: Record<string, unknown>): { at: string; message: string }[] {
  const choices = [
    { at: '/kind', message: 'What shall it be?' },
    { at: '/setting', message: 'In which setting does the team work?' },
  ];
  return choices.filter(
    ({ at }) => schemaAt(at)?.enum !== undefined && (at === '/kind' || valueAt(draft, at) === undefined),
  );
}

async function whatItShallBe({ draft, ask, keep, whole }: Opening): Promise<void> {
  const places = firstChoices(draft);
  for (const [index, { at, message }] of places.entries()) {
    const schema = schemaAt(at) as Schema;
    const choices = choicesOf(schema);
    const question = {
      key: at,
      message,
      help: schema['x-help'] ?? 'It decides what is asked; psirt.yaml keeps it.',
      progress: `${whole()} · Start ${index + 1} of ${places.length + openSteps(draft).length}`,
    };
    put(draft, at, await ask(decision(question, choices, valueAt(draft, at) ?? choices[0]?.value)));
    keep(draft);
  }
}

async function products(opening: Opening, progress: string): Promise<void> {
  const name = schemaAt('/products/0/name') as Schema;
  const schema: Schema = { type: 'array', items: { ...name, maxLength: 100 }, maxItems: 1000, uniqueItems: true };
  const names = await typed(opening, progress, schema, '/products', {
    message: 'Which products do you make or run?',
    help: 'Their names are enough for now. Every product needs an owner; reports about a forgotten one get lost.',
  });
  if (!Array.isArray(names)) return;
  const rows: { id: string; name: string }[] = [];
  for (const each of names as string[])
    rows.push({
      id: slugFor(
        each,
        rows.map(({ id }) => id),
      ),
      name: each,
    });
  save(opening, '/products', rows);
}
