// A Document: the front matter, the passages that belong to the reader, and the seal that shows later edits.
import type { Standing } from '../facts/approval.ts';
import { digest } from '../words/digest.ts';

/** What is known of a document without its text. */
export interface DocumentHead {
  name: string;
  title: string;
  /** For a file for machines, and for an edition in another language: the document that it comes with. */
  of?: string;
  /** The language that it is written in, where that is not English. */
  language?: string;
  /** Relative to the output folder. */
  path: string;
  /** A TLP 2.0 label without "TLP:". */
  tlp: string;
  about: string;
  /** How much is open in it. */
  gaps: number;
  /** What is open in it: places of the program, and ids that name nothing. */
  open: readonly string[];
  /** How many sections say only that nothing is said: nobody must answer them, and nobody has. */
  unsaid?: number;
}

/** A document as it is written to disk. */
export interface Document extends DocumentHead {
  text: string;
  /** How its text stands to the approvals; absent for a file for machines. */
  standing?: Standing;
}

const passageStart = '[//]: # (keep: notes)';
const passageEnd = '[//]: # (end of notes)';
/** What stands above the words of readers, by the language that the front matter names. */
const headings: Readonly<Record<string, string>> = { de: '## Anmerkungen\n\n' };

function headingIn(text: string): string {
  const language = /^language: ([a-z]{2})$/m.exec(text.slice(0, text.indexOf('\n# ')))?.[1] ?? '';
  return headings[language] ?? '## Notes\n\n';
}

const noDigest = '0'.repeat(32);

/** A seal that `sealed` fills. */
export const noSeal = `sha256-${noDigest}`;

/** How the files that we write begin, and the line that bears the seal. Only Markdown has a place for the reader's words. */
const forms = [
  { beginning: /^---\r?\n/, seal: /^seal: "sha256-([0-9a-f]{32})"$/m, hasPassage: true },
  { beginning: /^BEGIN:VCALENDAR\r?\n/, seal: /^X-PSIRT-SEAL:sha256-([0-9a-f]{32})$/m, hasPassage: false },
  { beginning: /^<!doctype html>\r?\n<!-- psirt /, seal: /^<!-- psirt sha256-([0-9a-f]{32})/m, hasPassage: false },
  { beginning: /^\/\* psirt /, seal: /^\/\* psirt sha256-([0-9a-f]{32})/, hasPassage: false },
  { beginning: /^(?:#|;|<!--) psirt /, seal: /^(?:#|;|<!--) psirt sha256-([0-9a-f]{32})/, hasPassage: false },
];

/** Whether a text has a place for a seal. JSON has none; the seals of such files are kept apart. */
export function canBearSeal(text: string): boolean {
  return formOf(text) !== undefined;
}

function formOf(text: string): (typeof forms)[number] | undefined {
  return forms.find(({ beginning }) => beginning.test(text));
}

/** The marked passage at the end of a document, with what the reader wrote into it. */
export function passage(content: string): string {
  return `${passageStart}\n${content}${passageEnd}\n`;
}

/** What a reader wrote between the marks of an existing document. */
export function keptPassage(text: string): string {
  const place = placeOfPassage(text);
  return place ? text.slice(place.from, place.to) : '';
}

/** The document with another passage: only one that holds something stands under a heading. */
export function withPassage(text: string, content: string): string {
  const place = placeOfPassage(text);
  if (!place) return text;
  const mark = `${passageStart}\n`;
  const heading = headingIn(text);
  const body = text.slice(0, place.from - mark.length);
  const bare = body.endsWith(heading) ? body.slice(0, -heading.length) : body;
  return `${bare}${content.trim() === '' ? '' : heading}${mark}${content}${text.slice(place.to)}`;
}

/** Between the first mark and the last one, so that marks inside the passage belong to it. */
function placeOfPassage(text: string): { from: number; to: number } | undefined {
  if (formOf(text)?.hasPassage === false) return undefined;
  const start = text.indexOf(`${passageStart}\n`);
  const from = start + passageStart.length + 1;
  const to = text.lastIndexOf(`${passageEnd}\n`);
  return start < 0 || to < from ? undefined : { from, to };
}

/** Puts the seal into a document: the digest of everything outside the passage. */
export function sealed(text: string): string {
  const { seal } = formOf(text) ?? {};
  return seal === undefined ? text : withSeal(text, seal, digestOf(withUnixLines(text), seal));
}

/** The version that the front matter of a document names: that of the edition, not always that of the program. */
export function versionIn(text: string): string | undefined {
  const version = /^version: (".*")$/m.exec(text)?.[1];
  return version === undefined ? undefined : String(JSON.parse(version));
}

/** The line of the front matter that `sealed` fills. */
export const emptySeal = `seal: "${noSeal}"`;

/** Whether a text is one of our documents, and whether it was edited outside its passage. */
export function sealState(text: string): 'intact' | 'edited' | 'foreign' {
  const unix = withUnixLines(text);
  const form = formOf(unix);
  const seal = form?.seal.exec(unix)?.[1];
  if (form === undefined || seal === undefined) return 'foreign';
  const { seal: pattern } = form;
  const isSealOf = (whole: string) => seal === digestOf(whole, pattern);
  return isSealOf(unix) || isSealOf(withPassage(unix, '')) ? 'intact' : 'edited';
}

/** A text with LF at the end of each line, as documents are compared: git may change line ends. */
export function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function digestOf(unix: string, seal: RegExp): string {
  const place = placeOfPassage(unix);
  const empty = place ? `${unix.slice(0, place.from)}${unix.slice(place.to)}` : unix;
  return digest(withSeal(empty, seal, noDigest));
}

function withSeal(text: string, seal: RegExp, value: string): string {
  return text.replace(seal, (line) => line.replace(/sha256-[0-9a-f]{32}/, `sha256-${value}`));
}
