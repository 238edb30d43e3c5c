import { describe, expect, it } from 'vitest';
import { composeFrom } from '../../src/commands/render/render.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { type Change, newFindings } from '../edited.ts';

describe('kind 6: what contradicts is told, with both places', () => {
  const rows: [name: string, what: string, changes: Change[], rule: string, words: RegExp][] = [];
  it.each(rows)('%s: %s', (name, _what, changes, rule, words) => {
    const said = newFindings(name, changes).filter((finding) => finding.rule === rule);
    expect(said.map(({ message }) => message).join('\n')).toMatch(words);
  });
});

describe('an answer of another choice', () => {
  const left = 'test/fixtures/leftover-answers';

  it.each([
    [
      'a rotation of one person',
      [
        ['roles[psirt-lead].heldBy', 'one-person'],
        ['roles[psirt-lead].rotation', { every: 'P7D' }],
      ],
    ],
    [
      'a date for a duty that does not apply',
      [
        ['obligations[0].applies', 'no'],
        ['obligations[0].decideBy', '2026-01-01'],
      ],
    ],
    ['a date for a tool in use', [['resources.tools[0].due', '2026-01-01']]],
    [
      'a budget line for what is free',
      [
        ['resources.tools[0].free', true],
        ['resources.tools[0].budgetLine', 'tools'],
      ],
    ],
    [
      'a time beside for ever',
      [
        ['policies.retention[0].permanent', true],
        ['policies.retention[0].keepFor', 'P5Y'],
      ],
    ],
  ] as [string, Change[]][])('%s is told once', (_what, changes) => {
    const said = newFindings('small-vendor', changes).filter(({ rule }) => rule === 'answer-of-another-choice');
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ pointer }) => pointer === said[0]?.pointer)).toHaveLength(1);
  });

  it('stands in no document and in no calendar', () => {
    const documents = composeFrom(readProgram(left), loadTemplates(undefined));
    const text = documents.map((document) => document.text).join('\n');
    expect(documents.length).toBeGreaterThan(5);
    expect(text).not.toContain('Round robin');
    expect(text).not.toMatch(/2026-01-01|20260101/);
  });
});
