// A finding as a ticket of any tracker: a key that stays, whose it is, what to do, and how it is closed.
import type { Report } from '../words/finding.ts';
import { adviceFor, named, textOf } from './identity.ts';

/** A ticket. A second export has the same key for the same fault, so that a tracker updates instead of adding. */
export interface Ticket {
  key: string;
  title: string;
  body: string;
  severity: string;
  component: string;
  rule: string;
  /** The id of the role that looks after the place; empty where none is named. */
  owner: string;
  /** The day on which what is waived counts again, else the day that the record sets; empty where nobody has set one. */
  due: string;
  state: 'open' | 'waived';
  file: string;
  line: number;
}

const longestTitle = 120;

/** The tickets of a report; what is waived comes too, so that nobody loses sight of it. */
export function* ticketsOf(report: Report): Generator<Ticket> {
  for (const { finding, path, fingerprint, waiver } of named(report)) {
    const { severity, component, rule, message, line, source, owner = '', due = '' } = finding;
    const { asks, why } = textOf(rule);
    const waived = waiver === undefined ? [] : [`Waived until ${waiver.expires}: ${waiver.reason}`];
    yield {
      key: `psirt-${fingerprint.slice(0, 16)}`,
      title: shortened(message),
      body: [message, ...waived, asks, why, `Source: ${source}`, `Place: ${path}:${line}`, adviceFor(finding)]
        .filter((part) => part !== '')
        .join('\n'),
      severity,
      component,
      rule,
      owner,
      due: waiver?.expires ?? due,
      state: waiver === undefined ? 'open' : 'waived',
      file: path,
      line,
    };
  }
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longestTitle ? text : `${characters.slice(0, longestTitle - 1).join('')}…`;
}
