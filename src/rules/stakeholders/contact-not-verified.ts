// Contacts change jobs, numbers and names; a list that nobody tries is a list of the past.

import { isStranger, receivesNothing } from '../../facts/parties.ts';
import { daysBetween } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** From so many days on an answer is old, and from so many it says nothing any more. */
const [oldDays, worthlessDays] = [180, 365];

/** Record rule SOC-S6, for the contact. The days are ours. Whoever comes along has no contact to try. */
export const rule = define({
  name: 'contact-not-verified',
  severity: 'warning',
  level: 1,
  asks: 'The contact at every party outside answered within a year; at one that a duty to report names, within half a year, and after a year it is an error.',
  why: 'The hotline of the forensic firm led to a kindergarten that had been given the number in March.',
  source: ['NIST SP 800-61r2: 3.1.1', 'psirt practice: tested contacts'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['stakeholders.parties'],
  mayRead: ['obligations', 'stakeholders.matrix', 'communication.matrix'],
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
  judge: ({ stakeholders: { parties, matrix = [] }, obligations = [], communication }, { today, stakeholderKinds }) => {
    const rows = [...matrix, ...(communication?.matrix ?? [])].filter(({ clocks }) => clocks !== undefined);
    const told = rows.flatMap((row) => ('audience' in row ? row.audience : [row.party]));
    const bound = new Set([...told, ...obligations.flatMap(({ recipient }) => recipient ?? [])]);
    return parties.flatMap((party, index): Remark[] => {
      const { id, side, name, verifiedOn } = party;
      if (side !== 'external' || isStranger(party) || receivesNothing(party, stakeholderKinds)) return [];
      const at = `/stakeholders/parties/${index}`;
      const isBound = bound.has(id);
      if (verifiedOn === undefined)
        return [
          {
            at,
            severity: isBound ? 'warning' : 'info',
            message: `Try the contact at "${name}" and note the day under "verifiedOn": no answer is on record, and twice a year is custom.`,
          },
        ];
      const age = daysBetween(verifiedOn, today);
      if (age <= (isBound ? oldDays : worthlessDays)) return [];
      return [
        {
          at: `${at}/verifiedOn`,
          severity: isBound && age > worthlessDays ? 'error' : 'warning',
          message: `Try the contact at "${name}" and note the day under "verifiedOn": it last answered on ${verifiedOn}, ${count(age, 'day')} ago${isBound ? ', and a duty to report names it' : ''}.`,
        },
      ];
    });
  },
});
