// When which report is due, as a picture beside its table: a line for a duty, a dot at each time that its law gives.
import { escapeHtml, lined } from './html.ts';
import type { Picture } from './picture.ts';

const dots = /^\(?[●◆]\)?(?: \(?[●◆]\)?)*$/;
const [left, right, top, row] = [264, 8, 44, 46];

/** A picture of a table of marks; undefined where the table is another one. */
export function timelinePicture(table: readonly (readonly string[])[], title: string): Picture | undefined {
  const [heads = [], ...rows] = table;
  const times = heads.slice(1, -1);
  const isTimeline =
    rows.length > 0 &&
    times.length > 0 &&
    rows.every((cells) => cells.slice(1, -1).every((cell) => cell === '—' || dots.test(cell))) &&
    rows.some((cells) => cells.slice(1, -1).some((cell) => dots.test(cell)));
  if (!isTimeline) return undefined;
  const step = Math.max(92, Math.min(124, 460 / times.length));
  const at = (time: number) => left + step / 2 + time * step;
  const width = left + step * times.length + right;
  return {
    title,
    description: rows
      .map((cells) => {
        const due = times.filter((_, index) => cells[index + 1] !== '—');
        return `${cells[0]}: ${due.length === 0 ? 'no report counted from the start' : due.join(', ')}.`;
      })
      .join(' '),
    width,
    height: top + rows.length * row + 6,
    shapes: [
      ...times.map((time, index) => headOf(time, at(index))),
      ...times.map(
        (_, index) =>
          `<line class="grid" x1="${at(index)}" x2="${at(index)}" y1="${top}" y2="${top + rows.length * row}"/>`,
      ),
      ...rows.map((cells, index) => rowOf(cells, top + index * row + row / 2, at)),
    ].join('\n'),
    below: '',
  };
}

function headOf(time: string, x: number): string {
  const lines = lined(time, 14);
  return lines
    .map(
      (line, index) =>
        `<text class="axis" x="${x}" y="${34 - (lines.length - 1 - index) * 14}" text-anchor="middle">${escapeHtml(line)}</text>`,
    )
    .join('');
}

function rowOf(cells: readonly string[], y: number, at: (time: number) => number): string {
  const lines = lined(cells[0] ?? '', 40).slice(0, 3);
  const places = cells.slice(1, -1).flatMap((cell, index) => (cell === '—' ? [] : [{ cell, x: at(index) }]));
  const last = places.at(-1);
  return [
    ...lines.map(
      (line, index) =>
        `<text class="name" x="0" y="${y + 4 + (index - (lines.length - 1) / 2) * 15}">${escapeHtml(line)}</text>`,
    ),
    ...(last ? [`<line class="span" x1="${left}" x2="${last.x}" y1="${y}" y2="${y}"/>`] : []),
    ...places.map(({ cell, x }) => {
      const kind = `${cell.includes('◆') ? 'decided' : 'noticed'}${cell.includes('(') ? ' unverified' : ''}`;
      return cell.includes('◆')
        ? `<path class="due ${kind}" d="M${x} ${y - 9}l9 9-9 9-9-9z"/>`
        : `<circle class="due ${kind}" cx="${x}" cy="${y}" r="7.5"/>`;
    }),
  ].join('\n');
}
