// Tables of a rendered document: columns without content and tables without rows are left out.

const separator = /^\|(?: :?-{3,}:? \|)+$/;

/** Drops every column in which no row holds more than a dash, and every table that has no rows. The first column stays. */
export function withoutEmptyColumns(markdown: string): string {
  const lines = markdown.split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!lines[index]!.startsWith('| ') || !separator.test(lines[index + 1]?.trimEnd() ?? '')) {
      kept.push(lines[index]!);
      continue;
    }
    let end = index + 2;
    while (lines[end]?.startsWith('| ')) end++;
    kept.push(...compact(lines.slice(index, end)));
    index = end - 1;
  }
  return kept.join('\n');
}

function compact(table: readonly string[]): string[] {
  if (table.length < 3) return [];
  const rows = table.map(cellsOf);
  const isFull = rows[0]!.map(
    (_, column) => column === 0 || rows.slice(2).some((row) => !['', '—'].includes(row[column] ?? '')),
  );
  return rows.map((row) => `| ${row.filter((_, column) => isFull[column]).join(' | ')} |`);
}

/** An escaped bar is part of its cell. */
function cellsOf(line: string): string[] {
  const cells = line.slice(1).match(/(?:\\.|[^\\|])*\|/gs) ?? [];
  return cells.map((cell) => cell.slice(0, -1).trim());
}
