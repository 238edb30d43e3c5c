// A table of others (CSV): its rows by the titles of its columns, each with its line.
import { CannotRun } from '../../words/exit.ts';
import { packageNamed } from '../../words/package.ts';

/** A row of a table. */
export interface TableRow {
  line: number;
  /** The text under a column of one of these titles; undefined where there is none. */
  cell: (...titles: readonly string[]) => string | undefined;
}

/** A table, and what in it looks like a formula: that is no text, and was not read. */
export interface Table {
  titles: readonly string[];
  rows: readonly TableRow[];
  formulas: readonly { line: number; text: string }[];
}

/** What a spreadsheet would run. A telephone number begins with a plus, too. */
const formula = /^\s*(?:[=@]|[+-](?![\d\s()./-]*$))/;

/** Reads a table. Throws CannotRun for what is none. */
export function tableOf(file: string, text: string): Table {
  const { parse } = packageNamed<typeof import('papaparse')>('papaparse');
  const { data, errors } = parse<string[]>(text, { skipEmptyLines: false });
  const [fault] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (fault) throw new CannotRun(`${file}:${(fault.row ?? 0) + 1} ${fault.message}. Save the table again as CSV.`);
  const [head = [], ...rest] = data;
  const titles = head.map((title) =>
    title
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const lines = linesOf(data);
  const formulas: { line: number; text: string }[] = [];
  const rows = rest.flatMap((cells, index): TableRow[] => {
    const line = lines[index + 1] ?? 0;
    if (cells.every((cell) => cell.trim() === '')) return [];
    for (const cell of cells) if (formula.test(cell)) formulas.push({ line, text: cell });
    const cell = (...wanted: readonly string[]): string | undefined => {
      const found = cells.find(
        (each, at) => wanted.includes(titles[at] ?? '') && each.trim() !== '' && !formula.test(each),
      );
      return found?.trim();
    };
    return [{ line, cell }];
  });
  return { titles, rows, formulas };
}

/** The line on which each row begins: a cell in quotes may have several. */
function linesOf(data: readonly (readonly string[])[]): number[] {
  let line = 1;
  return data.map((cells) => {
    const begins = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return begins;
  });
}
