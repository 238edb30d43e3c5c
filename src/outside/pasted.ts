// What was pasted, as the one line in which a question is answered.
import type { Question } from '../interview/question.ts';

/** Pasted lines as one answer: entries of a list, or a text whose paragraphs stay where the question takes line breaks. */
export function joined(pasted: string, { separator, check }: Pick<Question, 'separator' | 'check'>): string {
  const lines = pasted.split(/\r\n?|\n/).map(plain);
  if (separator !== undefined)
    return lines
      .map((line) => (line.endsWith(separator) ? line.slice(0, -separator.length).trim() : line))
      .filter((line) => line !== '')
      .join(`${separator} `);
  const paragraphs = lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '');
  const kept = paragraphs.join('\\n\\n');
  return check(kept) === true ? kept : paragraphs.join(' ');
}

/** A line without the characters that a terminal would obey. */
function plain(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
}
