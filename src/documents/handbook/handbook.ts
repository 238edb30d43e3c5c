// The handbook: one static site made from the same composed Markdown as the documents, one page for each of them.

import { escapeInline } from '../../words/markdown.ts';
import { brandOf, brandStyle, nameAbove } from '../brand.ts';
import { isPrivate, labels } from '../compose.ts';
import { type Document, noSeal, sealed, versionIn } from '../document.ts';
import { followFrom } from '../markdown-tree.ts';
import type { Template } from '../templates.ts';
import { type Body, toBody } from './markdown.ts';
import { groupsOf, type Link, navigation, questionsOf } from './navigation.ts';
import { type PageParts, pageOf } from './page.ts';
import { searchIndex } from './search-index.ts';

/** Files that the pages share, as they ship: their name, and their text. */
export type Assets = Readonly<Record<string, string>>;

/** What a handbook is made from. */
export interface HandbookMaterial {
  /** The program. */
  data: Record<string, unknown>;
  /** All documents that may be shown, as Markdown. */
  documents: readonly Document[];
  templates: readonly Template[];
  assets: Assets;
  /** A picture that stands above each page. */
  logo?: { name: string; text: string } | undefined;
}

const searchFile = 'search-index.js';

/** The name of the file through which the search looks; its label is the narrowest of the pages. */
export const searchName = `assets/${searchFile}`;

/** Where the page of a document lies. */
export function pagePath(path: string): string {
  return path.replace(/\.md$/, '.html');
}

/** The files of a handbook: its pages, the files for machines as they are, and what the pages share. */
export function handbookOf({ data, documents: composed, templates, assets, logo }: HandbookMaterial): Document[] {
  const isPage = ({ name, language }: Document) =>
    language !== undefined || templates.some((template) => template.name === name);
  const isHidden = ({ name }: Document) => templates.some((template) => template.name === name && isPrivate(template));
  const owner = nameAbove(data);
  const brand = brandOf(data);
  const hasStyle = logo !== undefined || brand.color !== undefined;
  const shown = composed.filter((document) => isPage(document) && !isHidden(document));
  const hasIndex = shown.some(({ name }) => name === 'index');
  const documents = hasIndex ? composed : [contentsOf(shown, owner), ...composed];
  const known = new Map(documents.map((document) => [document.path, isPage(document) ? pagePath : String]));
  const pages = documents.filter(isPage).map((document) => ({ document, body: bodyOf(document, known) }));
  const listed = pages.filter(({ document }) => !isHidden(document));
  const links = listed.map(({ document }) => linkTo(document));
  const groups = groupsOf(links, templates);
  const questions = questionsOf(data, documents, links);
  const made = pages.map(({ document, body }) => {
    const up = '../'.repeat(document.path.split('/').length - 1);
    return pageFrom(document, {
      owner,
      up,
      body,
      navigation: navigation(groups, questions, document.name, up),
      brand: { hasStyle, logo: logo?.name },
    });
  });
  const searched = listed.map(({ document, body }) => ({
    ...linkTo(document),
    tlp: document.tlp,
    sections: body.sections,
  }));
  const narrowest = labels.filter((label) => listed.some(({ document: { tlp } }) => tlp === label)).at(-1) ?? 'CLEAR';
  return [
    ...made,
    ...documents.filter((document) => !isPage(document)),
    asset(searchFile, searchIndex(searched, noSeal), narrowest),
    ...(hasStyle ? [asset('brand.css', `${sealLine('brand.css')}\n${brandStyle(brand)}`, 'CLEAR')] : []),
    ...(logo
      ? [asset(logo.name, logo.name.endsWith('.svg') ? `${sealLine(logo.name)}\n${logo.text}` : logo.text, 'CLEAR')]
      : []),
    ...Object.entries(assets).map(([name, text]) => asset(name, `${sealLine(name)}\n${text}`, 'CLEAR')),
  ];
}

function pageFrom(
  document: Document,
  parts: Pick<PageParts, 'owner' | 'up' | 'body' | 'navigation' | 'brand'>,
): Document {
  const { name, of = name, title, tlp, path, text, language } = document;
  const page = pageOf({ ...parts, title, tlp, kind: `doc-${of}`, version: versionIn(text), language }, noSeal);
  return { ...document, path: pagePath(path), text: sealed(page) };
}

/** A first page where the label holds the index back: the documents that may be shown, and nothing else. */
function contentsOf(documents: readonly Document[], owner: string): Document {
  const tlp = labels.filter((label) => documents.some((document) => document.tlp === label)).at(-1) ?? 'CLEAR';
  const rows = documents.map(({ title, path, about, tlp: own }) => `| [${title}](${path}) | ${about} | TLP:${own} |`);
  const table = ['| Document | What it says | Label |', '| --- | --- | --- |', ...rows].join('\n');
  return {
    name: 'index',
    title: 'Contents',
    path: 'index.md',
    about: 'What there is.',
    tlp,
    gaps: 0,
    open: [],
    text: `# Contents of ${escapeInline(owner)}\n\n**TLP:${tlp}**\n\n${table}\n`,
  };
}

function sealLine(name: string): string {
  return name.endsWith('.svg') ? `<!-- psirt ${noSeal} -->` : `/* psirt ${noSeal} */`;
}

function linkTo({ name, of, title, path }: Document): Link {
  return { name, title, path: pagePath(path), ...(of === undefined ? {} : { of }) };
}

function asset(name: string, text: string, tlp: string): Document {
  const about = 'A part of the handbook.';
  return {
    name: `assets/${name}`,
    title: name,
    path: `assets/${name}`,
    about,
    tlp,
    gaps: 0,
    open: [],
    text: sealed(text),
  };
}

/** A document as HTML, its links to other documents as links to their pages. */
function bodyOf({ path, text }: Document, known: ReadonlyMap<string, (file: string) => string>): Body {
  return toBody(text, followFrom(path, known));
}
