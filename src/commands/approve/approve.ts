// `psirt approve`: writes into psirt.yaml who decided on which text on which day.
import { isDeepStrictEqual } from 'node:util';
import { type Approval, approvalsOf } from '../../facts/approval.ts';
import { approvable, contentOf, type Entries, wholeOf } from '../../facts/seals.ts';
import { schemaAt } from '../../model/schemas.ts';
import { shippedTemplate } from '../../outside/shipped-templates.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { joinWords } from '../../program/display.ts';
import { structureOf } from '../../program/structure.ts';
import type { Day } from '../../time/day.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { dayFrom } from '../day.ts';
import { onProgram, record } from '../recording.ts';
import { componentsFrom, refuseEmpty, refuseText, refuseWithoutAuthority } from './refusals.ts';
import { sayTexts, titleOf } from './wording.ts';

/** What the user may set. */
export interface ApproveOptions {
  role: string;
  decision: string;
  condition?: string;
  evidence?: string;
  today?: string;
}

/** An entry of `approvals` as it is written. */
interface Entry extends Omit<Approval, 'index'> {
  version: string;
  on: Day;
}

/** Records a decision on the whole program or on some components and returns the exit code. */
export function approve(world: World, named: readonly string[], options: ApproveOptions): number {
  const on = dayFrom(options.today, world);
  const decisions = (schemaAt('/approvals/0/decision')?.enum ?? []).map(String);
  if (!decisions.includes(options.decision))
    throw new CannotRun(`There is no decision "${options.decision}".${sayKnown(options.decision, decisions)}`);
  const components = componentsFrom(named);
  return onProgram(world, (folder, program) => {
    const { data } = program;
    refuseWithoutAuthority(data, options.role, components);
    refuseText('evidence', options.evidence);
    refuseText('condition', options.condition);
    refuseEmpty(program, components, 'decided on', on);
    const version = versionOf(data);
    const entries = (components.length === 0 ? [undefined] : components).map((component) =>
      entryOf(data, component, { ...options, on, version }),
    );
    const fresh = entries.filter((entry) => !isRecorded(data, entry));
    const notes = notesOn(program, fresh, on);
    const isWhole = fresh.some(({ component }) => component === undefined);
    const listed = Array.isArray(data.approvals) ? data.approvals : [];
    const draft = {
      ...data,
      ...(isWhole && options.decision === 'approved' ? { status: 'approved' } : {}),
      approvals: [...listed, ...fresh],
    };
    if (fresh.length > 0) record(folder, program, draft);
    world.say(harmless(fresh.length === 0 ? alreadyRecorded(data, entries) : recorded(data, fresh, notes)));
    return exitCodes.fine;
  });
}

function entryOf(
  data: Entries,
  component: string | undefined,
  { role, decision, on, version, evidence, condition }: ApproveOptions & { on: Day; version: string },
): Entry {
  return {
    role,
    decision,
    on,
    version,
    ...(evidence === undefined ? {} : { evidence }),
    ...(condition === undefined ? {} : { condition }),
    ...(component === undefined ? {} : { component }),
    content: contentOf(data, component === undefined ? wholeOf(data) : shownWith(component)),
  };
}

/** A component, and what else its document shows. */
function shownWith(component: string): string[] {
  const { reads } = shippedTemplate(component).head;
  const others = approvable(reads).filter((path) => path !== component && !path.startsWith(`${component}.`));
  return [component, ...others.sort()];
}

function versionOf({ version }: Entries): string {
  if (typeof version === 'string') return version;
  throw new CannotRun(
    'psirt.yaml names no version to decide on. Write one, such as version: "1.0". Nothing was changed.',
  );
}

/** Whether what a role decided last on a text is this very decision on this very text: once is enough. */
function isRecorded(data: Entries, entry: Entry): boolean {
  const last = approvalsOf(data).find(({ role, component }) => role === entry.role && component === entry.component);
  if (last === undefined) return false;
  const { index, on, ...known } = last;
  const { on: _, ...own } = entry;
  return isDeepStrictEqual(known, own);
}

function textsOf(entries: readonly Entry[]): string {
  return sayTexts(entries.flatMap(({ component }) => component ?? []));
}

const verbs: Readonly<Record<string, string>> = {
  approved: 'approved',
  conditional: 'approved under a condition',
  rejected: 'rejected',
};

function recorded(data: Entries, entries: readonly Entry[], notes: readonly string[]): string {
  const { role = '', decision = '', on, version } = entries[0]!;
  const then =
    decision === 'approved'
      ? 'Commit psirt.yaml, so that "psirt render --approved" finds this edition later; "psirt render" brings the documents up to date.'
      : '"psirt render" brings the documents up to date.';
  return [
    `Recorded in psirt.yaml: the ${titleOf(data, role)} ${verbs[decision]} ${textsOf(entries)}, version ${version}, on ${on}.`,
    ...notes,
    then,
    '',
  ].join('\n');
}

function alreadyRecorded(data: Entries, entries: readonly Entry[]): string {
  const { role = '', decision = '' } = entries[0]!;
  return `The ${titleOf(data, role)} has ${verbs[decision]} ${textsOf(entries)} in this very wording before. Nothing was changed.\n`;
}

/** What somebody who approves should know: what is still open, and that two texts would bear one version. */
function notesOn(program: Assembly, entries: readonly Entry[], today: Day): string[] {
  if (entries.every(({ decision }) => decision !== 'approved')) return [];
  const { components } = structureOf(program, today);
  const open = components.filter(
    ({ name, state }) =>
      state !== 'complete' && state !== 'set-aside' && entries.some(({ component = name }) => component === name),
  );
  const said = open.map(({ name, answered, asked }) => `${name} (${answered} of ${asked} answered)`);
  const others = approvalsOf(program.data).find(
    (known) =>
      known.decision === 'approved' &&
      entries.some(
        ({ component, version, content }) =>
          known.component === component && known.version === version && !isDeepStrictEqual(known.content, content),
      ) &&
      known.content !== undefined,
  );
  return [
    ...(open.length === 0
      ? []
      : [`Not complete yet: ${joinWords(said)}. A document in which something is open stays a draft.`]),
    ...(others === undefined
      ? []
      : [
          `Version ${others.version} was approved with another text on ${others.on}. Raise "version" in psirt.yaml with the next change, so that readers can tell the texts apart.`,
        ]),
  ];
}
