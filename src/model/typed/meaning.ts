// What a text that somebody typed means: a value with its words, or a doubt that only the writer can settle.

/** A text that means one thing: the value as it is written down, and what it says. */
export interface Understood {
  value: string | number;
  said: string;
}

/** A text that may mean several things, or none that can be written down: a sentence that says what to write instead. */
export interface Doubt {
  doubt: string;
}

/** What a text means; undefined where it says nothing that we know. */
export type Meaning = Understood | Doubt | undefined;

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as a word or in digits, with a decimal point or comma: `two`, `1.5`. */
export function numberFrom(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  const index = numbers.indexOf(word);
  if (index >= 0) return index + 1;
  return /^\d{1,6}(?:[.,]\d{1,3})?$/.test(word) ? Number(word.replace(',', '.')) : undefined;
}

/** The numbers that can be written as words. */
export const numberWords = `${numbers.join('|')}|an?`;
