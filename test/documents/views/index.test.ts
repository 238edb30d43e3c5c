// The views of templates/index.md.hbs.
import { describe, expect, it } from 'vitest';
import type { DocumentHead } from '../../../src/documents/document.ts';
import { rows } from '../../views.ts';

const heads = (...gaps: number[]): DocumentHead[] =>
  ['index', 'charter', 'raci', 'decisions'].slice(0, gaps.length).map((name, place) => {
    const open = Array.from({ length: gaps[place]! }, (_, number) => `/${number}`);
    return { name, title: name, path: `${name}.md`, tlp: 'GREEN', about: '', gaps: open.length, open };
  });

describe('the index', () => {
  it('lists documents and totals without itself', () => {
    expect(rows('documents', {}, heads(7, 0, 2)).map(({ name, gaps }) => [name, gaps])).toEqual([
      ['charter', 'none'],
      ['raci', 2],
    ]);
    expect(rows('document-totals', {}, heads(0, 0, 0))).toEqual([
      { sentence: 'There are 2 documents, and no gap is open in them.' },
    ]);
    expect(rows('document-totals', {}, heads(1, 0, 2, 3))[0]!.sentence).toContain(
      'There are 3 documents. 2 of them have gaps, 3 gaps in all; one that several documents show counts once.',
    );
    expect(rows('document-totals', {}, heads(1, 0, 1))[0]!.sentence).toContain('1 of them has gaps, 1 gap in all');
  });

  it('does not pass off as complete what says nothing', () => {
    const silent = heads(0, 0, 2).map((head) => ({ ...head, unsaid: head.name === 'index' ? 0 : 8 }));
    expect(rows('documents', {}, silent).map(({ gaps }) => gaps)).toEqual(['none; 8 not said', '2; 8 not said']);
    expect(rows('document-totals', {}, silent.slice(0, 2))).toEqual([
      { sentence: 'There is 1 document, and no gap is open in it. In 8 sections nothing is said.' },
    ]);
    expect(rows('brief-gap-total', {}, silent.slice(0, 2))).toEqual([
      { sentence: 'No gap is open in the documents, but in 8 sections nothing is said.' },
    ]);
  });

  it('guides only to documents that are there', () => {
    expect(rows('reading-guide', {}, heads(0, 0)).map(({ document }) => document)).toEqual(['charter']);
  });
});
