// The question when somebody is there: the usual week in one answer, any other week step by step.
import { put } from '../model/draft.ts';
import { labelOf, type Schema, schemaAt } from '../model/schemas.ts';
import { valueAt } from '../words/pointer.ts';
import { withProgress } from './component.ts';
import { aroundOf } from './desk.ts';
import { zoneOffered } from './offers.ts';
import type { Opening } from './opening-desk.ts';
import { type Choice, type Question, questionFor, questionOf, type Surroundings } from './question.ts';
import { askAt } from './questioner.ts';
import { askOrSetAside, isToBeSetAside } from './setting-aside.ts';

const usual = 'monday-to-friday';
const usualWindow = { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '17:00' };
const aroundTheClock = ['on-call-24x7', 'staffed-24x7'];

/** Asks when somebody answers, and in which time zone. The zone of the country or of the machine is offered, not set. */
export async function officeHours(opening: Opening, step: string): Promise<void> {
  const { draft, keep } = opening;
  const zone = zoneOffered(opening) ?? 'UTC';
  const schema = schemaAt('/staff/coverage/mode') as Schema;
  const around = aroundOf(
    withProgress(opening, step),
    '/staff/coverage/mode',
    'Deadlines run at night and at weekends too; the hours decide which of them can be kept.',
  );
  const choices: Choice[] = [
    { name: `Monday to Friday, 09:00 to 17:00, time of ${zone}`, value: usual },
    ...(schema.enum ?? []).map((mode) => ({
      name: mode === 'business-hours' ? 'Other office hours' : labelOf(schema, mode),
      value: mode,
    })),
  ];
  const answer = await askOrSetAside(opening, around, hoursQuestion(around, choices));
  if (typeof answer !== 'string' || isToBeSetAside(answer)) return;
  if (answer === usual) {
    put(draft, '/team/timezone', zone);
    put(draft, '/staff/coverage', { mode: 'business-hours', hours: [{ ...usualWindow, days: [...usualWindow.days] }] });
    keep(draft);
    return;
  }
  put(draft, '/staff/coverage/mode', answer);
  keep(draft);
  await askZone(opening, step);
  if (aroundTheClock.includes(answer)) return;
  const hours = schemaAt('/staff/coverage/hours') as Schema;
  const words = { message: questionOf(hours), help: around.help };
  await askAt(withProgress(opening, step), hours, '/staff/coverage/hours', 'short', words);
}

function hoursQuestion(around: Surroundings, choices: readonly Choice[]): Question {
  return questionFor({ type: 'string', 'x-ref': 'opening' }, 'When does somebody answer?', {
    ...around,
    entries: choices,
  });
}

async function askZone(opening: Opening, step: string): Promise<void> {
  if (valueAt(opening.draft, '/team/timezone') !== undefined) return;
  const schema = schemaAt('/team/timezone') as Schema;
  const words = { message: questionOf(schema), help: schema['x-help'] ?? '' };
  await askAt(withProgress(opening, step), schema, '/team/timezone', 'short', words);
}
