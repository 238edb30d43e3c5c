// The ordinary week as a picture: seven days, each with the hours in which somebody is at work, on call, or nobody is there.
import { dataTable, escapeHtml } from './html.ts';
import type { Picture } from './picture.ts';

/** The class of a mark of the picture in characters. */
const classes: Readonly<Record<string, string>> = { '█': 'staffed', '▓': 'provided', '▒': 'on-call', '·': 'nobody' };
const [left, top, row, width] = [46, 26, 30, 720];

interface Run {
  day: string;
  from: number;
  to: number;
  mark: string;
}

/** A picture of a week in characters; undefined where the text is none. */
export function weekPicture(text: string, title: string): Picture | undefined {
  const days = [...text.matchAll(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([█▓▒·]{24,})$/gm)];
  if (days.length !== 7) return undefined;
  const meanings = new Map(
    [...text.matchAll(/([█▓▒·]) (\p{L}[^█▓▒·\n]*)/gu)].map(([, mark = '', said = '']) => [mark, said.trim()]),
  );
  const runs = days.flatMap(([, day = '', marks = '']) => runsOf(day, marks));
  const say = (mark: string) => meanings.get(mark) ?? classes[mark]!;
  return {
    title,
    description: days
      .map(
        ([, day = '']) =>
          `${day}: ${runs
            .filter((run) => run.day === day)
            .map((run) => `${sayRun(run)} ${say(run.mark)}`)
            .join(', ')}.`,
      )
      .join(' '),
    width: left + width + 14,
    height: top + 7 * row + 4,
    shapes: shapesOf(
      runs,
      days.map(([, day = '']) => day),
    ),
    below: [
      `<ul class="legend">${[...meanings].map(([mark, said]) => `<li><svg width="14" height="14" aria-hidden="true"><rect class="${classes[mark]}" width="14" height="14" rx="3"/></svg> ${escapeHtml(said)}</li>`).join('')}</ul>`,
      dataTable(
        'The week as a table',
        ['Day', 'Hours', 'Who is there'],
        runs.map((run) => [run.day, sayRun(run), say(run.mark)]),
      ),
    ].join('\n'),
  };
}

function runsOf(day: string, marks: string): Run[] {
  const hours = 24 / marks.length;
  return [...marks.matchAll(/(.)\1*/gu)].map(({ 0: run, 1: mark = '', index }) => ({
    day,
    mark,
    from: index * hours,
    to: (index + run.length) * hours,
  }));
}

function sayRun({ from, to }: Run): string {
  const say = (hour: number) => `${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : '30'}`;
  return `${say(from)} to ${say(to)}`;
}

function shapesOf(runs: readonly Run[], days: readonly string[]): string {
  const at = (hour: number) => left + (hour / 24) * width;
  const hours = Array.from({ length: 9 }, (_, place) => place * 3);
  return [
    ...hours.map(
      (hour) =>
        `<text class="axis" x="${at(hour)}" y="16" text-anchor="middle">${String(hour).padStart(2, '0')}</text>`,
    ),
    ...days.map((day, index) => `<text class="axis" x="0" y="${top + index * row + 19}">${day}</text>`),
    ...runs.map(
      (run) =>
        `<rect class="${classes[run.mark]}" x="${at(run.from) + 0.5}" y="${top + days.indexOf(run.day) * row + 2}" width="${at(run.to) - at(run.from) - 1}" height="${row - 4}" rx="4"/>`,
    ),
    ...hours.map((hour) => `<line class="grid" x1="${at(hour)}" x2="${at(hour)}" y1="${top}" y2="${top + 7 * row}"/>`),
  ].join('\n');
}
