// A notice that goes to the wrong address has not been filed.
import { filingsOf } from '../../facts/filing.ts';
import { recipientsMissing } from '../../facts/recipients.ts';
import { joinWords } from '../../program/display.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * The recipient named with the duty counts too. A duty without any is told by the rule on duties without a recipient; ids
 * that the register does not hold are left to the rule on references.
 */
export const rule = define({
  name: 'filing-recipient-missing',
  severity: 'error',
  level: 1,
  asks: 'A prepared filing goes to those whom the law names.',
  why: 'The early warning was ready within two hours, and its list of recipients held the customers alone.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'source',
  reads: ['obligations', 'policies.regulatoryNotifications', 'stakeholders.parties'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, recipients: [csirt, enisa] }]
stakeholders:
  parties:
    - { id: csirt, name: National CSIRT, side: external, class: national-csirt, relation: works-with, ownerRole: lead, maxTlp: AMBER, legalReview: pre-approved-template }
    - { id: enisa, name: ENISA, side: external, class: regulator, relation: works-with, ownerRole: lead, maxTlp: AMBER, legalReview: pre-approved-template }
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, recipients: [enisa] }]
stakeholders:
  parties:
    - { id: csirt, name: National CSIRT, side: external, class: national-csirt, relation: works-with, ownerRole: lead, maxTlp: AMBER, legalReview: pre-approved-template }
    - { id: enisa, name: ENISA, side: external, class: regulator, relation: works-with, ownerRole: lead, maxTlp: AMBER, legalReview: pre-approved-template }
`,
  judge: ({ obligations, policies, stakeholders: { parties } }, { clocks, stakeholderKinds, today }) =>
    filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, obligation, rows }) =>
      rows.flatMap(({ row, index }): Remark[] => {
        const named = [
          ...(row.recipients ?? []),
          ...(obligation.recipient === undefined ? [] : [obligation.recipient]),
        ];
        const told = named.flatMap((id) => parties.find((party) => party.id === id) ?? []);
        if (named.length === 0 || told.length < named.length) return [];
        const missing = recipientsMissing(clock, told, stakeholderKinds);
        if (missing.length === 0) return [];
        const at = `/policies/regulatoryNotifications/${index}`;
        return [
          {
            at: row.recipients === undefined ? at : `${at}/recipients`,
            message: `A filing under "${clock.title}" must go to ${joinWords(missing.map(({ name }) => name))} too; it goes to ${joinWords(told.map(({ name }) => `"${name}"`))}.`,
          },
        ];
      }),
    ),
});
