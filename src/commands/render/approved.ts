// The last approved edition of each document, made from the git revision that held the text.
import { isDeepStrictEqual } from 'node:util';
import { isPrivate, neededTemplates } from '../../documents/compose.ts';
import type { Document } from '../../documents/document.ts';
import type { Template } from '../../documents/templates.ts';
import { type Edition, editionOf } from '../../facts/approval.ts';
import { type Entries, sealOf } from '../../facts/seals.ts';
import { commitOf, isShallow } from '../../outside/git.ts';
import { componentsIn, programAt, walkBack } from '../../outside/history.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { joinWords } from '../../program/display.ts';
import { CannotRun } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { sayKnown } from '../../words/suggestion.ts';

/** Makes the documents of a program. */
type Compose = (assembly: Assembly) => Document[];

/** An approved edition, and the commit that held it. */
interface Wanted extends Edition {
  name: string;
  commit?: string;
  /** The approval itself was committed later, or not at all: what was approved is there without it. */
  isBefore?: boolean;
}

/** The approved editions of all documents, or of one. Throws CannotRun where there are none, or git does not know one. */
export function approvedDocuments(
  world: World,
  folder: string,
  assembly: Assembly,
  templates: readonly Template[],
  only: string | undefined,
  compose: Compose,
): Document[] {
  const listed = templates.filter((template) => !isPrivate(template));
  const names = listed.map(({ name }) => name);
  if (only !== undefined && !names.includes(only))
    throw new CannotRun(`There is no document "${only}".${sayKnown(only, names)}`);
  const wanted = listed
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ name, head: { reads } }): Wanted[] => {
      const edition = editionOf(assembly.data, { name, reads });
      return edition === undefined ? [] : [{ ...edition, name }];
    });
  if (wanted.length === 0)
    throw new CannotRun(
      `No approval in psirt.yaml names the text ${only === undefined ? 'of a document' : `of the document "${only}"`} that was approved. "psirt approve" records one.`,
    );
  commitOf(folder, 'HEAD');
  findCommits(folder, assembly.data, wanted);
  refuseLost(folder, wanted);
  const made = new Map<string, Document[]>();
  const documents = wanted.flatMap((edition) => editionFrom(folder, assembly, edition, made, compose));
  const needed = neededTemplates(listed, assembly.data).map(({ name }) => name);
  tell(world, wanted, needed, documents, only);
  return documents;
}

/** Finds for each edition the first commit that held it with its approval, else the last one that held it. */
function findCommits(folder: string, record: Entries, wanted: readonly Wanted[]): void {
  const entries = record.approvals as unknown[];
  const open = new Set(wanted);
  const components = componentsIn(wanted.flatMap(({ parts }) => parts.map(({ part }) => part)));
  walkBack(folder, components, (state, commit) => {
    for (const edition of open) {
      const { parts, approval } = edition;
      const held = parts.every(({ part, seal }) => sealOf(state, part) === seal);
      const isNamed =
        Array.isArray(state.approvals) &&
        state.approvals.some((entry) => isDeepStrictEqual(entry, entries[approval.index]));
      if (held && (isNamed || edition.commit === undefined)) Object.assign(edition, { commit, isBefore: !isNamed });
      if (edition.commit !== undefined && !(held && isNamed)) open.delete(edition);
    }
    return open.size === 0;
  });
}

function refuseLost(folder: string, wanted: readonly Wanted[]): void {
  const lost = wanted.filter(({ commit }) => commit === undefined);
  const [first] = lost;
  if (!first) return;
  const names = joinWords(lost.map(({ name }) => name));
  const why = isShallow(folder)
    ? 'this clone holds only the last commits: fetch the others with "git fetch --unshallow"'
    : 'it was never committed. Commit the program when it is approved, or have the present text approved';
  throw new CannotRun(
    `The text that was approved on ${first.approval.on} is in no commit of the git repository (${names}): ${why}. Nothing was written.`,
  );
}

function editionFrom(
  folder: string,
  assembly: Assembly,
  { name, commit = '', isBefore, approval }: Wanted,
  made: Map<string, Document[]>,
  compose: Compose,
): Document[] {
  const key = `${commit} ${isBefore ? approval.index : ''}`;
  let documents = made.get(key);
  if (!documents) {
    const then = programAt(folder, commit);
    documents = compose(
      isBefore ? { ...then, data: { ...then.data, ...approvedHeader(assembly.data, approval) } } : then,
    );
    made.set(key, documents);
  }
  return documents.filter((document) => document.name === name || document.of === name);
}

/** What says how the program was approved, as it stands beside the approval. */
function approvedHeader(now: Entries, { index, component }: Edition['approval']): Entries {
  const keys = ['version', 'updatedOn', 'effectiveOn', 'reviewBy'] as const;
  return {
    ...Object.fromEntries(keys.flatMap((key) => (now[key] === undefined ? [] : [[key, now[key]]]))),
    status: component === undefined ? 'approved' : now.status,
    approvals: (now.approvals as unknown[]).slice(0, index + 1),
  };
}

function tell(
  world: World,
  wanted: readonly Wanted[],
  names: readonly string[],
  documents: readonly Document[],
  only: string | undefined,
): void {
  const made = wanted.filter(({ name }) => documents.some((document) => document.name === name));
  const sets = new Map<string, string[]>();
  for (const { name, approval, commit = '' } of made) {
    const version = approval.version === undefined ? '' : `, version ${approval.version}`;
    const how = `approved on ${approval.on}${version}, revision ${commit.slice(0, 10)}`;
    sets.set(how, [...(sets.get(how) ?? []), name]);
  }
  for (const [how, group] of sets) world.say(harmless(`${joinWords(group)}: ${how}.\n`));
  world.say(
    'What they say is what the revision held; their wording and layout are those of the templates of today. The file that was read then, if it was committed, is shown by "git show REVISION:./docs/NAME.md".\n',
  );
  const without = names.filter((name) => !wanted.some((edition) => edition.name === name));
  if (only === undefined && without.length > 0) world.say(`Without an approved edition: ${without.join(', ')}.\n`);
}
