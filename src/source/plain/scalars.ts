// The texts, numbers and words of plain YAML.

/** Says that a text is not plain, and ends its reading. */
export class NotPlain extends Error {}

const safeStart = /[^\s,[\]{}#&*!|>'"%@`?:-]/.source;
const blockRest = /(?:[^\n:# ]|:(?![ \n]|$)|#| +(?=[^ #\n:]))*/.source;
const flowRest = /(?:[^\n:#,[\]{} ]|:(?![ \n,[\]{}])|#| +(?=[^ #\n:,[\]{}]))*/.source;

/** A text without quotes outside brackets, as far as its line goes. */
export const blockPlain = new RegExp(`${safeStart}${blockRest}`, 'y');
/** One that starts with a dash. */
export const dashedPlain = new RegExp(`-[^\\s,[\\]{}#:]${blockRest}`, 'y');
/** A text without quotes inside brackets. */
export const flowPlain = new RegExp(`${safeStart}${flowRest}`, 'y');
/** What most lines are: a key, a text and the indentation of the next line. */
export const blockPair = new RegExp(`([A-Za-z][\\w-]*): (${safeStart}${blockRest})(?:\\n( *)(?=[^ \\n#]))?`, 'y');
/** What most entries in braces are: a key, a text and a comma. */
export const flowPair = new RegExp(`([A-Za-z][\\w-]*): (${safeStart}${flowRest})(?:(,) (?=[^ \\n#]))?`, 'y');
/** What most entries in square brackets are: a text and a comma. */
export const flowItem = new RegExp(`(${safeStart}${flowRest})(?:(,) (?=[^ \\n#]))?`, 'y');
/** A text in single quotes. */
export const singleQuoted = /'(?:[^']|'')*'/y;
/** A text in double quotes. */
export const doubleQuoted = /"(?:[^"\\]|\\["\\/nt])*"/y;

const constants = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const mayBeNoText = /^[-+.~\dnNtTfF]/;
const simpleNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const anyNumber =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The value of a text without quotes. */
export function plainValue(text: string): unknown {
  if (!mayBeNoText.test(text)) return text;
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  if (simpleNumber.test(text)) return Number(text);
  if (anyNumber.test(text)) throw new NotPlain();
  return text;
}

/** The text between quotes, as it is meant. */
export function unquoted(written: string): string {
  const text = joined(written.slice(1, -1));
  if (written[0] === "'") return text.replaceAll("''", "'");
  return text.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}

/** Where spaces stand before a line end, it starts with the first of them, so that many spaces are gone through once. */
const lineEnds = /(?<! ) *\n *((?:\n *)*)/g;

/** The lines between quotes as one text: a line end is a space, blank lines are line ends. */
function joined(text: string): string {
  return text.replace(lineEnds, (_, blank: string) => blank.replaceAll(' ', '') || ' ');
}

/** A text of several lines without quotes, or one whose lines are folded: a line end is a space, blank lines are line ends. */
export function folded(lines: readonly string[]): string {
  let text = lines[0]!;
  let breaks = 0;
  for (const line of lines.slice(1)) {
    breaks++;
    if (line === '') continue;
    text += `${breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)}${line}`;
    breaks = 0;
  }
  return text;
}

/** The text of a block scalar from its lines without their indentation. */
export function blockText(lines: readonly string[], header: string): string {
  const last = lines.findLastIndex((line) => line !== '');
  const isFolded = header.startsWith('>');
  if (last < 0 || (isFolded && lines[0] === '')) throw new NotPlain();
  const content = lines.slice(0, last + 1);
  const end = header[1] === '-' ? '' : '\n'.repeat(header[1] === '+' ? lines.length - last : 1);
  return (isFolded ? folded(content) : content.join('\n')) + end;
}
