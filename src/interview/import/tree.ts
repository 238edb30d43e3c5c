// A YAML or JSON file of others, read as safely as our own: its values, and the line of each.
import { lineAt, offsetOf, parseSource, type Source } from '../../source/source.ts';
import { CannotRun } from '../../words/exit.ts';
import { type Pointer, valueAt } from '../../words/pointer.ts';

/** The values of a file by their places. */
export interface Tree {
  /** The text at a place; undefined where there is none. */
  text: (at: Pointer) => string | undefined;
  flag: (at: Pointer) => boolean | undefined;
  /** The places of the entries of a list. */
  entries: (at: Pointer) => Pointer[];
  /** The keys of a map. */
  keys: (at: Pointer) => string[];
  /** The line of a place, or of the nearest one around it that is there. */
  line: (at: Pointer) => number;
}

/** Reads a file. Throws CannotRun for what is no YAML or JSON that we would take as a program. */
export function treeOf(file: string, text: string): Tree {
  // JSON may be indented with tabs, YAML may not.
  const source = parseSource(
    file,
    text.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)),
  );
  const [problem] = source.problems;
  if (problem)
    throw new CannotRun(
      `${file}:${lineAt(source, problem.offset).line} ${problem.message.replace(/^The YAML /, 'The file ')}`,
    );
  return treeIn(source);
}

function treeIn(source: Source): Tree {
  const at = (place: Pointer): unknown => valueAt(source.data, place);
  return {
    text: (place) => {
      const value = at(place);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    },
    flag: (place) => {
      const value = at(place);
      return typeof value === 'boolean' ? value : undefined;
    },
    entries: (place) => {
      const value = at(place);
      return Array.isArray(value) ? value.map((_entry, index) => `${place}/${index}`) : [];
    },
    keys: (place) => {
      const value = at(place);
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    },
    line: (place) => lineAt(source, offsetOf(source, place)).line,
  };
}
