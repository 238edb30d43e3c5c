// Tables of a rendered document: columns without content and tables without rows are left out.

const separator = /^\|(?: :?-{3,}:? \|)+$/;

/**
 * Drops every column in which no row holds more than a dash, and every table that has no rows. The first column stays.
 * In a table that goes on about the rows of the one before, rows without a word are dropped as well.
 */
export function withoutEmptyColumns(markdown: string): string {
  const lines = markdown.split('\n');
  const kept: string[] = [];
  let rowsBefore = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!lines[index]!.startsWith('| ') || !separator.test(lines[index + 1]?.trimEnd() ?? '')) {
      kept.push(lines[index]!);
      if (lines[index]!.startsWith('#')) rowsBefore = 0;
      continue;
    }
    let end = index + 2;
    while (lines[end]?.startsWith('| ')) end++;
    kept.push(...compact(lines.slice(index, end), end - index === rowsBefore));
    rowsBefore = end - index;
    index = end - 1;
  }
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
