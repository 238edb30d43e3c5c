// How much of a framework is shown, as a picture beside its table: a square for each item, in the order of the table.
import { evidenceWords } from '../../facts/evidence.ts';
import { escapeHtml } from './html.ts';
import type { Picture } from './picture.ts';

const heads = ['Item', 'Title', 'Evidence', 'Shown by'];
/** What an item may be, in the words of the table, with the look of its square. */
const looks: Readonly<Record<string, string>> = {
  [evidenceWords.evidence]: 'shown',
  [evidenceWords.partly]: 'partly',
  [evidenceWords['out-of-date']]: 'old',
  [evidenceWords.none]: 'none',
  [evidenceWords['not-applicable']]: 'aside',
};
const [side, step, perRow] = [14, 18, 35];

/** A picture of a table of items; undefined where the table is another one. */
export function evidencePicture(table: readonly (readonly string[])[], title: string): Picture | undefined {
  const [first = [], ...rows] = table;
  const isOfItems = heads.every((head, index) => first[index] === head) && first.length === heads.length;
  if (!isOfItems || rows.length === 0 || rows.some(([, , state = '']) => looks[state] === undefined)) return undefined;
  const counts = Object.keys(looks)
    .map((state) => ({ state, count: rows.filter(([, , of]) => of === state).length }))
    .filter(({ count }) => count > 0);
  return {
    title,
    description: counts.map(({ state, count }) => `${state}: ${count} of ${rows.length} items.`).join(' '),
    width: perRow * step,
    height: Math.ceil(rows.length / perRow) * step,
    shapes: rows
      .map(([item = '', , state = ''], index) =>
        square(state, (index % perRow) * step, Math.floor(index / perRow) * step, `${item}: ${state}`),
      )
      .join('\n'),
    below: `<ul class="legend">${counts.map(({ state, count }) => `<li><svg width="15" height="15" aria-hidden="true">${square(state, 0, 0)}</svg> ${escapeHtml(`${state}: ${count}`)}</li>`).join('')}</ul>`,
  };
}

function square(state: string, x: number, y: number, title?: string): string {
  const named = title === undefined ? '' : `<title>${escapeHtml(title)}</title>`;
  return `<rect class="item ${looks[state]}" x="${x + 0.5}" y="${y + 0.5}" width="${side}" height="${side}" rx="3">${named}</rect>`;
}
