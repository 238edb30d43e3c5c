import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/words/harmless.ts';

describe('what leaves for a terminal or a log', () => {
  it.each([
    ['##[error]x', '# #[error]x'],
    ['a ##vso[task.setvariable]b', 'a # #vso[task.setvariable]b'],
    ['## Findings', '## Findings'],
    ['::error::x', ': :error::x'],
    ['first\n  ::warning::x', 'first\n  : :warning::x'],
    ['a::b', 'a::b'],
    ['a\nb ::c', 'a\nb ::c'],
  ])('%j becomes %j', (given, kept) => expect(harmless(given)).toBe(kept));
});
