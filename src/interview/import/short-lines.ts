// The lines of a text that somebody wrote to be read; a line that nobody would read is left alone.
import { leave, type Taking } from './taking.ts';

/** The longest line that is read: as long as the longest answer. */
const longest = 4000;

/** The lines of a text, without blanks at their ends; those that are too long are empty, so that every other keeps its number. */
export function shortLines(taking: Taking, text: string): string[] {
  return text.split('\n').map((line, index) => {
    if (line.length <= longest) return line.trimEnd();
    leave(taking, index + 1, `a line of ${line.length} characters (up to ${longest} are read)`);
    return '';
  });
}
