// The faults that reading and structure find, apart from the rules: each with what it asks and why.
import type { Severity } from '../words/finding.ts';

/** A fault of a file or of its structure. */
export interface Fault {
  name: string;
  severity: Severity;
  /** What must be. */
  asks: string;
  /** Why it matters. */
  why: string;
}

/** Every fault that is not a rule, by name. */
export const faults: readonly Fault[] = [
  fault(
    'yaml-not-readable',
    'Every file is YAML 1.2 with keys and values.',
    'A file that cannot be read says nothing, and a check that skips it would be a false promise.',
  ),
  fault(
    'yaml-feature-refused',
    'No tags, anchors, aliases, directives or second documents.',
    'They make a file mean something else than it shows, and a small file grow without end.',
  ),
  fault(
    'link-leads-outside',
    'Every file of the program lies in its repository. A link that leads out of it is not followed.',
    'A proposed change turned a file into a link, and the log of the check showed what lies on the machine that ran it.',
  ),
  fault('key-duplicate', 'Every key stands once.', 'Of two equal keys one is lost in silence.'),
  fault('key-refused', 'Keys are plain words.', 'Some names change how programs work instead of saying something.'),
  fault(
    'character-refused',
    'Texts hold visible characters only.',
    'Control and direction marks make a reader see something else than what stands there.',
  ),
  fault('number-refused', 'Numbers can be kept exactly.', 'A number that is rounded on reading is another number.'),
  fault('secret-in-file', 'No keys, tokens or passwords.', 'Program files end up in public repositories.'),
  fault(
    'component-missing',
    'Every component has its file.',
    'FIRST names ten operational foundations; a missing one is a part of the team that nobody has thought about.',
  ),
  fault('component-not-started', 'Every component has answers.', 'An empty form looks like a plan from outside.'),
  fault(
    'component-twice',
    'A component stands in its file or in psirt.yaml, not in both.',
    'Two places will disagree.',
  ),
  fault(
    'file-not-read',
    'Every file in program/ bears the name of a component.',
    'What stands in a file with another name is an answer that nobody reads.',
    'warning',
  ),
  fault(
    'field-missing',
    'Every required field has an answer, or a reason why there is none.',
    'A gap that is not shown is found on the day it matters.',
  ),
  fault(
    'field-undecided',
    'An open decision is taken by its date.',
    'Unknown yet is an answer for a while, not for ever.',
    'warning',
  ),
  fault('key-unknown', 'Every key is one that psirt knows.', 'A misspelt key is an answer that nobody reads.'),
  fault(
    'value-wrong',
    'Every value has the form its field asks for.',
    'A date that does not exist or a zone that no clock knows cannot be kept.',
  ),
  fault(
    'answer-for-another-kind',
    'A program holds what its kind of team is asked for.',
    'An answer that was left over from another kind of team looks like a promise that nobody means to keep.',
    'info',
  ),
  fault(
    'prepared-text-missing',
    'Every prepared text that the communication plan names as a file is there.',
    'At three in the morning a path that leads nowhere is no help.',
    'warning',
  ),
  fault(
    'prepared-text-unfinished',
    'No prepared text holds a mark of unfinished work such as TODO.',
    'The first notice went out with TODO in its second line. Blanks that are filled during a case, such as [date], may stay.',
    'warning',
  ),
  fault(
    'roster-not-readable',
    'The exported duty roster is a calendar with entries (iCalendar) of at most 16 MiB.',
    'A roster that cannot be read proves nothing about the night to come.',
  ),
  fault(
    'roster-out-of-date',
    'The exported roster is at most a week old.',
    'The swap of last Tuesday is in the tool, and not in the file that was checked.',
    'warning',
  ),
  fault(
    'roster-ends-soon',
    'The roster reaches at least thirty days ahead.',
    'The last planned turn ends on Friday, and nobody has noticed.',
    'warning',
  ),
  fault(
    'roster-leaves-hours-open',
    'Every hour for which the program promises that somebody can be reached, outside the hours of work, is on the roster.',
    'The charter said around the clock; between Christmas and New Year the roster was empty.',
  ),
  fault(
    'roster-turn-too-long',
    'Nobody is on call longer without a break than a turn lasts.',
    'Two swaps made three weeks in a row of one turn each.',
    'warning',
  ),
  fault(
    'roster-person-twice',
    'Nobody has two turns at the same time.',
    'The second tier called the phone that the first tier had not answered.',
    'warning',
  ),
  fault(
    'approved-text-changed',
    'A text that was approved says today what was approved. While the program is not called approved, a change is a warning.',
    'The board signed one charter, and another one is published under its signature.',
  ),
  fault(
    'copy-missing',
    'Every published copy that the program names lies at its path in the repository, as plain text.',
    'The web site moved; the file that finders are sent to stayed behind.',
  ),
  fault(
    'copy-differs',
    'A published copy says what the record says today.',
    'The record named the new mailbox; security.txt named the old one for two more years.',
  ),
  fault('waiver-expired', 'A waiver has not ended.', 'A waiver without an end turns the check green for ever.'),
  fault(
    'waiver-too-long',
    'A waiver runs for twelve months at most.',
    'Set aside until 2099 is a decision that nobody ever takes again.',
  ),
  fault(
    'waiver-self-approved',
    'A waiver is approved by another role than the one that looks after what it sets aside.',
    'Who has to mend it found it acceptable not to.',
  ),
  fault('waiver-unused', 'A waiver sets something aside.', 'A waiver for nothing hides the next fault of its kind.'),
];

function fault(name: string, asks: string, why: string, severity: Severity = 'error'): Fault {
  return { name, asks, why, severity };
}

/** The severity of a fault. */
export function severityOf(name: string): Severity {
  return faults.find((candidate) => candidate.name === name)?.severity ?? 'error';
}
