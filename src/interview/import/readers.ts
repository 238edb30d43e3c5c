// The files of others that can be read: how each is known, and in which order they are taken.
import { CannotRun } from '../../words/exit.ts';
import { readLists } from './lists.ts';
import type { Note } from './notes.ts';
import { readProviderMetadata } from './provider-metadata.ts';
import { readRfc2350 } from './rfc2350.ts';
import { readSecurityInsights } from './security-insights.ts';
import { readSecurityMd } from './security-md.ts';
import { readSecurityTxt } from './security-txt.ts';
import type { Row, Taking } from './taking.ts';

/** A file that somebody has, under the path by which they know it. */
export interface ForeignFile {
  file: string;
  text: string;
}

/** A form of file: how it is called, by what it is known under another name, and who reads it. */
interface Form {
  title: string;
  name: RegExp;
  holds: RegExp;
  read: (taking: Taking, text: string) => void;
}

/** The forms, those that are meant for machines first: what they say is said most exactly. */
const forms: readonly Form[] = [
  {
    title: 'security.txt',
    name: /^security\.txt$/i,
    holds: /^contact:.*$[\s\S]*^expires:|^expires:.*$[\s\S]*^contact:/im,
    read: readSecurityTxt,
  },
  {
    title: 'provider-metadata.json',
    name: /^provider-metadata\.json$/i,
    holds: /"canonical_url"\s*:/,
    read: readProviderMetadata,
  },
  {
    title: 'SECURITY-INSIGHTS.yml',
    name: /^security-insights\.ya?ml$/i,
    holds: /^header:[\s\S]*^\s+["']?schema-version["']?\s*:/m,
    read: readSecurityInsights,
  },
  { title: 'SECURITY.md', name: /^security\.(?:md|markdown)$/i, holds: /^#{1,3} .*security/im, read: readSecurityMd },
  {
    title: 'a description by RFC 2350 (rfc2350.txt)',
    name: /^rfc-?2350\.(?:txt|md)$/i,
    holds: /\bRFC[ -]?2350\b/i,
    read: readRfc2350,
  },
  {
    title: 'tables (people.csv, contacts.csv, stakeholders.csv, products.csv, assets.csv)',
    name: /^(?:people|contacts|stakeholders|products|assets)\.csv$/i,
    holds: /^(?!)/,
    read: readLists,
  },
];

/** The folders in which the known names are looked for. */
export const knownFolders = ['', '.well-known', '.well-known/csaf', 'csaf', '.github', '.gitlab', 'docs'] as const;

/** Whether a file is known by its name alone. */
export function isKnownName(name: string): boolean {
  return forms.some((form) => form.name.test(name));
}

/** What can be read, in words. */
export function sayForms(): string {
  return forms.map(({ title }) => title).join(', ');
}

/** Takes files into a draft, and tells what became of what they say. Throws CannotRun for a file that cannot be read, if it `mustRead` it. */
export function readInto(draft: Row, files: readonly ForeignFile[], mustRead: (file: string) => boolean): Note[] {
  const notes: Note[] = [];
  const origins: Taking['origins'] = new Map();
  const known = files.map((each) => ({ ...each, form: formOf(each) }));
  for (const { file, text, form } of known.sort((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form))) {
    const before = structuredClone(draft);
    try {
      form.read({ draft, notes, origins, file }, text.replaceAll('\r\n', '\n'));
    } catch (error) {
      if (!(error instanceof CannotRun) || mustRead(file)) throw error;
      Object.assign(draft, before);
      notes.push(unread(file, error.message));
    }
  }
  return notes;
}

/** A note of a file that could not be read: a message begins with the file, and where it can with the line. */
export function unread(file: string, message: string): Note {
  const rest = message.startsWith(file) ? message.slice(file.length) : message;
  const [, line = '0', said = message] = /^(?::(\d+))? +([\s\S]*)$/.exec(rest) ?? [];
  return { file, line: Number(line), what: 'refused', says: said };
}

function formOf({ file, text }: ForeignFile): Form {
  const name = file.split('/').at(-1) ?? '';
  const named = forms.find((form) => form.name.test(name));
  const isTable = /\.csv$/i.test(name) ? forms.at(-1) : undefined;
  const form = named ?? isTable ?? forms.find(({ holds }) => holds.test(text));
  if (form) return form;
  throw new CannotRun(`${file} is none of the files that can be read: ${sayForms()}. Nothing was written.`);
}
