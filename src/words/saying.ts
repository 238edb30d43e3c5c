// How text from outside is said in messages and code frames: visible, on one line, without secrets.
import { masked } from './secret.ts';

/** What cannot be seen or changes the reading direction: control characters, direction marks, lone surrogates. */
export const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const hidden = new RegExp(`${unprintable.source}|\\r`, 'g');

/** A character as a message names it: `\u{1b}`. */
export function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** A text with every unprintable character, and the return that lets a line overwrite itself, written out. */
export function visible(text: string): string {
  return text.replace(hidden, escapeCharacter);
}

/** A path as a message shows it: on one line, every unprintable character written out. */
export function sayPath(path: string): string {
  return visible(path).replace(/[\n\t]/g, escapeCharacter);
}

/** A text as a message may show it: in quotes, on one line, visible, without secrets, at most 60 characters. */
export function sayText(value: string): string {
  const line = visible(masked(value.slice(0, 10_000)).replace(/[^\S\u2028\u2029\ufeff]+/g, ' '));
  const short = [...line].length > 60 ? `${[...line].slice(0, 57).join('')}…` : line;
  return `"${short}"`;
}
