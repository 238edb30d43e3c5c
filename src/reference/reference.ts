// The reference: what a rule, component, field, document, fault or obligation is, why, who asks for it, and what to do.
import { glossary, termNamed } from '../catalogs/glossary.ts';
import { kindPage } from '../catalogs/kind-page.ts';
import { faults } from '../check/faults.ts';
import { files as machineFiles } from '../documents/files.ts';
import { componentNames, schemaOf } from '../model/schemas.ts';
import { clockPage } from './clock-page.ts';
import { documentPage, filePage } from './document-page.ts';
import { componentPage, fieldPage } from './field-page.ts';
import { outlinePage } from './outline.ts';
import { firstSentence, type Page, type Subject } from './page.ts';
import { placeNamed } from './place.ts';
import { faultPage, rulePage } from './rule-page.ts';
import { termPage } from './term-page.ts';

/** The pages with a name: a component and a document may share one. */
export function pagesFor(name: string, subject: Subject): Page[] {
  const rule = subject.rules.find((candidate) => candidate.name === name);
  const fault = faults.find((candidate) => candidate.name === name);
  const document = subject.documents.find((candidate) => candidate.name === name);
  const file = machineFiles.find((candidate) => candidate.name === name);
  const clock = subject.catalogs.clocks.get(name);
  const stakeholder = subject.catalogs.stakeholderKinds.get(name);
  const place = placeNamed(name);
  const term = termNamed(name);
  return [
    ...(rule ? [rulePage(rule, subject.catalogs)] : []),
    ...(fault ? [faultPage(fault)] : []),
    ...(isComponent(name) ? [componentPage(name, subject.catalogs)] : []),
    ...(place && !isComponent(name) ? [fieldPage(place, subject.catalogs)] : []),
    ...(document ? [documentPage(document)] : []),
    ...(file ? [filePage(file)] : []),
    ...(clock ? [clockPage(clock, subject.today)] : []),
    ...(stakeholder ? [kindPage(stakeholder)] : []),
    ...(term ? [termPage(term, subject.catalogs)] : []),
  ];
}

function isComponent(name: string): boolean {
  return name === 'program' || (componentNames as readonly string[]).includes(name);
}

/** The whole outline of a component or of a place in one; undefined where there is none with the name. */
export function outlineFor(name: string): Page | undefined {
  const schema = isComponent(name) ? schemaOf(name) : placeNamed(name)?.schema;
  return schema && outlinePage(name, schema);
}

/** Every name that has a page, by kind. */
export function namesByKind(subject: Subject): Record<string, { name: string; about: string }[]> {
  return {
    Components: ['program', ...componentNames].map((name) => ({
      name,
      about: firstSentence(schemaOf(name).description ?? ''),
    })),
    Documents: [...subject.documents.map(({ name, head }) => ({ name, about: head.about })), ...machineFiles],
    Rules: subject.rules.map(({ name, asks }) => ({ name, about: asks })),
    Faults: faults.map(({ name, asks }) => ({ name, about: asks })),
    Obligations: [...subject.catalogs.clocks.values()].map(titled),
    'Kinds of stakeholders': [...subject.catalogs.stakeholderKinds.values()].map(titled),
    Terms: glossary().map(({ term, full, meaning }) => ({ name: term, about: full ?? firstSentence(meaning) })),
  };
}

const titled = ({ id, title }: { id: string; title: string }) => ({ name: id, about: title });
