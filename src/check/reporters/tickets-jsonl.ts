// The findings as tickets, one JSON object a line.
import type { Reporter } from '../reporter.ts';
import { ticketsOf } from '../ticket.ts';

/** One line a finding, of all programs. */
export const ticketsJsonl: Reporter = {
  one: (report) =>
    ticketsOf(report)
      .map((ticket) => `${JSON.stringify(ticket)}\n`)
      .join(''),
  all: (told) => told.join(''),
};
