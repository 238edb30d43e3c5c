import { describe, expect, it } from 'vitest';
import { closest } from '../../src/words/suggestion.ts';

describe('closest', () => {
  it.each([
    ['roels', 'roles'],
    ['taem', 'team'],
    ['tema', 'team'],
    ['knid', 'kind'],
    ['raic', 'raci'],
    ['constituancy', 'constituency'],
  ])('takes %s for %s', (typed, meant) => {
    expect(closest(typed, ['roles', 'team', 'kind', 'raci', 'constituency'])).toBe(meant);
  });

  it('offers nothing for another word', () => {
    expect(closest('budget', ['roles', 'team', 'kind'])).toBeUndefined();
  });
});
