// Gives the boxes of a flowchart their places: a rank for each, a lane for each branch, and lanes of their own for arrows that pass a rank.
import type { Arrow, Flowchart } from './flowchart.ts';

/** A place in ranks and lanes; a point of an arrow on its way has a lane, too, so that no line passes behind a box. */
export interface Place {
  rank: number;
  lane: number;
}

/** An arrow with the points that it passes between its ends. */
export interface Way {
  arrow: Arrow;
  via: readonly string[];
}

/** A flowchart with places. */
export interface Placed {
  places: ReadonlyMap<string, Place>;
  ways: readonly Way[];
  ranks: number;
  lanes: number;
}

/** The places of a flowchart; undefined where its arrows go in a circle. */
export function placed({ boxes, arrows }: Flowchart): Placed | undefined {
  const ranks = ranksOf(
    boxes.map(({ id }) => id),
    arrows,
  );
  if (ranks === undefined) return undefined;
  const children = new Map<string, string[]>();
  const taken = new Set<string>();
  const hang = (above: string, below: string) => {
    children.set(above, [...(children.get(above) ?? []), below]);
    taken.add(below);
  };
  const ways = arrows.map((arrow, index): Way => {
    const [from, to] = [ranks.get(arrow.from)!, ranks.get(arrow.to)!];
    const via = Array.from({ length: to - from - 1 }, (_, step) => `${index} ${step}`);
    via.forEach((point, step) => {
      ranks.set(point, from + step + 1);
      hang(step === 0 ? arrow.from : via[step - 1]!, point);
    });
    if (via.length === 0 && !taken.has(arrow.to)) hang(arrow.from, arrow.to);
    return { arrow, via };
  });
  const places = new Map<string, Place>();
  let lanes = 0;
  const put = (id: string): number => {
    const below = (children.get(id) ?? []).map(put);
    const lane = below.length === 0 ? lanes++ : (below[0]! + below.at(-1)!) / 2;
    places.set(id, { rank: ranks.get(id)!, lane });
    return lane;
  };
  for (const { id } of boxes) if (!taken.has(id)) put(id);
  return { places, ways, ranks: Math.max(...ranks.values()) + 1, lanes };
}

/** The longest way to each box; undefined for a circle. */
function ranksOf(ids: readonly string[], arrows: readonly Arrow[]): Map<string, number> | undefined {
  const ranks = new Map(ids.map((id) => [id, 0]));
  for (let round = 0; round <= ids.length; round += 1) {
    let hasMoved = false;
    for (const { from, to } of arrows) {
      if (ranks.get(to)! > ranks.get(from)!) continue;
      ranks.set(to, ranks.get(from)! + 1);
      hasMoved = true;
    }
    if (!hasMoved) return ranks;
  }
  return undefined;
}
