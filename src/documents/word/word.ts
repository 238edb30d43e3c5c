// A document as a Word file: its title, its label on every page, how it stands, its text, and where it is signed.
import type { IStylesOptions } from 'docx';
import type { Token } from 'markdown-it';
import { escapeInline } from '../../words/markdown.ts';
import { type Document, versionIn } from '../document.ts';
import { blocksOf, type Follow } from '../markdown-tree.ts';
import { type Blocks, blocksForWord } from './blocks.ts';
import { footerOf, headerOf } from './margins.ts';
import { type Docx, type Writer, wordText } from './runs.ts';

/** What a Word file is made from. */
export interface WordParts {
  document: Document;
  /** Whose document it is. */
  owner: string;
  /** The roles that sign, where the text has no place for signatures itself; undefined where nobody does. */
  signing: readonly string[] | undefined;
  follow: Follow;
  /** Six hexadecimal digits. */
  color: string;
}

/** A4, with 2 cm on each side, in twentieths of a point. */
const [shortSide, longSide, margin] = [11_906, 16_838, 1134];
/** More columns do not fit on an upright page. */
const mostUpright = 6;

/** The file as the package writes it: its times and ids still differ from run to run. */
export function wordFile({ document, owner, signing, follow, color }: WordParts, docx: Docx): Promise<Uint8Array> {
  const writer: Writer = { docx, follow, color };
  const text = withSignatures(document.text, signing);
  const tokens = blocksOf(text).flat();
  const isWide = widest(tokens) > mostUpright;
  const size = { width: shortSide, height: longSide, orientation: isWide ? 'landscape' : 'portrait' } as const;
  const width = (isWide ? longSide : shortSide) - 2 * margin;
  const { children, numbering }: Blocks = blocksForWord(tokens, writer, width);
  const title = wordText(document.title);
  const about = { title, label: `TLP:${document.tlp}`, owner: wordText(owner), standing: standingOf(document), width };
  const file = new docx.Document({
    title: `${title} · ${wordText(owner)}`,
    subject: about.label,
    creator: about.owner,
    lastModifiedBy: about.owner,
    styles: stylesIn(color),
    numbering: { config: numbering },
    sections: [
      {
        properties: { page: { size, margin: { top: 1400, bottom: 1300, left: margin, right: margin } } },
        headers: { default: headerOf(about, docx) },
        footers: { default: footerOf(about, docx) },
        children,
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}

/** The most columns that a table of the document has. */
function widest(tokens: readonly Token[]): number {
  let [most, columns] = [0, 0];
  for (const { type } of tokens) {
    columns = type === 'tr_open' ? 0 : type === 'th_open' ? columns + 1 : columns;
    most = Math.max(most, columns);
  }
  return most;
}

/** `Version 1.1 · approved on 2026-11-16`, as the front matter says it; what nobody approved is a draft. Who decided when is not for everybody. */
function standingOf({ text, standing, tlp }: Document): string {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const status = /^status: (\w+)$/m.exec(front)?.[1];
  const said = versionIn(front);
  const version = said === undefined ? [] : [`Version ${wordText(said)}`];
  if (status === 'approved')
    return [...version, `approved${standing?.on && tlp !== 'CLEAR' ? ` on ${standing.on}` : ''}`].join(' · ');
  return status === 'published' ? [...version, 'published'].join(' · ') : ['DRAFT', ...version].join(' · ');
}

const line = '………………………………';

/** The document with a place to sign before the readers' notes, unless it has one. */
function withSignatures(text: string, signing: readonly string[] | undefined): string {
  if (signing === undefined || /^\|.*\| Signature \|$/m.test(text)) return text;
  const roles = signing.length === 0 ? [line] : signing.map(escapeInline);
  const rows = roles.map((role) => `| ${line} | ${role} | ………………… | ${line} |`);
  const block = ['## Signatures', '', '| Name | Role | Date | Signature |', '| --- | --- | --- | --- |', ...rows];
  const notes = text.search(/^(?:## Notes\n\n)?\[\/\/\]: # \(keep: notes\)$/m);
  const at = notes < 0 ? text.length : notes;
  return `${text.slice(0, at)}\n${block.join('\n')}\n\n${text.slice(at)}`;
}

function stylesIn(color: string): IStylesOptions {
  const font = 'Calibri';
  const heading = (size: number, before: number, after = 100) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: { before, after, line: 240, lineRule: 'auto' as const } },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: 'en-US' } },
        paragraph: { spacing: { before: 60, after: 100, line: 264 } },
      },
      title: heading(40, 0, 160),
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
      heading4: heading(21, 160),
    },
  };
}
