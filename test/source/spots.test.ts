import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/source/referee.ts';
import { documentSpots, keyOffsetIn, offsetIn, type Spot, spotsOf, startOf } from '../../src/source/spots.ts';

const text = 'a: x\nb:\n  - c: 1\n  - d: [ 5, 6 ]\n    e:\nf: { g: {} }\n';
const data = { a: 'x', b: [{ c: 1 }, { d: [5, 6], e: null }], f: { g: {} } };
/** The root, and then each key with its value and each item, in the order in which they stand. */
const offsets = [0, 0, 3, 5, 10, 12, 12, 15, 21, 21, 24, 26, 29, 37, 39, 40, 43, 45, 48];

const textual = (offset: number): Spot => ({ offset, kind: 'text' });
const root: Spot = {
  offset: 0,
  kind: 'map',
  keys: new Map<string, { offset: number; value: Spot }>([
    ['a', { offset: 0, value: textual(3) }],
    [
      'b',
      {
        offset: 5,
        value: {
          offset: 10,
          kind: 'list',
          items: [
            { offset: 12, kind: 'map', keys: new Map([['c', { offset: 12, value: textual(15) }]]) },
            {
              offset: 21,
              kind: 'map',
              keys: new Map<string, { offset: number; value: Spot }>([
                ['d', { offset: 21, value: { offset: 24, kind: 'list', items: [textual(26), textual(29)] } }],
                ['e', { offset: 37, value: { offset: 39, kind: 'nothing' } }],
              ]),
            },
          ],
        },
      },
    ],
    [
      'f',
      {
        offset: 40,
        value: {
          offset: 43,
          kind: 'map',
          keys: new Map([['g', { offset: 45, value: { offset: 48, kind: 'map', keys: new Map() } satisfies Spot }]]),
        },
      },
    ],
  ]),
};

describe('the spots of a text', () => {
  it('are made of its data and the offsets that were noted', () => {
    expect(spotsOf(data, offsets)).toEqual(root);
  });

  it('are those of the document that the referee reads', () => {
    expect(documentSpots(documentOf(text))).toEqual(root);
  });

  it('are one where there is nothing', () => {
    expect(spotsOf(null, [])).toEqual({ offset: 0, kind: 'nothing' });
    expect(documentSpots(documentOf(''))).toEqual({ offset: 0, kind: 'nothing' });
  });

  it('are there for a document that is refused, without the keys that are no text, the first of equal ones', () => {
    const spots = documentSpots(documentOf('1: x\n? [ y ]\n: z\na: 1\na: 2\nb: *c\nd: true\n'));
    expect([...spots.keys!]).toEqual([
      ['a', { offset: 17, value: textual(20) }],
      ['b', { offset: 27, value: { offset: 30, kind: 'nothing' } }],
      ['d', { offset: 33, value: textual(36) }],
    ]);
  });

  it.each([
    ['words', textual(1)],
    ['[ 1 ]', { offset: 1, kind: 'list', items: [textual(3)] }],
  ])('may be those of a document without keys: %s', (words, spots) => {
    expect(documentSpots(documentOf(` ${words}\n`))).toEqual(spots);
  });
});

describe('the offset of a place', () => {
  it.each([
    ['', 0],
    ['/a', 3],
    ['/b', 5],
    ['/b/0', 12],
    ['/b/0/c', 15],
    ['/b/1', 21],
    ['/b/1/d', 21],
    ['/b/1/d/0', 26],
    ['/b/1/d/1', 29],
    ['/b/1/e', 37],
    ['/f', 40],
    ['/f/g', 45],
    // What is not there is told by what it would stand in
    ['/nothing', 0],
    ['/a/more', 3],
    ['/b/2', 5],
    ['/b/1/d/7', 21],
    ['/b/first', 5],
    ['/b/1/e/f/g', 37],
  ])('%j is %i', (place, offset) => {
    expect(offsetIn(root, place)).toBe(offset);
  });
});

describe('the offset of a key', () => {
  it.each([
    ['', 'a', 0],
    ['', 'f', 40],
    ['/b/0', 'c', 12],
    ['/b/1', 'e', 37],
    ['/f', 'g', 45],
    // Of one that is not there, that of what it would stand in
    ['', 'x', 0],
    ['/b/1', 'x', 21],
    ['/f', 'x', 40],
    ['/b', 'x', 5],
    ['/a', 'x', 3],
  ])('in %j, %s, is %i', (parent, key, offset) => {
    expect(keyOffsetIn(root, parent, key)).toBe(offset);
  });

  it.each(['/nothing', '/nothing/more', '/b/5', '/b/5/more'])(
    'in %s, which is not there, is found nowhere else',
    (parent) => {
      for (const key of ['x', 'f']) expect(keyOffsetIn(root, parent, key)).toBe(offsetIn(root, parent));
    },
  );
});

it('nothing starts at the start', () => {
  expect(startOf(null)).toBe(0);
  expect(startOf({})).toBe(0);
});
