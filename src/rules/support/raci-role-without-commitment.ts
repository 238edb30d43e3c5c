// A table of duties names other teams easily; whether they have agreed stands in their commitments.
import { superiorsOf, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/** Record rule MSS-001. Providers are bound by contract, and the line above the lead by the sponsor's mandate. */
export const rule = define({
  name: 'raci-role-without-commitment',
  severity: 'error',
  level: 2,
  asks: 'Every role elsewhere in the organization that does or answers for an activity belongs to a stakeholder whose commitment holds today.',
  why: 'The RACI table names teams that never agreed, and the first case shows it.',
  source: ['FIRST PSIRT SF 1.1: I.E', 'FIRST PSIRT SF 1.1: 1.1.1'],
  basis: 'judgement',
  reads: ['roles', 'organization.raci', 'organization.coreTeam', 'support.commitments'],
  mayRead: [
    'organization.providers',
    'organization.reportingLine',
    'sponsorship.sponsorRole',
    'sponsorship.deputyRole',
  ],
  absentFrom: ['support.commitments'],
  good: `
roles:
  - { id: lead, title: Security lead, kind: lead, team: core }
  - { id: firmware, title: Firmware developer, kind: engineer, team: extended, party: firmware-team }
organization:
  coreTeam: [lead]
  raci: [{ activity: fix, responsible: [firmware], accountable: lead }]
support:
  commitments: [{ stakeholder: firmware-team, managerRole: lead, what: Two developers in each case, validUntil: "2027-06-30" }]
`,
  bad: `
roles:
  - { id: lead, title: Security lead, kind: lead, team: core }
  - { id: firmware, title: Firmware developer, kind: engineer, team: extended, party: firmware-team }
organization:
  coreTeam: [lead]
  raci: [{ activity: fix, responsible: [firmware], accountable: lead }]
support:
  commitments: [{ stakeholder: firmware-team, managerRole: lead, what: Two developers in each case, validUntil: "2026-06-30" }]
`,
  judge: ({ roles, organization, support, sponsorship }, { today }) => {
    const { raci, coreTeam, providers = [], reportingLine = [] } = organization;
    const bound = new Set([
      ...coreTeam,
      ...reportingLine,
      ...providers.map(({ role }) => role),
      sponsorship?.sponsorRole,
      sponsorship?.deputyRole,
    ]);
    const asked = roles.filter(
      ({ id, team }) =>
        team !== 'core' &&
        team !== 'outside' &&
        !bound.has(id) &&
        raci.some(({ responsible, accountable }) => accountable === id || responsible.includes(id)),
    );
    const lapsed = new Map<number, string[]>();
    const missing = asked.flatMap(({ id, title, party }) => {
      const line = [id, ...superiorsOf(id, roles)].filter(
        (role) => !coreTeam.includes(role) && !reportingLine.includes(role),
      );
      const own = support.commitments
        .map((commitment, index) => ({ ...commitment, index }))
        .filter(
          ({ stakeholder, managerRole, roles: meant = [] }) =>
            stakeholder === party || meant.includes(id) || line.includes(managerRole),
        );
      if (own.some(({ validUntil }) => validUntil === undefined || validUntil >= today)) return [];
      const last = own.toSorted((a, b) => (a.validUntil! < b.validUntil! ? 1 : -1))[0];
      if (last) lapsed.set(last.index, [...(lapsed.get(last.index) ?? []), title]);
      if (last) return [];
      const activities = raci
        .filter(({ responsible, accountable }) => accountable === id || responsible.includes(id))
        .map(({ activity }) => activity);
      return [
        {
          at: '/support/commitments',
          message: `"${title}" is named in the RACI table (${activities.join(', ')}), so its team must have agreed; no commitment stands for the role, its stakeholder or its manager.`,
        },
      ];
    });
    const expired = [...lapsed].map(([index, titles]) => {
      const { validUntil, managerRole } = support.commitments[index]!;
      return {
        at: `/support/commitments/${index}/validUntil`,
        message: `The commitment given by "${titleOf(managerRole, roles)}" must hold as long as the RACI table names ${titles.map((title) => `"${title}"`).join(', ')}; it ended on ${validUntil}.`,
      };
    });
    return [...missing, ...expired];
  },
});
