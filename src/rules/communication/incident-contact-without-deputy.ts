// One voice to the outside, and a second person who can lend it.

import { sameSubstitute } from '../../facts/substitute.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-S2, for the team as a whole. Several people who hold one role stand in for each other. */
export const rule = define({
  name: 'incident-contact-without-deputy',
  severity: 'warning',
  level: 1,
  asks: 'The point of contact for parties outside and the deputy are two people.',
  why: 'The authority called back at night, and the deputy on the card was the same person under another title.',
  source: ['SOC seed: point of contact for external parties'],
  basis: 'judgement',
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
  judge: ({ communication: { pointOfContact }, ...cast }) =>
    sameSubstitute(
      pointOfContact.role,
      pointOfContact.deputyRole,
      cast,
      '/communication/pointOfContact/deputyRole',
      'Parties outside need a deputy',
    ),
});
