// The plain reader beside its referee.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isClear } from '../../src/source/inspection.ts';
import { readPlainly } from '../../src/source/plain/reader.ts';
import { judged } from '../../src/source/referee.ts';
import { keyOffsetOf, offsetOf, parseSource } from '../../src/source/source.ts';
import { type Pointer, pointer } from '../../src/words/pointer.ts';

/** Whether the plain reader reads a text itself. */
export function isPlain(text: string): boolean {
  return isClear(text) && readPlainly(text.replaceAll('\r\n', '\n')) !== undefined;
}

interface Place {
  at: Pointer;
  offset: number;
  parent?: Pointer;
  key?: string;
  keyOffset?: number;
}

/** Where the nodes of a document stand, told from the document itself. */
function placesOf(node: unknown, path: readonly (string | number)[]): Place[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) => [
      { at: pointer(...path, index), offset: startOf(item) },
      ...placesOf(item, [...path, index]),
    ]);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = (key as { value: string }).value;
    const isText = isScalar(value) && value.value !== null;
    return [
      {
        at: pointer(...path, name),
        offset: startOf(isText ? value : key),
        parent: pointer(...path),
        key: name,
        keyOffset: startOf(key),
      },
      ...placesOf(value, [...path, name]),
    ];
  });
}

function startOf(node: unknown): number {
  return (node as Node).range![0];
}

/** Holds both readers to the same, and says whether the plain one read the text. */
export function compare(text: string): boolean {
  if (!isPlain(text)) return false;
  const source = parseSource('a.yaml', text);
  const { data, problems, document } = judged(text);
  expect(problems, text).toEqual([]);
  expect(source.problems.filter(({ rule }) => rule !== 'secret-in-file')).toEqual([]);
  if (!isDeepStrictEqual(source.data, data)) expect(source.data, text).toStrictEqual(data);
  expect(JSON.stringify(source.data)).toBe(JSON.stringify(data));
  if (data === undefined) return true;
  const wrong = [{ at: '', offset: startOf(document.contents) }, ...placesOf(document.contents, [])].filter(
    ({ at, offset, parent, key, keyOffset }: Place) => {
      const isSame = offsetOf(source, at) === offset && offsetOf(source, `${at}/-`) === offset;
      return !isSame || (key !== undefined && keyOffsetOf(source, parent ?? '', key) !== keyOffset);
    },
  );
  expect(wrong, text).toEqual([]);
  return true;
}
