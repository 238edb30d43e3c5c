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
  const start = text.indexOf(`${passageStart}\n`);
  const end = text.indexOf(passageEnd);
  return start < 0 || end < start ? '' : text.slice(start + passageStart.length + 1, end);
}

/** The document with another passage. */
export function withPassage(text: string, content: string): string {
  const start = text.indexOf(passageStart);
  return start < 0 ? text : `${text.slice(0, start)}${passage(content)}`;
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
