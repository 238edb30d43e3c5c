// Of the documents of a program, which are no longer as they should be, by what the lock says of each. Nothing is made anew for it.
import { neededTemplates } from '../../documents/compose.ts';
import { isEdited, type Trace } from '../../documents/traces.ts';
import { templatesOf } from '../../outside/library.ts';
import type { World } from '../../outside/world.ts';
import { readLock, textOfWritten } from '../../outside/written.ts';
import type { Assembly } from '../../program/assembly.ts';
import { joinWords } from '../../program/display.ts';
import { count } from '../../time/duration.ts';
import { makingOf } from '../render/sealing.ts';

const mostNamed = 4;

/** What is to be said of documents. */
interface Group {
  says: string;
  advice: string;
  isOf: (file: File) => boolean;
}

interface File {
  path: string;
  before: Trace;
  today: Trace;
  text: string;
  isNeeded: boolean;
}

const isOwn = ({ template = '' }: Trace) => template.startsWith('own ');

/** In this order; a file may be in several groups. */
const groups: readonly Group[] = [
  {
    says: 'Edited by hand',
    advice: '"psirt render --check" shows where; the words belong into the program, or between the marks at the end',
    isOf: ({ text, before }) => isEdited(text, before),
  },
  {
    says: 'Left over, as nothing writes them any more',
    advice: '"psirt render --prune" removes them',
    isOf: ({ isNeeded }) => !isNeeded,
  },
  {
    says: 'Written before the program changed',
    advice: '"psirt render" (with --format, where they have one) writes them anew',
    isOf: ({ isNeeded, before, today }) => isNeeded && before.record !== undefined && before.record !== today.record,
  },
  {
    says: 'Written from a template that has changed since',
    advice: '"psirt render" (with --format, where they have one) writes them anew',
    isOf: ({ isNeeded, before, today }) =>
      isNeeded && before.template !== undefined && isOwn(before) === isOwn(today) && before.template !== today.template,
  },
];

/** The documents by what is wrong with them; an empty text where nothing is known to be. */
export function writtenPart(world: World, folder: string, assembly: Assembly): string {
  const templates = templatesOf(world, folder, assembly.data);
  const made = makingOf(assembly, templates, {});
  const needed = new Set(neededTemplates(templates, assembly.data).map(({ name }) => name));
  const known = new Set(templates.map(({ name }) => name));
  const files = Object.entries(readLock(folder)).flatMap(([path, before]): File[] => {
    const text = textOfWritten(folder, path);
    const { document = '' } = before;
    if (text === undefined) return [];
    const isNeeded = document === '' || needed.has(document) || (isOwn(before) && !known.has(document));
    return [{ path, before, today: made({ name: document }), text, isNeeded }];
  });
  const lines = groups.flatMap(({ says, advice, isOf }) => {
    const paths = files.filter(isOf).map(({ path }) => path);
    return paths.length === 0 ? [] : [`  ${says}: ${someOf(paths)}. ${advice}.`];
  });
  return lines.length === 0 ? '' : ['Documents', ...lines].join('\n');
}

function someOf(paths: readonly string[]): string {
  const rest = paths.length - mostNamed;
  return rest <= 1 ? joinWords(paths) : joinWords([...paths.slice(0, mostNamed), `${count(rest, 'other file')}`]);
}
