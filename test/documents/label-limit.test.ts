import { describe, expect, it } from 'vitest';
import { labelsOfUse, limitOf } from '../../src/documents/label-limit.ts';
import type { Piece } from '../../src/documents/pieces.ts';

const template = (tlp: string, ...body: Piece[]) => ({ body, head: { tlp } });
const drawn = (helper: string, ...names: string[]) => ({ helper, given: names.map((literal) => ({ literal })) });
const lookup = { keys: ['charter'] };

describe('the limit that the label of a template sets', () => {
  const limit = limitOf('GREEN', (helper, name) => (helper === 'view' ? name : undefined));

  it('says that a place is for a narrower circle, and which label would allow it', () => {
    expect(limit.ofPath('policies.slas[].internal')).toBe(
      '"policies.slas[].internal" is for a narrower circle (TLP:AMBER) than this document (TLP:GREEN). Leave it out, or label the document TLP:AMBER.',
    );
  });

  it('says the same of what a helper draws', () => {
    expect(limit.ofHelper('view', 'RED')).toBe(
      'What {{view "RED"}} shows is for a narrower circle (TLP:RED) than this document (TLP:GREEN). Leave it out, or label the document TLP:RED.',
    );
  });

  it('says nothing of what is for the same or a wider circle, or has no label', () => {
    expect(limit.ofPath('charter.purpose')).toBeUndefined();
    expect(limit.ofPath('charter.mission')).toBeUndefined();
    expect(limit.ofHelper('view', 'GREEN')).toBeUndefined();
    expect(limit.ofHelper('view', 'CLEAR')).toBeUndefined();
    expect(limit.ofHelper('chart', 'RED')).toBeUndefined();
  });
});

describe('the label of a view or chart', () => {
  it('is that of the widest document that draws it', () => {
    const first = template('AMBER', 'Text', drawn('view', 'one'), drawn('chart', 'one'));
    const second = template('GREEN', drawn('view', 'one'), drawn('view', 'two'));
    for (const templates of [
      [first, second],
      [second, first],
    ]) {
      const labelOf = labelsOfUse(templates);
      expect(labelOf('view', 'one')).toBe('GREEN');
      expect(labelOf('view', 'two')).toBe('GREEN');
      expect(labelOf('chart', 'one')).toBe('AMBER');
      expect(labelOf('chart', 'two')).toBeUndefined();
    }
  });

  it('is found by its first name alone, and not by what a template looks up', () => {
    const labelOf = labelsOfUse([
      template('AMBER', drawn('view', 'one', 'two'), { helper: 'view', given: [lookup, { literal: 'three' }] }),
    ]);
    expect(labelOf('view', 'one')).toBe('AMBER');
    for (const name of ['two', 'three', 'undefined', '']) expect(labelOf('view', name)).toBeUndefined();
  });

  it('is the same for the rows of a view', () => {
    const labelOf = labelsOfUse([template('RED', drawn('rows', 'one')), template('AMBER', drawn('view', 'two'))]);
    expect(labelOf('view', 'one')).toBe('RED');
    expect(labelOf('rows', 'one')).toBe('RED');
    expect(labelOf('rows', 'two')).toBe('AMBER');
    expect(labelOf('chart', 'one')).toBeUndefined();
  });

  it('is found inside blocks, behind "else" and in what a helper is given', () => {
    const inner = { helper: 'if', given: [drawn('view', 'condition')], inside: [drawn('view', 'deep')] };
    const labelOf = labelsOfUse([
      template('AMBER', { helper: 'each', given: [lookup], inside: [inner], otherwise: [drawn('chart', 'else')] }),
      template('GREEN', { helper: 'lower', given: [lookup, { literal: 1 }, drawn('chart', 'given')] }),
    ]);
    expect(labelOf('view', 'condition')).toBe('AMBER');
    expect(labelOf('view', 'deep')).toBe('AMBER');
    expect(labelOf('chart', 'else')).toBe('AMBER');
    expect(labelOf('chart', 'given')).toBe('GREEN');
  });

  it('is none where a helper is given no name', () => {
    const labelOf = labelsOfUse([template('RED', { helper: 'view', given: [] })]);
    expect(labelOf('view', '')).toBeUndefined();
    expect(labelOf('', '')).toBeUndefined();
  });
});
