// An approved program that rests on drafts promises what nobody has approved.

import { joinWords } from '../../program/display.ts';
import { rule as define } from '../rule.ts';

/** One finding for the whole register: it is one decision. */
export const rule = define({
  name: 'approved-program-with-draft-policy',
  severity: 'warning',
  level: 1,
  asks: 'No policy in the register of an approved program is still a draft.',
  why: 'The charter was signed, and all of the twenty policies that it names were drafts two years later.',
  source: ['FIRST PSIRT SF 1.1: I.C', 'ISO/IEC 30111:2019: 6.2'],
  basis: 'judgement',
  reads: ['status', 'policies.policies'],
  good: `
status: approved
policies: { policies: [{ id: disclosure, type: vulnerability-disclosure, title: Disclosure policy, status: approved, version: "1.0", approvedOn: 2026-03-01, approverRole: sponsor, ownerRole: lead, audience: public, reviewBy: 2027-03-01 }] }
`,
  bad: `
status: approved
policies: { policies: [{ id: disclosure, type: vulnerability-disclosure, title: Disclosure policy, status: draft, ownerRole: lead, audience: public, reviewBy: 2027-03-01 }] }
`,
  judge: ({ status, policies: { policies } }) => {
    const drafts = status === 'approved' ? policies.filter((policy) => policy.status === 'draft') : [];
    if (drafts.length === 0) return [];
    const titles = joinWords(drafts.slice(0, 5).map(({ title }) => `"${title}"`));
    const more = drafts.length > 5 ? `, and ${drafts.length - 5} more` : '';
    const said = `${drafts.length} of its ${policies.length} policies ${drafts.length === 1 ? 'is a draft' : 'are drafts'}`;
    return [
      {
        at: '/policies/policies',
        message: `The program is approved, but ${said} (${titles}${more}). Approve ${drafts.length === 1 ? 'it' : 'them'}, or say that the program is a draft.`,
      },
    ];
  },
});
