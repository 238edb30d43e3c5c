// The ways through the handbook: its pages by the component that they show, and by the question that they answer.
import type { Draft } from '../../model/draft.ts';
import { componentNames, schemaOf } from '../../model/schemas.ts';
import type { DocumentHead } from '../document.ts';
import type { Template } from '../templates.ts';
import { view as readingGuide } from '../views/index/reading-guide.ts';
import { escapeHtml } from './html.ts';

/** A page as others link to it. */
export interface Link {
  name: string;
  /** Of an edition in another language: the document whose edition it is. */
  of?: string;
  title: string;
  path: string;
}

/** The pages of a component. */
export interface Group {
  title: string;
  /** The page that shows the component as a whole; absent where its label holds it back. */
  first?: Link | undefined;
  others: readonly Link[];
}

/** A question of a reader and the page that answers it. */
export interface Question {
  question: string;
  page: Link;
}

const whole = 'The program as a whole';
/** Parts of the program that most documents look into: they do not say to which component one belongs. */
const everywhere = ['kind', 'roles', 'standards', 'company', 'team'];

/** The pages by component, in the order of the index. */
export function groupsOf(pages: readonly Link[], templates: readonly Template[]): Group[] {
  const components = [...new Set(pages.map(({ name, of }) => componentOf(of ?? name, templates)))];
  return components.map((component) => {
    const own = pages.filter(({ name, of }) => componentOf(of ?? name, templates) === component);
    const first = own.find(({ name }) => name === component);
    const title = component === 'index' ? whole : (schemaOf(component).title ?? component);
    return { title, first, others: own.filter((page) => page !== first) };
  });
}

function componentOf(name: string, templates: readonly Template[]): string {
  const isComponent = (part: string | undefined) => (componentNames as readonly unknown[]).includes(part);
  const reads = templates.find((template) => template.name === name)?.head.reads ?? [];
  const first = isComponent(name)
    ? name
    : reads.map((path) => path.split('.')[0]!).find((part) => !everywhere.includes(part));
  return first !== undefined && isComponent(first) ? first : 'index';
}

/** The questions that the pages answer. */
export function questionsOf(
  data: Record<string, unknown>,
  heads: readonly DocumentHead[],
  pages: readonly Link[],
): Question[] {
  const rows = readingGuide.rows(data as Draft, heads, {} as never, {} as never);
  return rows.flatMap(({ question, document }) => {
    const page = pages.find(({ name }) => name === document);
    return page === undefined ? [] : [{ question: String(question), page }];
  });
}

/** The navigation of one page. */
export function navigation(
  groups: readonly Group[],
  questions: readonly Question[],
  current: string,
  up: string,
): string {
  const link = ({ name, path }: Link, words: string) =>
    `<a href="${up}${path}"${name === current ? ' aria-current="page"' : ''}>${escapeHtml(words)}</a>`;
  return [
    '<h2>By component</h2>',
    '<ul class="tree">',
    ...groups.map(({ title, first, others }) =>
      [
        `<li>${first ? link(first, first.title) : `<span>${escapeHtml(title)}</span>`}`,
        others.length === 0 ? '' : `<ul>${others.map((page) => `<li>${link(page, page.title)}</li>`).join('')}</ul>`,
        '</li>',
      ].join(''),
    ),
    '</ul>',
    ...(questions.length === 0
      ? []
      : [
          '<h2>By question</h2>',
          `<ul class="questions">${questions.map(({ question, page }) => `<li>${link(page, question).replace(' aria-current="page"', '')}</li>`).join('')}</ul>`,
        ]),
  ].join('\n');
}
