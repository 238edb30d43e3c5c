// Shows what was taken from files of others, and from which line; and what was seen and left where it is.
import type { ChalkInstance } from 'chalk';
import { count } from '../../time/duration.ts';
import { fitted } from '../../words/fitting.ts';
import { dotted, pointerTo } from '../../words/pointer.ts';
import { visible } from '../../words/saying.ts';
import type { Note } from './notes.ts';

const mostLines = 60;

/** The notes in a box. `width` is that of the terminal, where there is one. */
export function boxOf(notes: readonly Note[], paint: ChalkInstance, width: number | undefined): string {
  const taken = notes.filter(({ what }) => what === 'taken');
  const parts = [
    ['Taken from what is there', taken],
    ['Not taken: there is an answer already', notes.filter(({ what }) => what === 'kept')],
    ['Not taken: it is no valid answer', notes.filter(({ what }) => what === 'refused')],
    ['Seen and left alone', notes.filter(({ what }) => what === 'left')],
  ] as const;
  const lines = parts
    .filter(([, group]) => group.length > 0)
    .flatMap(([title, group], index) => [`${index === 0 ? '┌' : '├'} ${paint.bold(title)}`, ...linesOf(group, width)]);
  const files = new Set(taken.map(({ file }) => file)).size;
  const foot =
    taken.length === 0 ? 'Nothing was taken.' : `${count(taken.length, 'answer')} from ${count(files, 'file')}.`;
  return `${[...lines, `└ ${foot}`].join('\n')}\n`;
}

function linesOf(group: readonly Note[], width: number | undefined): string[] {
  const rest = group.length - mostLines;
  const said = group.slice(0, mostLines).map(({ file, line, says, path }) => {
    const place = line === 0 ? file : `${file}:${line}`;
    const field = path === undefined ? '' : `${dotted(pointerTo(path))}: `;
    return `${place}  ${field}${says}`;
  });
  return [...said, ...(rest > 0 ? [`and ${rest} more`] : [])].flatMap((line) =>
    fitted(visible(line).replace(/\n/g, ' '), width === undefined ? undefined : width - 2)
      .split('\n')
      .map((part) => `│ ${part}`),
  );
}
