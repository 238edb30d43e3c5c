// Reads a flowchart as our charts write it: boxes and arrows, and how the lines turn, which is no matter here; nothing else of Mermaid.

/** A box. */
export interface Box {
  id: string;
  label: string;
  /** Drawn with round ends. */
  isRound: boolean;
}

/** An arrow between two boxes. */
export interface Arrow {
  from: string;
  to: string;
  label: string;
  kind: 'plain' | 'thick' | 'dotted';
}

/** A flowchart without places. */
export interface Flowchart {
  direction: 'TD' | 'LR';
  boxes: readonly Box[];
  arrows: readonly Arrow[];
}

const box = /^(\w+)(?:\(\["([^"]*)"\]\)|\["([^"]*)"\])?/;
const arrow = /^\s*(-->|==>|-\.->)(?:\|"([^"]*)"\|)?\s*/;
const turns = /^linkStyle default interpolate \w+$/;
const kinds = { '-->': 'plain', '==>': 'thick', '-.->': 'dotted' } as const;

/** A flowchart; undefined where the text says more than boxes and arrows. */
export function readFlowchart(text: string): Flowchart | undefined {
  const [first = '', ...lines] = text.trim().split('\n');
  const direction = /^flowchart (TD|LR)$/.exec(first)?.[1] as Flowchart['direction'] | undefined;
  if (direction === undefined) return undefined;
  const boxes = new Map<string, Box>();
  const arrows: Arrow[] = [];
  for (const line of lines.map((said) => said.trim()))
    if (!turns.test(line) && !readLine(line, boxes, arrows)) return undefined;
  return boxes.size === 0 ? undefined : { direction, boxes: [...boxes.values()], arrows };
}

function readLine(line: string, boxes: Map<string, Box>, arrows: Arrow[]): boolean {
  let rest = line;
  let link: Omit<Arrow, 'to'> | undefined;
  while (rest !== '') {
    const [whole, id, round, square] = box.exec(rest) ?? [];
    if (whole === undefined || id === undefined) return false;
    const label = round ?? square;
    const known = boxes.get(id);
    if (label !== undefined || known === undefined)
      boxes.set(id, { id, label: plain(label ?? known?.label ?? id), isRound: round !== undefined });
    if (link) arrows.push({ ...link, to: id });
    rest = rest.slice(whole.length);
    link = undefined;
    if (rest === '') return true;
    const [sign, mark, said = ''] = arrow.exec(rest) ?? [];
    if (sign === undefined || mark === undefined) return false;
    link = { from: id, label: plain(said), kind: kinds[mark as keyof typeof kinds] };
    rest = rest.slice(sign.length);
  }
  return link === undefined;
}

/** The text of a label, without the references of Mermaid. */
function plain(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
