// The findings as tickets, a table with commas (RFC 4180) that trackers and spreadsheets import.
import type { Reporter } from '../reporter.ts';
import { type Ticket, ticketsOf } from '../ticket.ts';

const columns = [
  'key',
  'title',
  'body',
  'severity',
  'component',
  'rule',
  'owner',
  'due',
  'state',
  'file',
  'line',
] as const satisfies readonly (keyof Ticket)[];

/** One row a finding, of all programs. */
export const ticketsCsv: Reporter = {
  *one(report) {
    for (const ticket of ticketsOf(report))
      yield `${columns.map((column) => cell(String(ticket[column]))).join(',')}\r\n`;
  },
  *all(told) {
    yield `${columns.join(',')}\r\n`;
    yield* told;
  },
};

/** A cell in quotes. One that begins like a formula gets an apostrophe, so that no spreadsheet runs what stands in a program. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
