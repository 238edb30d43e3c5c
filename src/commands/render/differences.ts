// What differs between the documents on disk and those that the program makes, in words and as patches.
import { withUnixLines } from '../../documents/document.ts';
import { isBinary, type ShelfItem, type ShelfState, sitePart } from '../../documents/shelf.ts';
import type { World } from '../../outside/world.ts';
import { count } from '../../time/duration.ts';
import { exitCodes } from '../../words/exit.ts';
import { harmless } from '../../words/harmless.ts';
import { packageNamed } from '../../words/package.ts';

const mostEdits = 2000;
/** What is said of a document that is not as it should be. */
export const sayings: Readonly<Record<Exclude<ShelfState, 'current'>, string>> = {
  new: 'is missing',
  stale: 'is stale',
  edited: 'was edited by hand',
  foreign: 'was not written by psirt',
  unlisted:
    'is not in .psirt/lock.json, so nothing tells whether somebody edited it. Restore the lock (such as with "git restore"), or move the file away if its words are yours',
  orphaned: 'is left over: nothing writes it any more',
};

/** States in which a file may hold words of somebody, and is not written over. */
export const blocking: readonly ShelfState[] = ['edited', 'foreign', 'unlisted'];

/** Says which documents are not what the program says, and why, for `--check`. */
export function tellDifferences(
  world: World,
  shown: string,
  items: readonly ShelfItem[],
  format: string,
  causeOf: (path: string) => string,
): number {
  const command = format === 'md' ? 'psirt render' : `psirt render --format ${format}`;
  const open = items.filter(({ state }) => state !== 'current');
  for (const item of open) {
    const said = `${shown}/${item.path} ${sayings[item.state as keyof typeof sayings]}.${causeFor(item, causeOf)}`;
    world.print(harmless(`${said}\n${patchOf(item)}`));
  }
  if (open.length === 0) {
    world.say(`${count(items.length, 'document')} in ${shown}: all current.\n`);
    return exitCodes.fine;
  }
  const advice = [
    ...(open.some(({ state }) => state === 'new' || state === 'stale')
      ? [`"${command}" writes what is missing or stale`]
      : []),
    ...(open.some(({ state }) => blocking.includes(state))
      ? [`"${command} --force" overwrites what was edited or is not known`]
      : []),
    ...(open.some(({ state }) => state === 'orphaned') ? [`"${command} --prune" removes what is left over`] : []),
  ];
  world.say(`${count(open.length, 'document')} of ${items.length} in ${shown} to look at: ${advice.join('; ')}.\n`);
  return exitCodes.findings;
}

/** Where nothing that a file reads has changed, it is something that it shows by the way: what stands in other documents, for one. */
function causeFor({ path, state }: ShelfItem, causeOf: (path: string) => string): string {
  if (state !== 'stale' && state !== 'edited') return '';
  const cause = causeOf(path);
  if (cause !== '') return ` ${cause}`;
  return state === 'stale' ? ' Something else that it shows has changed since it was written.' : '';
}

/** What to do where files would be overwritten that somebody edited. */
export function whereWordsGo(format: string): string {
  const [none, place, command] =
    format === 'md'
      ? ['No document', 'the document', 'psirt render']
      : [format === 'html' ? 'No page' : 'No file', 'the Markdown document', `psirt render --format ${format}`];
  return `${none} was written. Move your words into the program or between the marks at the end of ${place}, or overwrite with "${command} --force".\n`;
}

/** What a document would change, as a patch. A page that is not there yet has none, nor has a Word file: neither says anything to a reader. */
export function patchOf({ path, before, after }: ShelfItem): string {
  if ((before === undefined && sitePart.test(path)) || isBinary(path)) return '';
  const patch = packageNamed<typeof import('diff')>('diff').createTwoFilesPatch(
    `${path} (on disk)`,
    `${path} (from the program)`,
    before ?? '',
    withUnixLines(after ?? ''),
    undefined,
    undefined,
    { context: 2, maxEditLength: mostEdits },
  );
  return patch ?? 'The two differ in too many lines to show them.\n';
}
