// A table for Word: a head that repeats on each page, rows that stay whole, columns as wide as what stands in them.
import type { ITableCellOptions, Paragraph, Table } from 'docx';
import type { Token } from 'markdown-it';
import { tableRows } from '../markdown-tree.ts';
import { endOf, runsOf, type Writer } from './runs.ts';

const line = { style: 'single', size: 4, color: 'B9C1CC' } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const margins = { top: 50, bottom: 50, left: 90, right: 90 };
/** A table with more columns is set in smaller letters. */
const roomy = 5;

/** A table, and the space after it; `width` in twentieths of a point. */
export function tableOf(tokens: readonly Token[], writer: Writer, width: number): (Table | Paragraph)[] {
  const { docx } = writer;
  const texts = tableRows(tokens);
  const widths = columnWidths(texts, width);
  const isSigned = texts[0]?.includes('Signature') === true;
  const rows = cellsOf(tokens).map(({ isHead, cells }) => {
    const children = cells.map((cell, column) => cellOf(cell, isHead, widths[column] ?? 0, widths.length, writer));
    const height = isSigned && !isHead ? { height: { value: 620, rule: 'atLeast' as const } } : {};
    return new docx.TableRow({ children, cantSplit: true, ...(isHead ? { tableHeader: true } : {}), ...height });
  });
  const whole = { size: width, type: docx.WidthType.DXA };
  const table = new docx.Table({ rows, width: whole, columnWidths: widths, layout: 'fixed', borders, margins });
  return [table, new docx.Paragraph({ spacing: { after: 60 } })];
}

interface Row {
  isHead: boolean;
  cells: { open: Token; words: Token | undefined }[];
}

function cellsOf(tokens: readonly Token[]): Row[] {
  const rows: Row[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'tr_open') rows.push({ isHead: false, cells: [] });
    const row = rows.at(-1);
    if (!row || !/^t[hd]_open$/.test(token.type)) return;
    row.isHead ||= token.type === 'th_open';
    row.cells.push({ open: token, words: tokens.slice(index, endOf(tokens, index)).find(isInline) });
  });
  return rows;
}

function isInline({ type }: Token): boolean {
  return type === 'inline';
}

function cellOf(
  { open, words }: Row['cells'][number],
  isHead: boolean,
  width: number,
  columns: number,
  writer: Writer,
) {
  const { docx } = writer;
  const side = /text-align:(right|center)/.exec(String(open.attrGet('style') ?? ''))?.[1] as 'right' | 'center';
  const look = { size: columns > roomy ? 16 : 18, ...(isHead ? { bold: true } : {}) };
  const options: ITableCellOptions = {
    width: { size: width, type: docx.WidthType.DXA },
    ...(isHead ? { shading: { type: 'clear', fill: 'EDF0F4', color: 'auto' } } : {}),
    children: [
      new docx.Paragraph({
        spacing: { before: 0, after: 0 },
        ...(side === undefined ? {} : { alignment: side }),
        children: runsOf(words, writer, look),
      }),
    ],
  };
  return new docx.TableCell(options);
}

/** The width of a letter in the sizes of a table, in twentieths of a point. */
const letter = 102;

/** How the width is shared: each column is as wide as its longest word, and the rest goes to those that say more. */
export function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const small = columns.length > roomy ? 0.9 : 1;
  const least = columns.map((cells) => {
    const words = cells.flatMap((cell) => cell.split(/[\s/]+/).map((word) => word.length));
    return Math.min(Math.max(...words), 24) * letter * small + margins.left + margins.right + 60;
  });
  const wishes = columns.map((cells) => Math.min(Math.max(...cells.map((cell) => cell.length)), 90));
  const rest = width - sumOf(least);
  return rest < 0
    ? least.map((each) => Math.floor((each / sumOf(least)) * width))
    : least.map((each, column) => Math.floor(each + ((wishes[column] ?? 0) / Math.max(sumOf(wishes), 1)) * rest));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
