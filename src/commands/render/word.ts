// `psirt render --format docx`: the documents as Word files. Only this format loads what makes them.
import { brandOf, nameAbove, onWhite } from '../../documents/brand.ts';
import type { Document } from '../../documents/document.ts';
import { followFrom } from '../../documents/markdown-tree.ts';
import type { Template } from '../../documents/templates.ts';
import { withSameBytes } from '../../documents/word/same-bytes.ts';
import { wordFile } from '../../documents/word/word.ts';
import { approvalsOf } from '../../facts/approval.ts';
import type { Draft } from '../../model/draft.ts';
import { componentNames } from '../../model/schemas.ts';
import { wordPackage } from '../../outside/word-package.ts';
import { wordsOf } from '../../program/naming.ts';
import { type Work, withNotes } from './notes.ts';

/** The color of headings and links, where the brand says none. */
const usual = '0B5CAD';

/** Where the Word file of a document lies. */
function wordPath(path: string): string {
  return path.replace(/\.md$/, '.docx');
}

/** The templates with the paths that their Word files have. */
export function asWordFiles(templates: readonly Template[]): Template[] {
  return templates.map((template) => ({ ...template, head: { ...template.head, path: wordPath(template.head.path) } }));
}

/** The Word files of the documents that are wanted; the text of each is its bytes, a character for each. Files for machines stay out. */
export async function wordFiles(work: Work, wanted: readonly Document[]): Promise<Document[]> {
  const { docx, emptyZip } = wordPackage();
  const { data } = work.assembly;
  const isPage = ({ name }: Document) => work.templates.some((template) => template.name === name);
  const names = new Set(wanted.filter(isPage).map(({ name }) => name));
  const shown = withNotes(work).filter((document) => isPage(document) && names.has(document.name));
  const known = new Map(shown.map(({ path }) => [path, wordPath]));
  const color = onWhite(brandOf(data).color ?? usual).toUpperCase();
  const files: Document[] = [];
  for (const document of shown) {
    const signing = signingOf(document, data);
    const follow = followFrom(document.path, known);
    const bytes = await wordFile({ document, owner: nameAbove(data), signing, follow, color }, docx);
    const text = Buffer.from(await withSameBytes(bytes, emptyZip)).toString('latin1');
    files.push({ ...document, path: wordPath(document.path), text });
  }
  return files;
}

/** Who signs the document of a component: the roles that have decided on this version of it; nobody is guessed, and in what everybody may read nobody is named. */
function signingOf({ name, tlp }: Document, data: Record<string, unknown>): string[] | undefined {
  if (!(componentNames as readonly string[]).includes(name)) return undefined;
  if (tlp === 'CLEAR') return [];
  const words = wordsOf(data as Draft);
  const decided = approvalsOf(data).filter(
    ({ component, version }) => (component ?? name) === name && version === data.version,
  );
  return [...new Set(decided.flatMap(({ role }) => (role === undefined ? [] : [words.role(role)])))];
}
