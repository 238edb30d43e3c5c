// A Document: the front matter, the passages that belong to the reader, and the seal that shows later edits.
import { createHash } from 'node:crypto';

/** What is known of a document without its text. */
export interface DocumentHead {
  name: string;
  title: string;
  /** Relative to the output folder. */
  path: string;
  /** A TLP 2.0 label without "TLP:". */
  tlp: string;
  about: string;
  gaps: number;
}

/** A document as it is written to disk. */
export interface Document extends DocumentHead {
  text: string;
}

const passageStart = '[//]: # (keep: notes)';
const passageEnd = '[//]: # (end of notes)';
const sealPattern = /^seal: "sha256-([0-9a-f]{32})"$/m;

/** The marked passage at the end of a document, with what the reader wrote into it. */
export function passage(content: string): string {
  return `${passageStart}\n${content}${passageEnd}\n`;
}

/** What a reader wrote between the marks of an existing document. */
export function keptPassage(text: string): string {
  const place = placeOfPassage(text);
  return place ? text.slice(place.from, place.to) : '';
}

/** The document with another passage. */
export function withPassage(text: string, content: string): string {
  const place = placeOfPassage(text);
  return place ? `${text.slice(0, place.from)}${content}${text.slice(place.to)}` : text;
}

/** Between the first mark and the last one, so that marks inside the passage belong to it. */
function placeOfPassage(text: string): { from: number; to: number } | undefined {
  const start = text.indexOf(`${passageStart}\n`);
  const from = start + passageStart.length + 1;
  const to = text.lastIndexOf(`${passageEnd}\n`);
  return start < 0 || to < from ? undefined : { from, to };
}

/** Puts the seal into a document: the digest of everything outside the passage. */
export function sealed(text: string): string {
  return text.replace(sealPattern, `seal: "sha256-${digest(text)}"`);
}

/** The line of the front matter that `sealed` fills. */
export const emptySeal = `seal: "sha256-${'0'.repeat(32)}"`;

/** Whether a text is one of our documents, and whether it was edited outside its passage. */
export function sealState(text: string): 'intact' | 'edited' | 'foreign' {
  const unix = text.replaceAll('\r\n', '\n');
  const seal = sealPattern.exec(unix)?.[1];
  if (seal === undefined || !unix.startsWith('---\n')) return 'foreign';
  return seal === digest(unix) ? 'intact' : 'edited';
}

function digest(text: string): string {
  return createHash('sha256').update(withPassage(text, '').replace(sealPattern, emptySeal)).digest('hex').slice(0, 32);
}
