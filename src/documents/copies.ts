// Compares published copies of files for machines with what a program says today.
import { isDeepStrictEqual } from 'node:util';
import type { CopyRemark } from '../check/copies.ts';
import type { Draft } from '../model/draft.ts';
import { joinWords } from '../program/display.ts';
import { contentOf } from '../words/clear-signed.ts';
import { pointer } from '../words/pointer.ts';
import { sayPath, sayText } from '../words/saying.ts';
import { files } from './files.ts';
import type { Material } from './material.ts';

/** What lies at the path of a copy: its text, or why there is none, as the end of a sentence. */
export type Copy = { text: string } | { fault: string };

/** What is wrong with the copies that a program names. `read` gets the path as it is written. */
export function copyRemarks(material: Material, read: (path: string) => Copy): CopyRemark[] {
  const copies = (material.data as Draft).publication?.copies ?? [];
  return copies.flatMap(({ of, path }, index): CopyRemark[] => {
    const file = files.find(({ name }) => name === of);
    if (path === undefined || file === undefined || file.of !== undefined) return [];
    const at = pointer('publication', 'copies', index, 'path');
    const copy = read(path);
    const said = `The published copy ${sayPath(path)} of ${file.title}`;
    const made = `"psirt render" writes it to ${file.path} in the folder of documents`;
    if ('fault' in copy)
      return [
        {
          rule: 'copy-missing',
          at,
          message: `${said} cannot be compared: ${copy.fault}. ${made}; put a copy at the path, or take the path out of the record.`,
        },
      ];
    const text = file.text(material);
    if (text === undefined)
      return [
        {
          rule: 'copy-differs',
          at,
          message: `${said} says what the record does not: the record lacks something that such a file demands, so psirt makes none. Type "psirt explain ${file.name}", and fill it in.`,
        },
      ];
    const differs = differenceOf(file.name, copy.text, text);
    if (differs === undefined) return [];
    const sign = contentOf(copy.text).isSigned ? 'sign and ' : '';
    return [
      {
        rule: 'copy-differs',
        at,
        message: `${said} is no longer what the record says: ${differs}. ${made}; ${sign}publish that, or correct the record.`,
      },
    ];
  });
}

/** How a copy differs from what is made, in words; undefined where both say the same. Comments, empty lines and a signature say nothing. */
function differenceOf(name: string, copy: string, made: string): string | undefined {
  const [there, here] = [contentOf(copy).text, made];
  const parsed = [there, here].map(asJson);
  if (parsed[0] !== undefined && isDeepStrictEqual(parsed[0], parsed[1])) return undefined;
  const [old, now] = [linesOf(name, there), linesOf(name, here)];
  if (isDeepStrictEqual(old, now)) return undefined;
  const [lacks, has] = [now.filter((line) => !old.includes(line)), old.filter((line) => !now.includes(line))];
  if (lacks.length + has.length === 0) return 'its lines stand in another order, or twice';
  return [
    ...(lacks.length === 0 ? [] : [`it lacks ${quoted(lacks)}`]),
    ...(has.length === 0 ? [] : [`it has ${quoted(has)}`]),
  ].join(', and ');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a line of each form begins with that says nothing. */
const comments: Readonly<Record<string, RegExp>> = {
  'dns-security': /^;/,
  'security-md': /^<!--.*-->$/,
};

function linesOf(name: string, text: string): string[] {
  const comment = comments[name] ?? /^#/;
  return text
    .split(/\r?\n/)
    .map((line) => (name === 'security-txt' ? withDay(line.trimEnd()) : line.trimEnd()))
    .filter((line) => line !== '' && !comment.test(line));
}

/** The record holds the day on which a security.txt expires; the hour is nobody's but the copy's. */
function withDay(line: string): string {
  const [, name = '', moment = ''] = /^(Expires: *)(\S{1,40})$/i.exec(line) ?? [];
  const time = Date.parse(moment);
  return Number.isNaN(time) ? line : `${name}${new Date(time).toISOString().slice(0, 10)}`;
}

const mostLines = 3;

function quoted(lines: readonly string[]): string {
  const rest = lines.length - mostLines;
  const named = lines.slice(0, mostLines).map((line) => sayText(line.trim()));
  return joinWords(rest > 0 ? [...named, `${rest} more`] : named);
}
