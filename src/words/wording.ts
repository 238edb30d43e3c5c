// How words are fitted into a sentence: the case of their first letter, and how they end.
import { isEnglish } from './language.ts';

/** A text that opens a sentence. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A noun with its article: "a role", "an entry". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A text that ends a sentence, with an end where it has none of its own. */
export function closed(text: string, end = '.'): string {
  return /[.!?]$/.test(text) ? text : `${text}${end}`;
}

/** The days of the week, as programs spell them. */
export const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A text inside a sentence: "head of development", "e-mail", but "CISO", "OpenVEX", "Monday", "Chief Technology Officer". */
export function uncapital(text: string): string {
  // Other languages have capitals of their own: their catalogs write words as they stand inside a sentence.
  if (!isEnglish()) return text;
  const isTitle = text.length < 60 && / [A-Z][a-z]/.test(text);
  const isName = /^\S[^\s-]*[A-Z]/.test(text) || /^[A-Z]-[A-Z]/.test(text) || week.includes(text.toLowerCase());
  return /^[A-Z]/.test(text) && !isTitle && !isName ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
