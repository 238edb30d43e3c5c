// What a clock shows by the tables of the running Node.

const formatters = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds a clock is ahead of UTC, as the running Node says it. */
export function said(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formatters.set(timeZone, formatter);
  }
  return Date.parse(`${formatter.format(instant).replace(' ', 'T')}Z`) - instant;
}
