// Who first writes a report, and then looks for somebody who may release it, does both while the clock runs.
import { filingsOf } from '../../facts/filing.ts';
import { joinWords } from '../../program/display.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * What stands with the duty itself (its template, the role that decides) counts. Missing deadlines are told by another rule.
 */
export const rule = define({
  name: 'filing-without-template-or-approver',
  severity: 'warning',
  level: 1,
  asks: 'A prepared filing names a template, who prepares each step, and who approves it.',
  why: 'The text was written at three in the morning, and the one who signed it had seen no such text before.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3'],
  basis: 'judgement',
  reads: ['obligations', 'policies.regulatoryNotifications'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, approverRoles: [cto], deadlines: [{ key: early-warning, template: Handbook, preparedByRole: lead }] }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, deadlines: [{ key: early-warning, preparedByRole: lead }] }]
`,
  judge: ({ obligations, policies }, { clocks, today }) =>
    filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, obligation, rows }) =>
      rows.flatMap(({ row, index }): Remark[] => {
        const { deadlines = [], templates = [], approverRoles = [] } = row;
        const hasTemplate =
          templates.length > 0 ||
          obligation.template !== undefined ||
          (deadlines.length > 0 && deadlines.every(({ template }) => template !== undefined));
        const lacks = [
          ...(hasTemplate ? [] : ['a template']),
          ...(deadlines.every(({ preparedByRole }) => preparedByRole !== undefined) ? [] : ['who prepares each step']),
          ...(approverRoles.length > 0 || obligation.decisionMakerRole !== undefined ? [] : ['who approves it']),
        ];
        if (lacks.length === 0) return [];
        return [
          {
            at: `/policies/regulatoryNotifications/${index}`,
            message: `The filing under "${clock.title}" should name ${joinWords(lacks)}; the row does not.`,
          },
        ];
      }),
    ),
});
