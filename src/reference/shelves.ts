// What the written reference holds: every page, each on its shelf, under the name that people type after `psirt explain`.
import { glossary } from '../catalogs/glossary.ts';
import { kindPage } from '../catalogs/kind-page.ts';
import { faults } from '../check/faults.ts';
import { asListed } from '../documents/as-listed.ts';
import { files as machineFiles } from '../documents/files.ts';
import { fieldPaths } from '../model/field-paths.ts';
import { componentNames, schemaOf } from '../model/schemas.ts';
import { clockPage } from './clock-page.ts';
import { documentPage, filePage } from './document-page.ts';
import { componentPage, fieldPage } from './field-page.ts';
import { outlinePage } from './outline.ts';
import { firstSentence, type Page, type Subject } from './page.ts';
import { placeNamed } from './place.ts';
import { faultPage, rulePage } from './rule-page.ts';
import { termPage } from './term-page.ts';

/** A page with its name and a line for the list of its shelf. */
export interface Entry {
  name: string;
  about: string;
  page: Page;
}

/** A folder of the reference. */
export interface Shelf {
  folder: string;
  title: string;
  entries: Entry[];
}

/** The shelves, in the order in which they are listed. */
export function shelvesOf({ rules, catalogs, documents: given, today }: Subject): Shelf[] {
  const documents = [...given].sort(asListed);
  const fields = fieldPaths().flatMap((path) => placeNamed(path) ?? []);
  return [
    {
      folder: 'components',
      title: 'Components',
      entries: ['program', ...componentNames].map((name) => {
        const { sections, ...page } = componentPage(name, catalogs);
        const outline = outlinePage(name, schemaOf(name));
        const own = fields.filter(({ component }) => component === name).map((place) => place.name);
        const whole = sections.map((section) => (section.heading === 'Fields' ? { ...section, lines: own } : section));
        const about = firstSentence(schemaOf(name).description ?? '');
        return { name, about, page: { ...page, sections: [...whole, ...outline.sections] } };
      }),
    },
    {
      folder: 'fields',
      title: 'Fields',
      entries: fields.map((place) => ({
        name: place.name,
        about: firstSentence(place.schema.description ?? ''),
        page: withUses(fieldPage(place, catalogs), { rules, documents }),
      })),
    },
    {
      folder: 'rules',
      title: 'Rules',
      entries: rules.map((rule) => ({ name: rule.name, about: rule.asks, page: rulePage(rule, catalogs) })),
    },
    {
      folder: 'faults',
      title: 'Faults of a file or its structure',
      entries: faults.map((fault) => ({ name: fault.name, about: fault.asks, page: faultPage(fault) })),
    },
    {
      folder: 'documents',
      title: 'Documents',
      entries: documents.map((document) => ({
        name: document.name,
        about: document.head.about,
        page: documentPage(document),
      })),
    },
    {
      folder: 'files',
      title: 'Files for machines',
      entries: machineFiles.map((file) => ({ name: file.name, about: file.about, page: filePage(file) })),
    },
    {
      folder: 'duties',
      title: 'Reporting duties',
      entries: [...catalogs.clocks.values()].map((clock) => ({
        name: clock.id,
        about: clock.title,
        page: clockPage(clock, today),
      })),
    },
    {
      folder: 'stakeholder-kinds',
      title: 'Kinds of stakeholders',
      entries: [...catalogs.stakeholderKinds.values()].map((kind) => ({
        name: kind.id,
        about: kind.title,
        page: kindPage(kind),
      })),
    },
    {
      folder: 'terms',
      title: 'Terms',
      entries: glossary().map((term) => ({
        name: term.term,
        about: term.full ?? firstSentence(term.meaning),
        page: termPage(term, catalogs),
      })),
    },
  ];
}

/** The page of a field with the rules that judge it and the documents that show it. */
function withUses(page: Page, { rules, documents }: Pick<Subject, 'rules' | 'documents'>): Page {
  const isOf = (path: string) => path === page.title || path.startsWith(`${page.title}.`);
  const judging = rules.filter(({ reads }) => reads.some(isOf)).map(({ name }) => name);
  const showing = documents
    .filter(({ head }) => head.reads.some((path) => isOf(path) || page.title.startsWith(`${path}.`)))
    .map(({ name }) => name);
  const sections = [
    { heading: 'Rules that need it', lines: judging },
    { heading: 'Documents that show it', lines: showing },
  ];
  return { ...page, sections: [...page.sections, ...sections.filter(({ lines }) => lines.length > 0)] };
}
