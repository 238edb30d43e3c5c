// Documents name roles; a role that nobody holds does none of what they say.
import { isVacant } from '../../facts/roster.ts';
import type { Parts } from '../../model/parts.ts';
import { rule as define } from '../rule.ts';

const places = [
  'organization.raci',
  'charter.decisionRights',
  'staff.onCall',
  'stakeholders.matrix',
  'policies.policies',
  'policies.procedures',
  'policies.regulatoryNotifications',
  'evaluation.kpis',
  'communication.pointOfContact',
  'communication.media',
  'communication.matrix',
  'communication.escalation',
  'charter.authorityActions',
  'engagement.violations',
  'support.steering',
] as const;

/** Record rule STF-001. Product contacts and the sponsor have rules of their own. */
export const rule = define({
  name: 'role-held-by-nobody',
  severity: 'error',
  level: 1,
  asks: 'Every role that the tables, the on-call tiers, the plans, the policies or the measures name is held by somebody.',
  why: 'The gap that every reviewer finds first: a role in the RACI table that nobody holds.',
  source: ['FIRST PSIRT SF 1.1: II.B', 'FIRST PSIRT SF 1.1: I.D'],
  basis: 'judgement',
  reads: ['roles', 'organization.raci'],
  mayRead: [
    'people.members',
    'staff.positions',
    'products',
    'sponsorship.sponsorRole',
    'organization.providers',
    ...places,
  ],
  good: `
roles: [{ id: lead, title: Security lead, kind: lead, filled: true }]
organization:
  raci: [{ activity: triage, responsible: [lead], accountable: lead }]
`,
  bad: `
roles: [{ id: lead, title: Security lead, kind: lead, filled: false }]
organization:
  raci: [{ activity: triage, responsible: [lead], accountable: lead }]
`,
  judge: (parts) => {
    const { roles, products = [], sponsorship, organization } = parts;
    const elsewhere = new Set([
      ...products.flatMap(({ ownerRole, securityRepRole }) => [ownerRole, securityRepRole]),
      ...(organization.providers ?? []).map(({ role }) => role),
      sponsorship?.sponsorRole,
    ]);
    const uses = usesIn(parts);
    return roles.flatMap(({ id, title }, index) => {
      const named = uses.filter(({ role }) => role === id);
      if (named.length === 0 || elsewhere.has(id) || !isVacant(id, parts)) return [];
      const where = [...new Set(named.map(({ place }) => place))].map((place) => {
        const entries = named.filter((use) => use.place === place).map(({ entry }) => entry);
        return `${place} (${[...new Set(entries)].join(', ')})`;
      });
      return [
        {
          at: `/roles/${index}`,
          message: `Somebody must hold the role "${title}", because it is named in ${where.join(', ')}; today nobody does.`,
        },
      ];
    });
  },
});

interface Use {
  role: string | undefined;
  place: string;
  entry: string;
}

function use(place: string, entry: string, ...roles: (string | undefined)[]): Use[] {
  return roles.map((role) => ({ role, place, entry }));
}

function usesIn({
  organization,
  charter,
  staff,
  stakeholders,
  policies,
  evaluation,
  communication,
  engagement,
  support,
}: Parts<'organization.raci', (typeof places)[number]>): Use[] {
  const { tiers = [], backupRole } = staff?.onCall ?? {};
  return [
    ...organization.raci.flatMap(({ activity, responsible, accountable, consulted = [], informed = [] }) =>
      use('the RACI table', activity, accountable, ...responsible, ...consulted, ...informed),
    ),
    ...(charter?.decisionRights ?? []).flatMap(({ decision, accountableRole, deputyRole }) =>
      use('the decision rights', decision, accountableRole, deputyRole),
    ),
    ...tiers.flatMap(({ name, participants, escalation }) =>
      use('the on-call tiers', name, ...(participants.roles ?? []), escalation?.role),
    ),
    ...use('the on-call tiers', 'backup', backupRole),
    ...(stakeholders?.matrix ?? []).flatMap(({ event, senderRole, approverRoles = [] }) =>
      use('the communication matrix', event, senderRole, ...approverRoles),
    ),
    ...(policies?.policies ?? [])
      .filter(({ status }) => status !== 'retired')
      .flatMap(({ id, ownerRole, approverRole }) => use('the policies', id, ownerRole, approverRole)),
    ...(policies?.procedures ?? [])
      .filter(({ status }) => status !== 'retired')
      .flatMap(({ id, ownerRole }) => use('the procedures', id, ownerRole)),
    ...(policies?.regulatoryNotifications ?? []).flatMap(({ clock, accountableRole, deputyRole }) =>
      use('the notices to authorities', clock, accountableRole, deputyRole),
    ),
    ...(evaluation?.kpis ?? []).flatMap(({ id, ownerRole }) => use('the measures', id, ownerRole)),
    ...use('the steering group', 'chair', support?.steering?.chairRole),
    ...use('the steering group', 'members', ...(support?.steering?.memberRoles ?? [])),
    ...usesInIncidents({ communication, charter, engagement }),
  ];
}

function usesInIncidents({ communication, charter, engagement }: Parts<never, (typeof places)[number]>): Use[] {
  const { pointOfContact, media, matrix = [], escalation = [] } = communication ?? {};
  const plan = 'the communication plan';
  return [
    ...use(plan, 'point of contact', pointOfContact?.role, pointOfContact?.deputyRole),
    ...use(plan, 'media', media?.spokespersonRole, media?.backupRole),
    ...matrix.flatMap(({ severity, ownerRole, approverRoles = [] }) =>
      use(plan, severity, ownerRole, ...approverRoles),
    ),
    ...escalation.flatMap(({ severity, steps }) =>
      use('the escalation', severity, ...steps.map(({ toRole }) => toRole)),
    ),
    ...(charter?.authorityActions ?? []).flatMap(({ action, approverRole, outOfHoursApproverRole }) =>
      use('the authority to act', action, approverRole, outOfHoursApproverRole),
    ),
    ...(engagement?.violations ?? []).flatMap(({ category, leadRole, signOffRoles }) =>
      use('the rules of engagement', category, leadRole, ...signOffRoles),
    ),
  ];
}
