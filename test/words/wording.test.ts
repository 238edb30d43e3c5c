import { describe, expect, it } from 'vitest';
import { capital, uncapital } from '../../src/words/wording.ts';

describe('the first letter', () => {
  it('is great where a sentence opens', () => {
    expect(['becoming aware', '4 hours', ''].map(capital)).toEqual(['Becoming aware', '4 hours', '']);
  });

  it.each([
    ['Early warning', 'early warning'],
    ['A person', 'a person'],
    ['E-mail', 'e-mail'],
    ['CSIRT notice', 'CSIRT notice'],
    ['T-Systems', 'T-Systems'],
    ['24 hours', '24 hours'],
    ['', ''],
  ])('of %s inside a sentence gives %s', (text, said) => {
    expect(uncapital(text)).toBe(said);
  });
});
