import { describe, expect, it } from 'vitest';
import { schemaAt } from '../../src/model/schemas.ts';
import { begunEntries, nameOfEntry, openEntries } from '../../src/program/entries.ts';

const decisions = schemaAt('/charter/decisionRights');
const preset = { decision: 'stop-ship' };
const begun = { decision: 'accept-risk', accountableRole: 'ceo' };

describe('entries', () => {
  it('are open while they hold no more than a preset', () => {
    expect(openEntries([preset, begun], decisions)).toEqual([preset]);
    expect(begunEntries([preset, begun], decisions)).toEqual([begun]);
    expect(begunEntries(['a', 'b'], undefined)).toEqual(['a', 'b']);
    expect(begunEntries(undefined, decisions)).toEqual([]);
  });

  it('are called by their name, else by what they are', () => {
    const names = { nameOf: () => undefined, currency: undefined };
    expect(nameOfEntry(preset, decisions, names)).toBe('Stop shipment');
    expect(nameOfEntry({ id: 'x', side: 'internal', class: 'legal' }, schemaAt('/stakeholders/parties'), names)).toBe(
      'Legal',
    );
    expect(nameOfEntry({ id: 'x', name: 'The firm' }, schemaAt('/stakeholders/parties'), names)).toBe('The firm');
  });
});
