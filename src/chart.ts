// A Chart: lines of a Mermaid flowchart, with the same content as a table beside it in the document.
import type { Draft } from './view.ts';

/** A flowchart; without lines nothing is drawn. */
export interface Chart {
  name: string;
  /** Downward, or to the right; a chart of many boxes is read better to the right. */
  direction: 'TD' | 'LR' | ((lines: readonly string[]) => 'TD' | 'LR');
  lines: (program: Draft) => string[];
}
