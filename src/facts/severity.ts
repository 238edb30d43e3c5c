// The levels of severity in order, their bands of scores, and the times that hold for a fix at each level.
import type { Policies } from '../model/program.ts';

/** How the program rates severity. */
export type Severity = Policies['severity'];

/** One level of severity. */
export type Level = NonNullable<Severity['levels']>[number];

/** A level with its band of scores and its place in the list. */
export interface Band {
  level: Level;
  index: number;
  from: number;
  to: number;
}

/** The levels that a program names; none where it names a scheme only. */
export function levelsOf({ levels = [] }: Severity): readonly Level[] {
  return levels;
}

/** Whether the scheme is CVSS, whose scores run from 0.0 to 10.0 in tenths. */
export function isCvss({ scheme }: Severity): boolean {
  return scheme.startsWith('cvss-');
}

/** The bands of the levels, highest first. A level that also asks for an outcome is a special case beside them, unless all do. */
export function bandsOf(severity: Severity): Band[] {
  const all = levelsOf(severity).flatMap((level, index): Band[] =>
    level.from === undefined || level.to === undefined ? [] : [{ level, index, from: level.from, to: level.to }],
  );
  const plain = all.filter(({ level }) => level.outcome === undefined);
  return (plain.length > 0 ? plain : all).sort((a, b) => b.from - a.from || b.to - a.to);
}

/** The levels from the most to the least severe: by score where CVSS says so, else by rank. Levels of one rank stand side by side. */
export function inOrder(severity: Severity): Level[] {
  const levels = levelsOf(severity);
  const scoreOf = ({ from = 0 }: Level): number => from;
  const isScored = isCvss(severity) && levels.every(({ from }) => from !== undefined);
  return [...levels].sort((a, b) => (isScored ? scoreOf(b) - scoreOf(a) : a.rank - b.rank));
}

/** Whether a level promises a fix at all, so that a time for it means something. */
export function promisesFix({ remedy = 'within', to }: Level): boolean {
  return remedy === 'within' && to !== 0;
}
