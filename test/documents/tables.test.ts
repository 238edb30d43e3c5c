import { describe, expect, it } from 'vitest';
import { withoutEmptyColumns } from '../../src/documents/tables.ts';

describe('tables', () => {
  it('lose the columns in which no row says anything', () => {
    const table = ['| A | B | C |', '| --- | ---: | --- |', '| — | — | x\\|y |', '| a | — | — |', '', 'Text'].join(
      '\n',
    );
    expect(withoutEmptyColumns(table)).toBe(
      ['| A | C |', '| --- | --- |', '| — | x\\|y |', '| a | — |', '', 'Text'].join('\n'),
    );
  });

  it('that go on about the same rows keep only those that say more', () => {
    const first = ['| A | B |', '| --- | --- |', '| a | x |', '| b | y |', ''];
    const second = (c: string) => ['| A | C |', '| --- | --- |', '| a | — |', `| b | ${c} |`];
    const more = [...first, '| A | C |', '| --- | --- |', '| b | z |'];
    expect(withoutEmptyColumns([...first, ...second('z')].join('\n'))).toBe(more.join('\n'));
    expect(withoutEmptyColumns([...first, ...second('—')].join('\n'))).toBe(first.join('\n'));
    const apart = [...first, '## Next', '', '| A |', '| --- |', '| a |', '| b |'];
    expect(withoutEmptyColumns([...first, '## Next', '', ...second('—')].join('\n'))).toBe(apart.join('\n'));
  });

  it('vanish without rows, and other lines stay as they are', () => {
    expect(withoutEmptyColumns('Before\n\n| A |\n| --- |\n\nAfter')).toBe('Before\n\n\nAfter');
    expect(withoutEmptyColumns('| not a table\n\n- item')).toBe('| not a table\n\n- item');
  });
});
