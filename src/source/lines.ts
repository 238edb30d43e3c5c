// The lines of a text, counted when the first place in it is asked for.

/** Finds the line of an offset. */
export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line and column of an offset, both from 1, and where that line starts. */
  placeOf(offset: number): { line: number; column: number; start: number } {
    const starts = this.#all();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, start: starts[low]! };
  }

  #all(): number[] {
    if (this.#starts) return this.#starts;
    this.#starts = [0];
    for (let end = this.#text.indexOf('\n'); end >= 0; end = this.#text.indexOf('\n', end + 1))
      this.#starts.push(end + 1);
    return this.#starts;
  }
}
