// What each escape writes, letter by letter; that readers take it literally holds markdown.test.ts.
import { describe, expect, it } from 'vitest';
import { escapeBlock, escapeInline, escapeMermaid, linkTo } from '../../src/words/markdown.ts';

describe('to the letter', () => {
  it.each([
    ['plain words stay as they are', 'plain words stay as they are'],
    ['R&D at 10:30, 50 %, v1.2 (beta)', 'R&D at 10:30, 50 %, v1.2 (beta)'],
    ['snake_case', 'snake_case'],
    ['a\n\n b', 'a b'],
    ['', ''],
    ['# x', '\\# x'],
    ['1. x', '1\\. x'],
    ['x #', 'x \\#'],
    ['C#', 'C\\#'],
    ['F# ##', 'F# \\#\\#'],
    ['<b>', '&lt;b&gt;'],
    ['{{ x }}', '\\{\\{ x \\}\\}'],
    ['a_b c_ _d', 'a_b c\\_ \\_d'],
    ['snake_case_9', 'snake_case_9'],
    ['see ftp+x-1:y:z', 'see ftp+x-1&#58;y:z'],
    ['note: a', 'note: a'],
    ['well :tada: done', 'well &#58;tada: done'],
    ['see www.a.example', 'see www\\.a.example'],
    ['Mailto:a and xmpp:b', 'Mailto&#58;a and xmpp&#58;b'],
    ['an xmpp server', 'an xmpp server'],
    ['12)', '12\\)'],
    ['12.5. a', '12.5. a'],
    ['= a', '&#61; a'],
    ['a) b', 'a) b'],
    ['wow! [x]', 'wow! \\[x\\]'],
    ['![x]', '\\!\\[x\\]'],
    ['C# and F## ', 'C# and F\\#\\#'],
    ['closing ##', 'closing \\#\\#'],
    ['a # b # c', 'a # b # c'],
    ['12. a', '12\\. a'],
    ['12.5 a', '12.5 a'],
    ['7) a', '7\\) a'],
    ['+ a', '\\+ a'],
    ['a + b', 'a + b'],
    ['3.', '3\\.'],
    ['import x', '&#105;mport x'],
    ['an import x', 'an import x'],
    ['important', 'important'],
    ['A & B &amp; C', 'A & B &amp;amp; C'],
  ])('%j becomes %j', (given, kept) => expect(escapeInline(given)).toBe(kept));

  it('has one paragraph for each, without the empty ones', () => {
    expect(escapeBlock('a\n\nb\nc')).toBe('a\n\nb c');
    expect(escapeBlock('a\nb\n \nc\n\n\n\n')).toBe('a b\n\nc');
  });

  it.each([
    ['a@b.example', '[a&#64;b.example](mailto:a@b.example)'],
    ['see a@b.example', 'see a&#64;b.example'],
    ['a@b.example.', 'a&#64;b.example.'],
    ['a@bc.example', '[a&#64;bc.example](mailto:a@bc.example)'],
    ['psirt@b.example', '[psirt&#64;b.example](mailto:psirt@b.example)'],
    ['https://b.example/?a=1&b=2', '[https&#58;//b.example/?a=1&b=2](https://b.example/?a=1&b=2)'],
    ['https://b.example/?a&amp;b', '[https&#58;//b.example/?a&amp;amp;b](https://b.example/?a&amp;amp;b)'],
    ['https://b.example/?a&#38;b', '[https&#58;//b.example/?a&amp;#38;b](https://b.example/?a&amp;#38;b)'],
    ['a@b', 'a&#64;b'],
    ['https://b.example/(a)\tb', '[https&#58;//b.example/(a) b](https://b.example/%28a%29%09b)'],
  ])('a link to %j is %j', (given, kept) => expect(linkTo(given)).toBe(kept));

  it.each([
    ['  a \n  b ', 'a b'],
    ['1. Chief technology officer', '1#46; Chief technology officer'],
    ['10) Developer', '10#41; Developer'],
    ['- PSIRT lead', '#45; PSIRT lead'],
    ['+ x', '#43; x'],
    ['* x', '#42; x'],
    ['Version 1.2 (a-b)', 'Version 1.2 (a-b)'],
    ['a "b"', 'a #34;b#34;'],
  ])('%j in a chart is %j', (given, kept) => expect(escapeMermaid(given)).toBe(kept));
});
