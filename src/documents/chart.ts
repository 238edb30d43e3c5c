// A Chart: lines of a Mermaid flowchart, or a picture of characters, with the same content as a table beside it.
import type { Draft } from '../model/draft.ts';

/** A picture; without lines nothing is drawn. */
export interface Chart {
  name: string;
  /** Of a flowchart: downward, or to the right, where many boxes are read better. Absent: the lines are the picture. */
  direction?: 'TD' | 'LR' | ((lines: readonly string[]) => 'TD' | 'LR');
  /** To the right, lines turn at right angles: bent, those that leave a narrow box would pass behind the wide one below it. */
  isSquare?: true;
  lines: (program: Draft) => string[];
}
