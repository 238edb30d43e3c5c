// Tables of a rendered document: columns without content and tables without rows are left out.

/** A head, the line below it, and whatever rows follow. */
const tables = /(?:^|(?<=\n))\| [^\n]*\n\|(?: :?-{3,}:? \|)+[^\S\n]*(?=\n|$)(?:\n\| [^\n]*)*/g;

/**
 * Drops every column in which no row holds more than a dash, and every table that has no rows. The first column stays.
 * In a table that goes on about the rows of the one before, rows without a word are dropped as well.
 */
export function withoutEmptyColumns(markdown: string): string {
  const kept: string[] = [];
  let rowsBefore = 0;
  let at = 0;
  for (const { 0: table, index } of markdown.matchAll(tables)) {
    const before = markdown.slice(at, index);
    if (/(?:^|\n)#/.test(before)) rowsBefore = 0;
    if (before !== '') kept.push(before.slice(0, -1));
    const lines = table.split('\n');
    kept.push(...compact(lines, lines.length === rowsBefore));
    rowsBefore = lines.length;
    at = index + table.length + 1;
  }
  if (at <= markdown.length) kept.push(markdown.slice(at));
  return kept.join('\n');
}

function compact(table: readonly string[], goesOn: boolean): string[] {
  const [head = [], line = [], ...all] = table.map(cellsOf);
  const says = (cell: string | undefined) => !['', '—'].includes(cell ?? '');
  const body = goesOn ? all.filter((row) => row.slice(1).some(says)) : all;
  if (body.length === 0) return [];
  const isFull = head.map((_, column) => column === 0 || body.some((row) => says(row[column])));
  const rows = [head, line, ...body];
  return rows.map((row) => `| ${row.filter((_, column) => isFull[column]).join(' | ')} |`);
}

/** An escaped bar is part of its cell. */
function cellsOf(line: string): string[] {
  const cells = line.slice(1).match(/(?:\\.|[^\\|])*\|/gs) ?? [];
  return cells.map((cell) => cell.slice(0, -1).trim());
}
