// The words in which a change is told: what it was, an arrow, what it is.
import { capital } from '../words/wording.ts';

/** How many characters of a text are shown of each side. */
export const mostTyped = 60;

/** A sentence of ours ends once, whatever stands at its end. */
export function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The way to what has changed, from the outside inward: `Times, News for the finder, public time`. */
export function sentenceOf(words: readonly string[]): string {
  return capital(words.filter((word, index) => word !== words[index - 1]).join(', '));
}

/** `5 → 3 working days` where both count the same, else `CTO → CISO`. */
export function arrow(old: string, now: string): string {
  const [before, after] = [/^([\d.,]+) (.+?)s?$/.exec(old), /^([\d.,]+) (.+?)s?$/.exec(now)];
  if (before && after && before[2] === after[2]) return `${before[1]} → ${now}`;
  return `${shortened(old)} → ${shortened(now)}`;
}

/** The words that differ, with what went first. */
export function reworded(old: string, now: string): string {
  const [olds, news] = [old.split(/\s+/), now.split(/\s+/)];
  let start = 0;
  while (start < Math.min(olds.length, news.length) && olds[start] === news[start]) start++;
  let end = 0;
  while (end < Math.min(olds.length, news.length) - start && olds.at(-1 - end) === news.at(-1 - end)) end++;
  const quoted = (words: string[]) => {
    const own = words.slice(start, words.length - end).join(' ');
    return own === '' ? 'nothing' : `"${shortened(own)}"`;
  };
  return `${quoted(olds)} → ${quoted(news)}`;
}

/** A text on one line, and no longer than a reader needs to know it again. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 2 * mostTyped ? `${line.slice(0, 2 * mostTyped)}…` : line;
}
