// One voice to the outside, and a second person who can lend it.

import { isSamePerson, isShared, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../../rule.ts';

/** Record rule SOC-S2, for the team as a whole. Several people who hold one role stand in for each other. */
export const rule = define({
  name: 'incident-contact-without-deputy',
  severity: 'error',
  level: 1,
  asks: 'The point of contact for parties outside and the deputy are two people.',
  why: 'The authority called back at night, and the deputy on the card was the same person under another title.',
  source: ['SOC seed: point of contact for external parties'],
  basis: 'source',
  reads: ['roles', 'communication.pointOfContact'],
  mayRead: ['people.members', 'staff.positions', 'company'],
  good: `
roles: [{ id: press, title: Press officer, kind: comms }, { id: lead, title: SOC manager, kind: lead }]
communication:
  pointOfContact: { role: press, deputyRole: lead }
`,
  bad: `
roles: [{ id: press, title: Press officer, kind: comms }, { id: lead, title: SOC manager, kind: lead }]
communication:
  pointOfContact: { role: press, deputyRole: press }
`,
  judge: ({
    roles,
    communication: {
      pointOfContact: { role: first, deputyRole: second },
    },
    people,
    staff,
    company,
  }) => {
    const isKnown = [first, second].every((role) => roles.some(({ id }) => id === role));
    if (!isKnown || !isSamePerson(first, second, { people })) return [];
    if (isShared(first, { roles, people, staff })) return [];
    const isSmall = company?.sizeClass === 'micro' || company?.sizeClass === 'small';
    const seen =
      first === second ? 'the same role is named again' : `the same person is also "${titleOf(second, roles)}"`;
    return [
      {
        at: '/communication/pointOfContact/deputyRole',
        ...(isSmall && { severity: 'warning' as const }),
        message: `Parties outside need a deputy for "${titleOf(first, roles)}" who is another person, but ${seen}.`,
      },
    ];
  },
});
