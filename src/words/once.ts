// Work that is done once: results are kept for what was asked before.

/** A function that keeps its result for each object as long as the object lives. The object must not change. */
export function onceFor<A extends object, R>(work: (about: A) => R): (about: A) => R {
  const known = new WeakMap<A, { result: R }>();
  return (about) => {
    let entry = known.get(about);
    if (!entry) {
      entry = { result: work(about) };
      known.set(about, entry);
    }
    return entry.result;
  };
}

/** A function that keeps its last results by the content of what it was asked; `most` of them, so that memory stays flat. */
export function remembering<A extends readonly unknown[], R>(work: (...asked: A) => R, most = 60): (...asked: A) => R {
  const known = new Map<string, R>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(...asked);
    if (known.size >= most) known.clear();
    known.set(key, result);
    return result;
  };
}
