import { describe, expect, it } from 'vitest';
import { questionFor } from '../../src/interview/question.ts';
import { type Schema, schemaAt } from '../../src/model/schemas.ts';
import { joined } from '../../src/outside/pasted.ts';

function questionAt(at: string) {
  const around = { key: at, progress: '', help: '', present: undefined, entries: [], currency: undefined };
  return questionFor(schemaAt(at) as Schema, 'What is it?', around);
}

describe('pasted lines', () => {
  it('become one text', () => {
    const mission = questionAt('/charter/mission');
    expect(joined('  We find,\r\n\tfix and\rexplain\nwhat we ship.\n', mission)).toBe(
      'We find, fix and explain what we ship.',
    );
  });

  it('keep their paragraphs where the question takes line breaks, and nowhere else', () => {
    expect(joined('We find\nfaults.\n\n\nWe fix them.', questionAt('/charter/purpose'))).toBe(
      'We find faults.\\n\\nWe fix them.',
    );
    expect(joined('psirt@\n\nacme.example', questionAt('/team/email'))).toBe('psirt@ acme.example');
  });

  it('become the entries of a list', () => {
    const countries = questionAt('/company/markets');
    expect(joined('Austria\nFrance,\n\n Italy\n', countries)).toBe('Austria, France, Italy');
    expect(countries.read(joined('Austria\nFrance,\n\n Italy\n', countries))).toEqual(['AT', 'FR', 'IT']);
  });

  it('hold nothing that a terminal would obey', () => {
    expect(joined('We\u001b[2J\u0003 help\u0007\u009b31m.', questionAt('/charter/mission'))).toBe('We[2J help31m.');
  });
});
