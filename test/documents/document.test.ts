import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySeal, keptPassage, passage, sealed, sealState, withPassage } from '../../src/documents/document.ts';

const notes = 'Our words.\n\n- [ ] and *more*\n';
const text = sealed(`---\ntitle: "T"\n${emptySeal}\n---\n\n# T\n\nBody with words.\n\n${passage('')}`);
const written = withPassage(text, notes);
const from = written.indexOf(notes);
const to = from + notes.length;

describe('a sealed document', () => {
  it('is intact as it is written, with any passage and any line ends', () => {
    for (const each of [text, written, written.replaceAll('\n', '\r\n')]) expect(sealState(each)).toBe('intact');
    expect(keptPassage(text)).toBe('');
    expect(keptPassage(written)).toBe(notes);
  });

  it('shows every single character that is changed, added or lost outside the passage', () => {
    for (let at = 0; at <= written.length; at++) {
      if (at > from && at < to) continue;
      const changes = [
        ...(at === from || at === to ? [] : [`${written.slice(0, at)}x${written.slice(at)}`]),
        ...(at === to || at === written.length || at === from
          ? []
          : [`${written.slice(0, at)}${written.slice(at + 1)}`]),
        ...(at >= from && at < to
          ? []
          : at < written.length
            ? [`${written.slice(0, at)}\u00e9${written.slice(at + 1)}`]
            : []),
      ];
      for (const change of changes)
        expect(sealState(change), JSON.stringify(change.slice(at - 5, at + 5))).not.toBe('intact');
    }
    expect(sealState(`${written}x`)).toBe('edited');
    expect(sealState(`${written}\n`)).toBe('edited');
  });

  it('shows none that is changed inside, and keeps it', () => {
    for (let at = from; at < to; at++) {
      const change = `${written.slice(0, at)}x${written.slice(at)}`;
      expect(sealState(change)).toBe('intact');
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const own = `${words.replaceAll('\r\n', '\n')}\n`;
        const document = withPassage(text, own);
        expect(sealState(document)).toBe('intact');
        expect(keptPassage(document)).toBe(own);
        expect(withPassage(text, keptPassage(document))).toBe(document);
      }),
    );
  });

  it('has a heading above words of the reader, and none above nothing', () => {
    expect(text).not.toContain('## Notes');
    expect(written).toContain(`\n\n## Notes\n\n${passage(notes)}`);
    expect(withPassage(written, '')).toBe(text);
    const older = sealed(text.replace(passage(''), `## Notes\n\n${passage('')}`));
    for (const content of ['', notes]) expect(sealState(older.replace(passage(''), passage(content)))).toBe('intact');
    expect(withPassage(older, notes).match(/## Notes/g)).toHaveLength(1);
  });

  it('takes marks inside the passage as words', () => {
    const own = `[//]: # (end of notes)\nmore\n[//]: # (keep: notes)\n`;
    const document = withPassage(text, own);
    expect(sealState(document)).toBe('intact');
    expect(keptPassage(document)).toBe(own);
  });

  it.each(['', 'x', '# T\n', '---\ntitle: x\n---\n', `# T\n${emptySeal}\n`])('is not seen in %j', (foreign) => {
    expect(sealState(foreign)).toBe('foreign');
  });
});
