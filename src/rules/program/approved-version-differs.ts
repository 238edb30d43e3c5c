// An approval holds for what was read, not for what was written afterward.

import { mayApprove } from '../../facts/authority.ts';
import { titleOf } from '../../facts/roster.ts';
import type { Program } from '../../model/program.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rules PRG-006 and CHA-002. */
export const rule = define({
  name: 'approved-version-differs',
  severity: 'error',
  level: 1,
  asks: 'A program with the status approved was approved in this very version and wording, without a condition, by the sponsor or someone above.',
  why: 'Version 1.0 was signed and version 1.4 is published; or the team has approved itself.',
  source: ['FIRST PSIRT SF 1.1: I.A', 'FIRST PSIRT SF 1.1: I.C'],
  basis: 'judgement',
  reads: ['status', 'version', 'approvals'],
  mayRead: ['updatedOn', 'roles', 'people.members', 'sponsorship.sponsorRole', 'sponsorship.deputyRole'],
  absentFrom: ['approvals'],
  good: `
status: approved
version: "1.4"
approvals: [{ role: executive-sponsor, decision: approved, on: "2026-03-01", version: "1.4" }]
`,
  bad: `
status: approved
version: "1.4"
approvals: [{ role: executive-sponsor, decision: approved, on: "2026-03-01", version: "1.0" }]
`,
  judge: ({ status, version, updatedOn, approvals, roles = [], people, sponsorship }) => {
    if (status !== 'approved') return [];
    const listed = approvals
      .map((approval, index) => ({ ...approval, index }))
      .filter(({ component }) => component === undefined);
    const granted = listed.filter(({ decision }) => decision === 'approved');
    const isOwn = (approval: { version: string }) => plain(approval.version) === plain(version);
    const [latest, own] = [latestOf(granted), granted.filter(isOwn)];
    const conditional = latestOf(listed.filter((approval) => approval.decision === 'conditional' && isOwn(approval)));
    const approved = latestOf(own);
    if (!approved && conditional)
      return [
        {
          at: `/approvals/${conditional.index}/decision`,
          message: `Version ${version} was approved on ${conditional.on} only under a condition; that does not count as approved, and the documents stay drafts. List an approval without a condition, or set the status to in-review.`,
        },
      ];
    if (!latest)
      return [
        {
          at: '/status',
          message: `The status is approved, but no approval of version ${version} is listed. Have it approved, or set the status to in-review.`,
        },
      ];
    if (!approved)
      return [
        {
          at: '/version',
          message: `The status is approved, but this is version ${version} and the approval of ${latest.on} is for version ${latest.version}. Have this version approved, or set the status to in-review.`,
        },
      ];
    // An approval that names its text is held against the text itself.
    const isChanged = approved.content === undefined && updatedOn !== undefined && updatedOn > approved.on;
    const remarks: Remark[] = isChanged
      ? [
          {
            at: '/updatedOn',
            message: `The content changed on ${updatedOn}, after version ${version} was approved on ${approved.on}. Raise the version, or set the status to in-review.`,
          },
        ]
      : [];
    const sponsor = sponsorship?.sponsorRole;
    if (sponsor === undefined || !roles.some(({ id }) => id === sponsor)) return remarks;
    const known = own.filter(({ role }) => roles.some(({ id }) => id === role));
    if (
      known.length < own.length ||
      known.some(({ role }) => mayApprove(role, { ...sponsorship, sponsorRole: sponsor }, { roles, people }))
    )
      return remarks;
    const titles = known.map(({ role }) => titleOf(role, roles)).join(', ');
    return [
      ...remarks,
      {
        at: `/approvals/${own[0]?.index}/role`,
        message: `Version ${version} must be approved by the sponsor (${titleOf(sponsor, roles)}) or someone above; only ${titles} approved it.`,
      },
    ];
  },
});

function latestOf<T extends { on: string }>(approvals: readonly T[]): T | undefined {
  return approvals.reduce<T | undefined>((latest, next) => (latest && latest.on >= next.on ? latest : next), undefined);
}

function plain(version: Program['version']): string {
  return version.replace(/(?:\.0+)+$/, '');
}
