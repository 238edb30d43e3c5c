// The order in which documents are listed.

/** Compares two templates by the place that their heads give them, then by name. */
export function asListed(a: Ordered, b: Ordered): number {
  return a.head.order - b.head.order || (a.name < b.name ? -1 : 1);
}

interface Ordered {
  name: string;
  head: { order: number };
}
