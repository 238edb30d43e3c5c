// "Did you mean": the word that was probably meant.

/** How many slips of the pen lie between two words; two neighbors that changed places are one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, replaced, isSwap ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** The candidate that differs least from a word, if it differs little enough to be a slip. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.slice(0, 64).toLowerCase();
  const most = Math.max(1, Math.floor(typed.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const meant = candidate.toLowerCase();
    // Each letter more or fewer is a slip of its own.
    if (Math.abs(meant.length - typed.length) > most) continue;
    const differs = distance(typed, meant);
    if (!best || differs < best.distance) best = { candidate, distance: differs };
  }
  return best && best.distance <= most ? best.candidate : undefined;
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = closest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}

/** ` Did you mean "x"? Known are x, y.`: what is said of a name that there is not. */
export function sayKnown(word: string, known: readonly string[]): string {
  return `${didYouMean(word, known)} Known are ${known.join(', ')}.`;
}
