// A site that answers and that nobody can call answers nobody.

import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Judges a site only where the record says how somebody there is reached; a number that is kept elsewhere counts as one. */
export const rule = define({
  name: 'site-without-phone',
  severity: 'warning',
  level: 1,
  asks: 'At each site at which people work, somebody can be called.',
  why: 'The team in the other time zone had mail addresses only, and the mail was what had failed.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5', 'NIST SP 800-61r2: 3.1.1'],
  basis: 'judgement',
  reads: ['people.members'],
  mayRead: ['staff.coverage', 'organization.locations'],
  whole: ['people.members'],
  good: `
people:
  members: [{ id: p1, roles: [lead], site: Graz, contact: { email: p1@acme.example, phone: "+43 316 1234" } }]
`,
  bad: `
staff: { coverage: { mode: follow-the-sun, sites: [{ name: Graz, people: 2 }] } }
people:
  members: [{ id: p1, roles: [lead], site: Graz, contact: { email: p1@acme.example } }]
`,
  judge: ({ people: { members }, staff, organization }) => {
    const named = [
      ...(staff?.coverage?.sites ?? []).map(({ name }, index) => ({ name, at: `/staff/coverage/sites/${index}` })),
      ...(organization?.locations ?? []).map(({ site }, index) => ({
        name: site,
        at: `/organization/locations/${index}`,
      })),
    ];
    const sites = new Set(members.flatMap(({ site }) => site ?? []));
    return [...sites].flatMap((site): Remark[] => {
      const there = members.flatMap(({ site: own, contact }, index) =>
        own === site && contact !== undefined ? [{ contact, index }] : [],
      );
      const [first] = there;
      const isCalled = there.some(({ contact }) => contact.phone !== undefined || contact.keptIn !== undefined);
      if (first === undefined || isCalled) return [];
      // Where the site is named elsewhere, the finding stands there: what is told of people.yaml leaves out its words.
      const place = named.find(({ name }) => name === site)?.at;
      return [
        {
          at: place ?? `/people/members/${first.index}/contact`,
          message: `Nobody at the site ${site} can be called: none of the contacts of those who work there (people.members[${first.index}]) has a phone number. Write one down, or where it is kept.`,
        },
      ];
    });
  },
});
