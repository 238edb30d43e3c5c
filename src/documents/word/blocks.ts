// The blocks of a document for Word: headings, paragraphs, lists, quotes, characters as they stand; tables have a file of their own.
import type { ILevelsOptions, IParagraphOptions, Paragraph, Table } from 'docx';
import type { Token } from 'markdown-it';
import { endOf, runsOf, type Writer, wordText } from './runs.ts';
import { tableOf } from './table.ts';

/** A list with the numbers that it begins with, as Word wants it declared. */
export interface Numbering {
  reference: string;
  levels: ILevelsOptions[];
}

/** What the blocks of a document became. */
export interface Blocks {
  children: (Paragraph | Table)[];
  numbering: Numbering[];
}

/** A list around a block. */
interface List {
  /** Its declaration; absent for one with bullets. */
  reference?: string;
  /** Its first paragraph in the present item bears the mark. */
  isAtMark: boolean;
}

/** Where a block stands. */
interface Place {
  lists: readonly List[];
  quotes: number;
}

const bullets = 'bullets';
const deepest = 8;
const step = 360;

/** The blocks of a document; `width` is that of the page between its margins, in twentieths of a point. */
export function blocksForWord(tokens: readonly Token[], writer: Writer, width: number): Blocks {
  const blocks: Blocks = { children: [], numbering: [bulletNumbering(writer)] };
  write(tokens, { lists: [], quotes: 0 }, { writer, width, blocks });
  return blocks;
}

interface Work {
  writer: Writer;
  width: number;
  blocks: Blocks;
}

function write(tokens: readonly Token[], place: Place, work: Work): void {
  const { writer, width, blocks } = work;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const end = token.nesting === 1 ? endOf(tokens, index) : index;
    const inside = tokens.slice(index + 1, end);
    if (token.type === 'heading_open') blocks.children.push(heading(token, inside[0], writer));
    else if (token.type === 'paragraph_open') blocks.children.push(paragraph(inside[0], place, writer));
    else if (token.type === 'blockquote_open') write(inside, { ...place, quotes: place.quotes + 1 }, work);
    else if (/_list_open$/.test(token.type)) writeList(token, inside, place, work);
    else if (token.type === 'table_open') blocks.children.push(...tableOf(inside, writer, width));
    else if (token.type === 'fence' || token.type === 'code_block') blocks.children.push(...characters(token, writer));
    else if (token.type === 'hr') blocks.children.push(new writer.docx.Paragraph({ thematicBreak: true }));
    index = end;
  }
}

function heading({ tag }: Token, words: Token | undefined, writer: Writer): Paragraph {
  const { HeadingLevel, Paragraph: Block } = writer.docx;
  const { TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4 } = HeadingLevel;
  const level = [TITLE, HEADING_1, HEADING_2, HEADING_3][Number(tag.slice(1)) - 1] ?? HEADING_4;
  return new Block({ heading: level, keepNext: true, children: runsOf(words, writer) });
}

const box = /^\[([ xX])\] /;

function paragraph(words: Token | undefined, place: Place, writer: Writer): Paragraph {
  const { lists, quotes } = place;
  const list = lists.at(-1);
  const first = words?.children?.[0];
  const ticked = list?.isAtMark === true ? box.exec(first?.content ?? '')?.[1] : undefined;
  if (first && ticked !== undefined) first.content = first.content.replace(box, ticked === ' ' ? '☐ ' : '☒ ');
  const level = Math.min(lists.length - 1, deepest);
  const bears = list?.isAtMark === true && ticked === undefined;
  if (list) list.isAtMark = false;
  const shape: IParagraphOptions = {
    ...(bears
      ? { numbering: { reference: list?.reference ?? bullets, level } }
      : { indent: { left: Math.max(lists.length, quotes) * step } }),
    ...(lists.length > 0 ? { spacing: { after: 40 } } : {}),
    ...(quotes > 0 ? { border: { left: { style: 'single', size: 18, color: writer.color, space: 8 } } } : {}),
  };
  return new writer.docx.Paragraph({ ...shape, children: runsOf(words, writer) });
}

function writeList(open: Token, inside: readonly Token[], place: Place, work: Work): void {
  const list: List = { isAtMark: false };
  if (open.type === 'ordered_list_open') {
    list.reference = `numbers-${work.blocks.numbering.length}`;
    work.blocks.numbering.push(numbers(list.reference, Number(open.attrGet('start') ?? 1), work.writer));
  }
  for (let index = 0; index < inside.length; index += 1) {
    const end = endOf(inside, index);
    list.isAtMark = true;
    write(inside.slice(index + 1, end), { ...place, lists: [...place.lists, list] }, work);
    index = end;
  }
}

function levels(writer: Writer, levelOf: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>) {
  return Array.from({ length: deepest + 1 }, (_, level): ILevelsOptions => {
    const indent = { left: (level + 1) * step, hanging: 260 };
    return { level, alignment: writer.docx.AlignmentType.LEFT, style: { paragraph: { indent } }, ...levelOf(level) };
  });
}

function bulletNumbering(writer: Writer): Numbering {
  const { BULLET } = writer.docx.LevelFormat;
  return { reference: bullets, levels: levels(writer, (level) => ({ format: BULLET, text: '•–▪'.charAt(level % 3) })) };
}

function numbers(reference: string, start: number, writer: Writer): Numbering {
  const { DECIMAL } = writer.docx.LevelFormat;
  return { reference, levels: levels(writer, (level) => ({ format: DECIMAL, text: `%${level + 1}.`, start })) };
}

/** Characters line by line in a font of one width. A chart of Mermaid is drawn elsewhere. */
function characters({ info, content }: Token, { docx }: Writer): Paragraph[] {
  if (info === 'mermaid') {
    const text = 'The diagram stands in the Markdown document and in the handbook.';
    return [new docx.Paragraph({ children: [new docx.TextRun({ text, italics: true, color: '566272' })] })];
  }
  const lines = content.replace(/\n$/, '').split('\n');
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const run = new docx.TextRun({ text: wordText(line), font: 'Consolas', size: 16 });
    return new docx.Paragraph({ children: [run], spacing: { after: last ? 160 : 0 }, keepNext: !last });
  });
}
