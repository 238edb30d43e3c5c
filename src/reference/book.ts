// The whole reference as files of Markdown: a page for every name, a list for every shelf, and an index.
import { componentOfRule } from '../rules/rules.ts';
import { count } from '../time/duration.ts';
import { escapeInline } from '../words/markdown.ts';
import { type Finder, type Links, markdownPage } from './markdown-page.ts';
import type { Subject } from './page.ts';
import { type Entry, type Shelf, shelvesOf } from './shelves.ts';

/** The first line of every file of the reference: by it a later run knows what it may replace and remove. */
export const mark = '<!-- Written by "psirt explain --all". Do not edit. -->';

/** A file of the reference; the path is relative to its folder. */
export interface BookFile {
  path: string;
  text: string;
}

/** The files of the reference, the index first. */
export function bookOf(subject: Subject): BookFile[] {
  const shelves = shelvesOf(subject);
  const places = placesOf(shelves);
  const pages = shelves.flatMap(({ folder, title, entries }) =>
    entries.map(({ name, page }) => {
      const own = `${folder}/${fileFor(name)}`;
      const fromHere = (find: Finder): Finder => {
        return (word) => {
          const target = find(word);
          if (target === undefined || target === own) return undefined;
          return target.startsWith(`${folder}/`) ? target.slice(folder.length + 1) : `../${target}`;
        };
      };
      const links = {
        plain: fromHere(places.plain),
        field: fromHere(places.field),
        document: fromHere(places.document),
      };
      const way = `[Reference](../index.md) / [${escapeInline(title)}](../${folder}.md)`;
      return { path: own, text: marked(`${way}\n\n${markdownPage(page, links)}`) };
    }),
  );
  return [indexOf(shelves), ...shelves.map(listOf), ...pages];
}

/** The name of the file of a page. */
export function fileFor(name: string): string {
  return `${name.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^-|-$/g, '')}.md`;
}

/** Where names lead. A name without a dot or hyphen may be meant as a word, so a sentence links only those that have one. */
function placesOf(shelves: readonly Shelf[]): Links {
  const on = (...folders: string[]): Finder => {
    const known = new Map(
      shelves
        .filter(({ folder }) => folders.includes(folder))
        .flatMap(({ folder, entries }) => entries.map(({ name }) => [name, `${folder}/${fileFor(name)}`] as const)),
    );
    return (name) => known.get(name);
  };
  const named = on('rules', 'faults', 'duties');
  const part = on('fields', 'components');
  const place: Finder = (name) =>
    part(name) ?? (name.includes('.') ? place(name.slice(0, name.lastIndexOf('.'))) : undefined);
  const isComponent = on('components');
  return {
    plain: (name) => {
      const [first = '', ...keys] = name.split('.');
      const isPlace = keys.length > 0 && (isComponent(first) !== undefined || part(first) !== undefined);
      return /[.-]/.test(name) ? (named(name) ?? (isPlace ? place(name) : undefined)) : undefined;
    },
    field: place,
    document: on('documents'),
  };
}

function marked(text: string): string {
  return `${mark}\n\n${text}`;
}

function indexOf(shelves: readonly Shelf[]): BookFile {
  const lines = shelves.map(({ folder, title, entries }) => `- [${title}](${folder}.md): ${entries.length}`);
  const said =
    'What a program may hold, what is checked, and what others ask. The same is at the terminal: `psirt explain NAME`.';
  return { path: 'index.md', text: marked(`# Reference\n\n${said}\n\n${lines.join('\n')}\n`) };
}

/** The list of a shelf; rules stand under the component that they lie under. */
function listOf({ folder, title, entries }: Shelf): BookFile {
  const line = ({ name, about }: Entry) =>
    `- [${escapeInline(name)}](${folder}/${fileFor(name)}): ${escapeInline(about)}`;
  const groups = folder === 'rules' ? groupedByComponent(entries) : [['', entries] as const];
  const parts = groups.map(
    ([component, own]) => `${component === '' ? '' : `## ${component}\n\n`}${own.map(line).join('\n')}`,
  );
  const head = `[Reference](index.md)\n\n# ${title}\n\n${count(entries.length, 'page')}.`;
  return { path: `${folder}.md`, text: marked(`${[head, ...parts].join('\n\n')}\n`) };
}

function groupedByComponent(entries: readonly Entry[]): (readonly [string, Entry[]])[] {
  const names = [...new Set(entries.map(({ name }) => componentOfRule[name] ?? 'program'))];
  return names.map((component) => [
    component,
    entries.filter(({ name }) => (componentOfRule[name] ?? 'program') === component),
  ]);
}
