// How words are fitted into a sentence: the case of their first letter.

/** A text that opens a sentence. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A text inside a sentence: `early warning`, `e-mail`, but `CSIRT notice` and `T-Systems`. */
export function uncapital(text: string): string {
  return /^[A-Z](?:[a-z ]|-[a-z])/.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
