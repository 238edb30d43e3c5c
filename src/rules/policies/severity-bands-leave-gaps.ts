// Every score belongs to one level, and to one only.

import { bandsOf, isCvss } from '../../facts/severity.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-011, for the bands. CVSS counts in tenths; an own scale of whole numbers counts in ones. */
export const rule = define({
  name: 'severity-bands-leave-gaps',
  severity: 'error',
  level: 1,
  asks: 'The bands of the severity levels cover the whole scale without gap or overlap.',
  why: 'A vulnerability with 7.0 is both medium and high, or one with 3.9 is neither.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1', 'CVSS 4.0: bands'],
  basis: 'arithmetic',
  reads: ['policies.severity'],
  whole: ['policies.severity.levels'],
  good: `
policies:
  severity:
    scheme: cvss-4.0
    levels: [{ id: high, title: High, rank: 1, from: 7, to: 10 }, { id: low, title: Low, rank: 2, from: 0.1, to: 6.9 }]
`,
  bad: `
policies:
  severity:
    scheme: cvss-4.0
    levels: [{ id: high, title: High, rank: 1, from: 7, to: 10 }, { id: low, title: Low, rank: 2, from: 0.1, to: 6.5 }]
`,
  judge: ({ policies: { severity } }) => {
    const bands = bandsOf(severity);
    const scale = isCvss(severity) ? { from: 0.1, to: 10 } : severity.scale;
    const values = [...bands.flatMap(({ from, to }) => [from, to]), ...(scale ? [scale.from, scale.to] : [])];
    const step = !isCvss(severity) && values.every(Number.isInteger) ? 10 : 1;
    const tenths = (score: number): number => Math.round(score * 10);
    const at = (index: number, end: 'from' | 'to') => pointer('policies', 'severity', 'levels', index, end);
    const [top, bottom] = [bands[0], bands.at(-1)];
    if (!top || !bottom) return [];
    const turned = bands.find(({ from, to }) => from > to);
    if (turned)
      return [
        {
          at: at(turned.index, 'to'),
          message: `The band of "${turned.level.title}" must end at or above its start ${turned.from}, but it ends at ${turned.to}.`,
        },
      ];
    const remarks: Remark[] = [];
    if (scale && tenths(top.to) !== tenths(scale.to))
      remarks.push({
        at: at(top.index, 'to'),
        message: `The highest band, "${top.level.title}", must reach to the end of the scale, ${scale.to}, but it ends at ${top.to}.`,
      });
    for (const [place, lower] of bands.slice(1).entries()) {
      const upper = bands[place]!;
      const distance = tenths(upper.from) - tenths(lower.to);
      if (distance === step) continue;
      const fault =
        distance > step
          ? `scores between ${lower.to} and ${upper.from} belong to no level`
          : upper.from === lower.to
            ? `the score ${lower.to} belongs to both`
            : `scores from ${upper.from} to ${Math.min(lower.to, upper.to)} belong to both`;
      remarks.push({
        at: at(lower.index, 'to'),
        message: `"${lower.level.title}" must end right below "${upper.level.title}", which starts at ${upper.from}, but it ends at ${lower.to}: ${fault}.`,
      });
    }
    const isLow = scale && (isCvss(severity) ? tenths(bottom.from) <= 1 : tenths(bottom.from) === tenths(scale.from));
    if (scale && !isLow)
      remarks.push({
        at: at(bottom.index, 'from'),
        message: `The lowest band, "${bottom.level.title}", must begin at the start of the scale, ${scale.from}, but it begins at ${bottom.from}.`,
      });
    return remarks;
  },
});
