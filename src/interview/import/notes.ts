// What became of a thing that a file says, as notes for whoever imports it.

/**
 * One thing that a file says. taken: it is an answer now. kept: there was an answer already. refused: it is no valid answer.
 * left: it was seen, and nothing in a program says the same with certainty.
 */
export interface Note {
  file: string;
  /** From 1; 0 where the file as a whole is meant. */
  line: number;
  what: 'taken' | 'kept' | 'refused' | 'left';
  says: string;
  /** The field, as a dotted path. */
  path?: string;
}
