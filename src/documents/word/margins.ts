// What stands above and below the text on every page: title, label, how the document stands, the page and how many there are.
import type { Footer, Header, TextRun } from 'docx';
import type { Docx } from './runs.ts';

/** What is said of a document on each of its pages. */
export interface AboutPage {
  title: string;
  /** `TLP:GREEN` */
  label: string;
  owner: string;
  /** Version and approval, or that it is a draft. */
  standing: string;
  /** Between the margins, in twentieths of a point. */
  width: number;
}

const soft = '566272';
/** The colors that TLP 2.0 gives its labels, on black. */
const colors: Readonly<Record<string, string>> = {
  'TLP:RED': 'FF2B2B',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:GREEN': '33FF00',
  'TLP:CLEAR': 'FFFFFF',
};

function labelRun(label: string, { TextRun: Run }: Docx): TextRun {
  const shading = { type: 'clear', fill: '000000', color: 'auto' } as const;
  return new Run({ text: ` ${label} `, bold: true, size: 24, color: colors[label] ?? 'FFFFFF', shading });
}

/** The header: whose document it is, and its label. */
export function headerOf({ title, owner, label, width }: AboutPage, docx: Docx): Header {
  const named = title === owner ? title : `${title} · ${owner}`;
  const paragraph = new docx.Paragraph({
    tabStops: [{ type: 'right', position: width }],
    children: [
      new docx.TextRun({ text: named, color: soft, size: 18 }),
      new docx.TextRun({ children: [new docx.Tab()] }),
      labelRun(label, docx),
    ],
  });
  return new docx.Header({ children: [paragraph] });
}

/** The footer: how the document stands, its label, the page. */
export function footerOf({ standing, label, width }: AboutPage, docx: Docx): Footer {
  const { PageNumber } = docx;
  const small = { color: soft, size: 18 };
  const isDraft = standing.startsWith('DRAFT');
  const paragraph = new docx.Paragraph({
    tabStops: [
      { type: 'center', position: Math.round(width / 2) },
      { type: 'right', position: width },
    ],
    children: [
      new docx.TextRun({ text: standing, size: 18, color: isDraft ? '9C2A00' : soft, bold: isDraft }),
      new docx.TextRun({ children: [new docx.Tab()] }),
      labelRun(label, docx),
      new docx.TextRun({ children: [new docx.Tab()] }),
      ...['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES].map(
        (part) => new docx.TextRun({ ...small, children: [part] }),
      ),
    ],
  });
  return new docx.Footer({ children: [paragraph] });
}
