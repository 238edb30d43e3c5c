import { describe, expect, it } from 'vitest';
import { isNarrower, labelOfPath } from '../../src/facts/tlp.ts';

const fromWidest = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

describe('the order of labels', () => {
  it.each(fromWidest)('%s is narrower than every label before it, and than no other', (label) => {
    const wider = fromWidest.filter((other) => isNarrower(label, other));
    expect(wider).toEqual(fromWidest.slice(0, fromWidest.indexOf(label)));
  });
});

describe('the label of a place', () => {
  it.each([
    // Its own
    ['charter.mission', 'CLEAR'],
    ['company.name', 'CLEAR'],
    ['policies.riskAcceptances', 'AMBER+STRICT'],
    ['people', 'AMBER+STRICT'],
    ['policies.slas[].internal', 'AMBER'],
    ['stakeholders.parties[].channels', 'AMBER+STRICT'],
    ['staff.onCall.tiers[].participants.people', 'AMBER+STRICT'],
    // That of what it stands in
    ['charter.purpose', 'GREEN'],
    ['policies.slas[].activity', 'CLEAR'],
    ['policies.slas[]', 'CLEAR'],
    ['stakeholders.parties[]', 'AMBER'],
    ['stakeholders.parties[].channels[].address', 'AMBER+STRICT'],
    ['products', 'GREEN'],
    ['products[].name', 'CLEAR'],
    // That of the nearest known part, where a part is not known
    ['policies.slas[].nothing', 'CLEAR'],
    ['policies.nothing.internal', 'AMBER'],
    ['people.members[].nothing[].more', 'AMBER+STRICT'],
    ['nothing.at.all', 'GREEN'],
    ['', 'GREEN'],
    // A name that every object has is no part
    ['policies.constructor', 'AMBER'],
    ['toString.mission', 'GREEN'],
  ])('%s is %s', (path, label) => {
    expect(labelOfPath(path)).toBe(label);
    expect(labelOfPath(path)).toBe(label);
  });
});
