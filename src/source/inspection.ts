// Looks through a YAML file for everything that keeps it from being read as it stands.
import type { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { escapeCharacter, sayText, unprintable, visible } from '../words/saying.ts';
import { masked } from '../words/secret.ts';
import type { Lines } from './lines.ts';
import { startOf } from './spots.ts';
import { yaml } from './yaml.ts';

/** Something in a file that keeps it from being read as it stands. */
export interface Problem {
  rule: string;
  offset: number;
  message: string;
  /** True where the line itself must not be repeated in a message. */
  masked?: boolean;
}

const mostSyntaxProblems = 20;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const unprintableInFile = new RegExp(`${unprintable.source}|\\r(?!\\n)`, 'g');
const unusual =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]/;

/** Whether every character of a text is what it looks like: no control or direction characters, no tabs. */
export function isClear(text: string): boolean {
  return !unusual.test(text) || (!text.includes('\t') && text.search(unprintableInFile) < 0);
}

/** Everything that is wrong with a file, as far as YAML goes. */
export function problemsOf(document: Document.Parsed, text: string, lines: Lines): Problem[] {
  const problems = syntaxProblems(document, text);
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2') {
    problems.push(refused(0, `The directive %YAML ${version} is not read here. Remove it: files are YAML 1.2.`));
  }
  if (document.errors.length === 0) inspect(document, text, lines, problems);
  inspectText(text, problems);
  return problems;
}

/** What the parser says, once for each line; after a few lines the rest only follows from them. */
function syntaxProblems({ errors, warnings }: Document.Parsed, text: string): Problem[] {
  const said = errors.length > 0 ? causes(errors) : warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (errors.length > 0 && conflict)
    return [
      {
        rule: 'yaml-not-readable',
        offset: conflict.index,
        message: 'Git has left a conflict here. Keep one side, and take out the lines that mark it.',
      },
    ];
  const problems: Problem[] = [];
  let told = { from: 1, to: 0 };
  for (const { message, pos, code } of said) {
    const [offset] = pos;
    if (offset >= told.from && offset <= told.to) continue;
    if (problems.push(syntaxProblem(code, message, offset, text)) === mostSyntaxProblems) break;
    told = lineAround(text, offset);
  }
  return problems;
}

/** Where the parser itself stumbles after a fault, that only follows from the fault. */
function causes(errors: Document.Parsed['errors']): Document.Parsed['errors'] {
  const others = errors.filter(({ code }) => code !== 'RESOURCE_EXHAUSTION');
  return others.length > 0 ? others : errors;
}

function lineAround(text: string, offset: number): { from: number; to: number } {
  const end = text.indexOf('\n', offset);
  return { from: text.lastIndexOf('\n', offset - 1) + 1, to: end < 0 ? text.length : end };
}

function syntaxProblem(code: string, message: string, offset: number, text: string): Problem {
  if (code === 'MULTIPLE_DOCS')
    return refused(offset, 'The file holds a second document after "---". Put it into a file of its own.');
  if (code === 'TAG_RESOLVE_FAILED')
    return refused(offset, 'Tags such as !name are not read here. Write the plain value.');
  if (code === 'TAB_AS_INDENT' || text[offset] === '\t') {
    return { rule: 'yaml-not-readable', offset, message: 'The line is indented with a tab. YAML wants spaces.' };
  }
  if (code === 'RESOURCE_EXHAUSTION')
    return {
      rule: 'yaml-not-readable',
      offset,
      message: 'The YAML cannot be read here: what stands here does not go with what stands before it.',
    };
  const said = visible(masked(message.slice(0, 300)))
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  return { rule: 'yaml-not-readable', offset, message: `The YAML cannot be read here: ${said}.` };
}

function refused(offset: number, message: string): Problem {
  return { rule: 'yaml-feature-refused', offset, message };
}

function inspect(document: Document.Parsed, text: string, lines: Lines, problems: Problem[]): void {
  const { visit } = yaml();
  visit(document, {
    Alias: (_key, node) => {
      problems.push(refused(startOf(node), `The alias ${sayText(node.source)} is not read here. Write the value out.`));
      return visit.BREAK;
    },
    Seq: (_key, node) => inspectNode(node, problems),
    Map: (_key, node) => {
      inspectNode(node, problems);
      inspectKeys(node.items, lines, problems);
    },
    Scalar: (_key, node) => {
      inspectNode(node, problems);
      inspectScalar(node, text, problems);
    },
  });
}

function inspectNode(node: Scalar | YAMLMap | YAMLSeq, problems: Problem[]): void {
  const { anchor, tag } = node;
  const offset = startOf(node);
  if (anchor !== undefined) {
    const message = `The anchor ${sayText(anchor)} is not read here. Write the value out where it is needed.`;
    problems.push(refused(offset, message));
  }
  if (tag !== undefined)
    problems.push(refused(offset, `The tag ${sayText(tag)} is not read here. Write the plain value.`));
}

function inspectKeys(pairs: readonly { key: unknown }[], lines: Lines, problems: Problem[]): void {
  const { isScalar } = yaml();
  const seen = new Map<string, number>();
  for (const { key } of pairs) {
    const offset = startOf(key);
    if (!isScalar(key) || typeof key.value !== 'string') {
      problems.push({
        rule: 'key-refused',
        offset,
        message: 'A key must be a plain word. Put it into quotes if it is meant as text.',
      });
      continue;
    }
    if (refusedKeys.has(key.value)) {
      problems.push({ rule: 'key-refused', offset, message: `The key ${key.value} is never read. Remove it.` });
    }
    const first = seen.get(key.value);
    if (first === undefined) seen.set(key.value, offset);
    else
      problems.push({
        rule: 'key-duplicate',
        offset,
        message: `The key ${sayText(key.value)} stands here a second time; the first one is in line ${lines.placeOf(first).line}. Keep one of them.`,
      });
  }
}

/** Characters that are written out, such as "\u001b"; those that stand in the file themselves are found by `inspectText`. */
function inspectScalar(node: Scalar, text: string, problems: Problem[]): void {
  const { value } = node;
  const offset = startOf(node);
  if (typeof value === 'string') {
    const match = unprintable.exec(value);
    if (match && !unprintable.test(text.slice(offset, node.range![1]))) problems.push(badCharacter(match[0], offset));
  } else if (
    typeof value === 'number' &&
    (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
  ) {
    problems.push({
      rule: 'number-refused',
      offset,
      message:
        'The number is too large to be kept exactly, or is no number. Write a smaller one, or put it into quotes.',
    });
  }
}

function inspectText(text: string, problems: Problem[]): void {
  let toldTo = -1;
  for (const { 0: character, index } of text.matchAll(unprintableInFile)) {
    if (index <= toldTo || (index === 0 && character === '\ufeff')) continue;
    toldTo = lineAround(text, index).to;
    problems.push(badCharacter(character, index));
  }
}

function badCharacter(character: string, offset: number): Problem {
  return {
    rule: 'character-refused',
    offset,
    masked: true,
    message: `The text holds the character ${escapeCharacter(character)}, which cannot be seen or changes the reading direction. Remove it.`,
  };
}
