// Who leads in place of a colleague under suspicion must not be that colleague.
import { isSamePerson, isShared, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-V7. That there is a rule at all is asked by the schema. Several people who hold one role replace each other. */
export const rule = define({
  name: 'conflicted-lead-replaced-by-same-person',
  severity: 'warning',
  level: 1,
  asks: 'For every kind of violation the role that leads when the usual lead is concerned is another person than the usual lead.',
  why: 'The head of human resources was the suspect, and the plan named the head of human resources to lead instead.',
  source: ['IRM-11 and IRM-12: insider abuse', 'psirt practice: conflict of interest'],
  basis: 'judgement',
  reads: ['roles', 'engagement.violations', 'engagement.conflictOfInterest'],
  mayRead: ['people.members', 'staff.positions'],
  good: `
roles: [{ id: hr, title: Human resources contact, kind: governance }, { id: counsel, title: Legal counsel, kind: legal }, { id: audit, title: Head of audit, kind: governance }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
  conflictOfInterest: { rule: Audit leads when human resources or legal is concerned., insteadRole: audit }
`,
  bad: `
roles: [{ id: hr, title: Human resources contact, kind: governance }, { id: counsel, title: Legal counsel, kind: legal }, { id: audit, title: Head of audit, kind: governance }]
engagement:
  violations: [{ category: fraud, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: forensic }]
  conflictOfInterest: { rule: Audit leads when human resources or legal is concerned., insteadRole: hr }
`,
  judge: ({ engagement: { violations, conflictOfInterest }, ...roster }) => {
    const { insteadRole } = conflictOfInterest;
    const isKnown = roster.roles.some(({ id }) => id === insteadRole);
    if (!isKnown || isShared(insteadRole, roster)) return [];
    const stuck = violations.filter(({ leadRole }) => isSamePerson(leadRole, insteadRole, roster));
    if (stuck.length === 0) return [];
    return [
      {
        at: '/engagement/conflictOfInterest/insteadRole',
        message: `When the lead of a case is concerned, another person must lead, but "${titleOf(insteadRole, roster.roles)}" leads cases of ${stuck.map(({ category }) => category).join(', ')} already.`,
      },
    ];
  },
});
