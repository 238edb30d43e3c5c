// The findings as tickets, one JSON object a line.
import type { Reporter } from '../reporter.ts';
import { ticketsOf } from '../ticket.ts';

/** One line a finding, of all programs. */
export const ticketsJsonl: Reporter = {
  *one(report) {
    for (const ticket of ticketsOf(report)) yield `${JSON.stringify(ticket)}\n`;
  },
  all: (told) => told,
};
