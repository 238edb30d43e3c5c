// How text is fitted into the width of a terminal: lines break between words, and what goes on stands under where it began.
import widthOf from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Fewer columns than this are no terminal that somebody reads; the text stays as it is. */
const fewest = 20;

/** What a line begins with before its words: a place with its severity, a first column, a number or dash of a list; colors may be in it. */
const lead = (() => {
  const color = '(?:\\u001b\\[[0-9;]*m)*';
  const begins = ['\\d+:\\d+ +@(?:error|warning|info) *@ +', '[^ ]+(?: [^ ]+)*? {2,}', '\\d+\\. +', '[-•] +'];
  return new RegExp(`^@ *@(?:${begins.join('|')})?@`.replaceAll('@', color));
})();

/** A line that somebody copies into a shell. */
const command = /^ *\$ /;

/** The columns that a text takes at a terminal: wide characters take two, colors and marks that combine none. */
export function columnsOf(text: string): number {
  return widthOf(text);
}

/** The beginning of a text that takes at most so many columns. */
export function cutTo(text: string, columns: number): string {
  let [cut, taken] = ['', 0];
  for (const character of text) {
    taken += widthOf(character);
    if (taken > columns) return cut;
    cut += character;
  }
  return text;
}

/** A text for a terminal of so many columns, each of its lines broken between words; as it is where nobody says how many. */
export function fitted(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < fewest) return text;
  return text
    .split('\n')
    .map((line) => (widthOf(line) <= columns || command.test(line) ? line : broken(line, columns)))
    .join('\n');
}

function broken(line: string, columns: number): string {
  const indent = line.search(/[^ ]|$/);
  const begins = lead.exec(line)?.[0] ?? '';
  const isDeep = widthOf(begins) > columns / 2;
  const head = isDeep ? ' '.repeat(indent) : begins;
  const hang = isDeep ? indent + 2 : widthOf(begins);
  const words = wrapAnsi(line.slice(head.length), columns - hang, { trim: true });
  return `${head}${words.replaceAll('\n', `\n${' '.repeat(hang)}`)}`;
}
