// What the preview answers: the pages of the handbook with their findings, made when somebody asks and a file has changed since.
import { join } from 'node:path';
import type { Document } from '../../documents/document.ts';
import type { Template } from '../../documents/templates.ts';
import { filesBelow, stampOf } from '../../outside/disk.ts';
import { handbookAssets } from '../../outside/handbook-assets.ts';
import { ownTemplates, templatesOf } from '../../outside/library.ts';
import { readText } from '../../outside/reading.ts';
import { readProgram } from '../../outside/repository.ts';
import type { Answer } from '../../outside/serving.ts';
import { shippedFile } from '../../outside/shipped-files.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { digest } from '../../words/digest.ts';
import { isForUser } from '../../words/exit.ts';
import type { Finding } from '../../words/finding.ts';
import { isWithin, type Pointer, pointerTo, valueAt } from '../../words/pointer.ts';
import { reportOn } from '../judged.ts';
import { outputFolder } from '../render/folder.ts';
import { handbook } from '../render/handbook.ts';
import { refuseUnreadable } from '../render/refusals.ts';
import { composeFrom, judging } from '../render/render.ts';
import { findingsPage, pageWith, placeOfFindings } from './page.ts';

/** What is previewed. */
export interface Previewed {
  world: World;
  program: string;
  /** A folder with templates of the user's own, as typed; absent: the one that psirt.yaml names. */
  typed?: string | undefined;
}

/** The answers for one state of the files. */
interface Made {
  stamp: string;
  /** Further files that it was made of. */
  beside: readonly string[];
  answers: ReadonlyMap<string, Answer>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
};

/** Where a page asks whether something has changed. */
const placeOfStamp = '/preview/stamp';

/** Answers by path. */
export function previewOf(previewed: Previewed): (path: string) => Promise<Answer> {
  let made: Promise<Made> | undefined;
  let last: Made | undefined;
  const current = async (): Promise<Made> => {
    if (last !== undefined && stampNow(previewed, last.beside) !== last.stamp) [last, made] = [undefined, undefined];
    made ??= make(previewed);
    try {
      last = await made;
      return last;
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
  return async (path) => {
    if (path === placeOfStamp) return textAnswer(200, stampNow(previewed, last?.beside ?? []));
    const { answers } = await current();
    const found = answers.get((path.endsWith('/') ? `${path}index.html` : path).slice(1));
    const broken = answers.get(placeOfFault);
    if (broken && (found === undefined || found.type === types.html)) return broken;
    return found ?? textAnswer(404, 'There is no such page in the handbook.\n');
  };
}

const textAnswer = (status: number, text: string): Answer => ({ status, type: 'text/plain', text });
const page = (text: string): Answer => ({ status: 200, type: 'text/html', text });

/** What changes when a file that the handbook is made of changes. */
function stampNow({ program }: Previewed, beside: readonly string[]): string {
  const below = (folder: string) => filesBelow(folder).map((file) => join(folder, file));
  const paths = [join(program, 'psirt.yaml'), ...below(join(program, 'program')), ...beside];
  return digest(paths.map((path) => `${path} ${stampOf(path)}`).join('\n'));
}

/** Where the answer lies that stands for all pages of a program from which none can be made. */
const placeOfFault = 'preview/fault';

async function make(previewed: Previewed): Promise<Made> {
  const { world, program, typed } = previewed;
  let [stamp, beside] = [stampNow(previewed, []), [] as string[]];
  let findings: readonly Finding[] = [];
  try {
    const assembly = readProgram(program, world);
    beside = filesBeside(previewed, assembly);
    stamp = stampNow(previewed, beside);
    findings = (await reportOn(world, program, assembly)).findings;
    refuseUnreadable(assembly);
    const templates = templatesOf(world, program, assembly.data, typed);
    const judge = await judging(templates, assembly);
    const documents = composeFrom(assembly, templates, judge?.(assembly));
    const files = handbook({ world, program, assembly, templates, documents }, documents);
    const pages = files.map((file) => [file.path, answerFor(file, templates, findings, stamp)] as const);
    return madeOf(stamp, beside, [...pages, [placeOfFindings, page(findingsPage(findings, stamp))]]);
  } catch (error) {
    if (!isForUser(error)) throw error;
    const assets = Object.entries(handbookAssets()).map(([name, text]) => fileAnswer(`assets/${name}`, text));
    return madeOf(stamp, beside, [...assets, [placeOfFault, page(findingsPage(findings, stamp, error.message))]]);
  }
}

function madeOf(stamp: string, beside: readonly string[], answers: readonly (readonly [string, Answer])[]): Made {
  const own = ['preview.css', 'preview.js'].map((name) =>
    fileAnswer(`preview/${name}`, readText(shippedFile(`templates/handbook/${name}`), name)),
  );
  return { stamp, beside, answers: new Map([...own, ...answers]) };
}

/** Own templates, the readers' notes in the Markdown documents, own catalogs, prepared texts and rosters. */
function filesBeside({ world, program, typed }: Previewed, assembly: Assembly): string[] {
  const own = ownTemplates(world, program, assembly.data, typed);
  const notes = outputFolder(world, program, assembly, { format: 'md' });
  const logo = valueAt(assembly.data, '/brand/logo');
  const named = [
    ...(typeof logo === 'string' ? [logo] : []),
    ...assembly.catalogs.keys(),
    ...(assembly.texts?.keys() ?? []),
  ];
  const roster = valueAt(assembly.data, '/staff/onCall/roster/file');
  return [
    ...(own === undefined ? [] : filesBelow(own).map((file) => join(own, file))),
    ...filesBelow(notes)
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(notes, file)),
    ...[...named, ...(typeof roster === 'string' ? [roster] : [])].map((path) => join(program, path)),
  ];
}

function fileAnswer(path: string, text: string): readonly [string, Answer] {
  return [path, { status: 200, type: types[path.split('.').at(-1) ?? ''] ?? 'text/plain', text }];
}

function answerFor(
  { name, path, text }: Document,
  templates: readonly Template[],
  findings: readonly Finding[],
  stamp: string,
): Answer {
  if (!path.endsWith('.html')) return fileAnswer(path, text)[1];
  const reads = templates.find((template) => template.name === name)?.head.reads ?? [];
  const own = findings.filter(({ pointer }) => reads.some((read) => meet(pointerTo(read), pointer)));
  return page(pageWith(text, { own, total: findings.length, stamp }));
}

/** Whether one of two places lies in the other. */
function meet(one: Pointer, other: Pointer): boolean {
  return isWithin(one, other) || isWithin(other, one);
}
