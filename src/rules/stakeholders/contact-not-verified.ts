// Contacts change jobs, numbers and names; a list that nobody tries is a list of the past.

import { isStranger, receivesNothing } from '../../facts/parties.ts';
import { daysBetween } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const [soon, late] = [90, 365];

/** Record rule SOC-S6, for the contact. The 90 days are ours. Whoever comes along has no contact to try. */
export const rule = define({
  name: 'contact-not-verified',
  severity: 'warning',
  level: 1,
  asks: 'The contact at every party outside answered in the last 90 days; after a year without an answer it is an error.',
  why: 'The hotline of the forensic firm led to a kindergarten that had been given the number in March.',
  source: ['NIST SP 800-61r2: 3.1.1', 'psirt practice: tested contacts'],
  basis: 'judgement',
  reads: ['stakeholders.parties'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: cloud, name: Cloud provider, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact, verifiedOn: 2026-10-01 }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: cloud, name: Cloud provider, side: external, class: cloud-provider, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: first-contact, verifiedOn: 2025-10-01 }]
`,
  judge: ({ stakeholders: { parties } }, { today, stakeholderKinds }) =>
    parties.flatMap((party, index): Remark[] => {
      const { side, name, verifiedOn } = party;
      if (side !== 'external' || isStranger(party) || receivesNothing(party, stakeholderKinds)) return [];
      const at = `/stakeholders/parties/${index}`;
      if (verifiedOn === undefined)
        return [{ at, message: `The contact at "${name}" should be tried every ${soon} days; no answer is recorded.` }];
      const age = daysBetween(verifiedOn, today);
      if (age <= soon) return [];
      return [
        {
          at: `${at}/verifiedOn`,
          severity: age > late ? 'error' : 'warning',
          message: `The contact at "${name}" must be tried every ${soon} days; it last answered on ${verifiedOn}, ${count(age, 'day')} ago.`,
        },
      ];
    }),
});
