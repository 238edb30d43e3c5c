// A flowchart as a picture: boxes in ranks, arrows with corners between them, and every arrow in a table.
import type { Arrow, Box, Flowchart } from './flowchart.ts';
import { dataTable, escapeHtml, lined } from './html.ts';
import type { Picture } from './picture.ts';
import { type Placed, placed, type Way } from './placing.ts';

const [boxWidth, letters, line] = [152, 20, 16];
const widestDownward = 4;

/** Where a box is drawn. */
interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of a flowchart; undefined where its arrows go in a circle. */
export function flowchartPicture(chart: Flowchart, title: string, id: string): Picture | undefined {
  const where = placed(chart);
  if (where === undefined) return undefined;
  const isDown = chart.direction === 'TD' && where.lanes <= widestDownward;
  const { spots, width, height } = spotsOf(chart, where, isDown);
  const names = new Map(chart.boxes.map(({ id: box, label }) => [box, label]));
  const said = chart.arrows.map((arrow) => sayArrow(arrow, names));
  return {
    title,
    description: `${said.map(([from, to, label]) => `${from} to ${to}${label === '' ? '' : ` (${label})`}`).join('; ')}.`,
    width,
    height,
    shapes: [
      `<defs><marker id="${id}-head" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto"><path class="head" d="M0 0.5 7 4 0 7.5z"/></marker></defs>`,
      ...where.ways.map((way) => lineOf(way, spots, isDown, id)),
      ...chart.boxes.map((box) => boxOf(box, spots.get(box.id)!)),
      ...where.ways.map((way) => labelOf(way, spots, isDown)),
    ].join('\n'),
    below: dataTable('The picture as a table', ['From', 'To', 'What the arrow says'], said),
  };
}

function sayArrow({ from, to, label, kind }: Arrow, names: ReadonlyMap<string, string>): [string, string, string] {
  const drawnAs = kind === 'thick' ? 'thick line' : kind === 'dotted' ? 'dotted line' : '';
  return [names.get(from) ?? from, names.get(to) ?? to, [label, drawnAs].filter((part) => part !== '').join(', ')];
}

function spotsOf({ boxes, arrows }: Flowchart, { places, ranks, lanes }: Placed, isDown: boolean) {
  const tallest = Math.max(...boxes.map(({ label }) => lined(label, letters).length)) * line + 16;
  const hasLabels = arrows.some(({ label }) => label !== '');
  const longest = Math.max(0, ...arrows.flatMap(({ label }) => lined(label, 16).map((part) => part.length)));
  const gap = hasLabels ? (isDown ? 56 : longest * 6.4 + 32) : 28;
  const heights = new Map(boxes.map(({ id, label }) => [id, lined(label, letters).length * line + 16]));
  const spots = new Map<string, Spot>();
  for (const [id, { rank, lane }] of places) {
    const height = heights.get(id) ?? 0;
    const width = heights.has(id) ? boxWidth : isDown ? 0 : boxWidth;
    const spot = isDown
      ? { x: lane * (boxWidth + 20) + (boxWidth - width) / 2, y: rank * (tallest + gap) }
      : { x: rank * (boxWidth + gap), y: lane * (tallest + 12) + (tallest - height) / 2 };
    spots.set(id, { x: spot.x + 2, y: spot.y + 2, width, height: heights.has(id) || !isDown ? height : tallest });
  }
  const [along, across] = isDown ? [tallest, boxWidth + 20] : [boxWidth, tallest + 12];
  const size = [ranks * along + (ranks - 1) * gap + 4, lanes * across - (isDown ? 20 : 12) + 4] as const;
  return { spots, width: Math.ceil(isDown ? size[1] : size[0]), height: Math.ceil(isDown ? size[0] : size[1]) };
}

function boxOf({ label, isRound }: Box, { x, y, width, height }: Spot): string {
  const lines = lined(label, letters);
  const first = y + height / 2 - ((lines.length - 1) * line) / 2 + 4.5;
  return [
    `<rect class="box${isRound ? ' round' : ''}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${isRound ? Math.min(18, height / 2) : 6}"/>`,
    ...lines.map(
      (part, index) =>
        `<text class="word" x="${x + width / 2}" y="${first + index * line}" text-anchor="middle">${escapeHtml(part)}</text>`,
    ),
  ].join('');
}

/** From the end of one box to the start of the next, with a corner in the middle of the gap. */
function legs({ arrow, via }: Way, spots: ReadonlyMap<string, Spot>, isDown: boolean) {
  const stops = [arrow.from, ...via, arrow.to].map((id) => spots.get(id)!);
  return stops.slice(1).map((to, index) => {
    const from = stops[index]!;
    return isDown
      ? {
          x1: from.x + from.width / 2,
          y1: from.y + from.height,
          x2: to.x + to.width / 2,
          y2: to.y,
          through: to.y + to.height,
        }
      : {
          x1: from.x + from.width,
          y1: from.y + from.height / 2,
          x2: to.x,
          y2: to.y + to.height / 2,
          through: to.x + to.width,
        };
  });
}

function lineOf(way: Way, spots: ReadonlyMap<string, Spot>, isDown: boolean, id: string): string {
  const parts = legs(way, spots, isDown);
  const path = parts
    .map(({ x1, y1, x2, y2, through }, index) => {
      const start = index === 0 ? `M${x1} ${y1}` : '';
      const isLast = index === parts.length - 1;
      const turn = isDown
        ? `V${(y1 + y2) / 2}H${x2}V${isLast ? y2 - 1 : through}`
        : `H${(x1 + x2) / 2}V${y2}H${isLast ? x2 - 1 : through}`;
      return `${start}${turn}`;
    })
    .join('');
  return `<path class="arrow ${way.arrow.kind}" d="${path}" marker-end="url(#${id}-head)"/>`;
}

function labelOf(way: Way, spots: ReadonlyMap<string, Spot>, isDown: boolean): string {
  const last = legs(way, spots, isDown).at(-1);
  if (way.arrow.label === '' || last === undefined) return '';
  const lines = lined(way.arrow.label, 16);
  const [x, y] = [(last.x1 + last.x2) / 2, isDown ? (last.y1 + last.y2) / 2 + 16 : last.y2];
  return lines
    .map(
      (part, index) =>
        `<text class="said" x="${x}" y="${y - 6 - (lines.length - 1 - index) * 14}" text-anchor="middle">${escapeHtml(part)}</text>`,
    )
    .join('');
}
