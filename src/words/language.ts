// The language in which a document is being made: English, unless it is made in another one from a catalog of messages.

/** A language other than English: for each English text what stands in its place, `{}` where values go, in the same order. */
export interface Language {
  /** BCP 47. */
  code: string;
  messages: Readonly<Record<string, string>>;
}

let current: Language | undefined;

/** Does some work, at once and to its end, in which everything is said in a language. */
export function inLanguage<T>(language: Language, work: () => T): T {
  const before = current;
  current = language;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** Work that comes out another way in another language, done once for each. */
export function onceForEachLanguage<R>(work: () => R): () => R {
  const known = new Map<Language | undefined, { result: R }>();
  return () => {
    let entry = known.get(current);
    if (!entry) {
      entry = { result: work() };
      known.set(current, entry);
    }
    return entry.result;
  };
}

/** The code of the language that is spoken. */
export function spokenLanguage(): string {
  return current?.code ?? 'en';
}

/** Whether English is spoken. */
export function isEnglish(): boolean {
  return current === undefined;
}

/** What an English text is called in the language that is spoken, where its catalog knows; undefined in English. */
export function translated(text: string): string | undefined {
  return current?.messages[text];
}

/** A text in the language that is spoken, with values in the places of `{}`. */
export function said(text: string, ...values: readonly (string | number)[]): string {
  const form = translated(text) ?? text;
  if (values.length === 0) return form;
  let next = 0;
  return form.replace(/\{\}/g, () => String(values[next++] ?? ''));
}

/** The months in English, January first. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as documents write it: `2026-11-09` in English, in words in another language (`9. November 2026`). */
export function sayDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (isEnglish() || year === undefined) return day;
  return said('{} {} {}', Number(date), said(months[Number(month) - 1] ?? ''), year);
}

/** Whether a text is a day in words: it needs no escape, because what follows its stop is a blank that begins no list. */
export function isDayInWords(text: string): boolean {
  return /^\d{1,2}\.\u00a0\p{L}+ \d{4}$/u.test(text);
}

/** A number written in English, with the signs of the language that is spoken between its digits: `1,200.50` as `1.200,50`. */
export function sayNumber(text: string): string {
  if (isEnglish()) return text;
  const [group, point] = [said(','), said('.')];
  return text.replace(/[.,]/g, (sign) => (sign === ',' ? group : point));
}
