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

  it('vanish without rows, and other lines stay as they are', () => {
    expect(withoutEmptyColumns('Before\n\n| A |\n| --- |\n\nAfter')).toBe('Before\n\n\nAfter');
    expect(withoutEmptyColumns('| not a table\n\n- item')).toBe('| not a table\n\n- item');
  });
});
