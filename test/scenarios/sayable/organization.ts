// Rows about mandate and authority, parties, providers, works councils, teams, approvals, standards and lists that were closed.
import type { Sayable } from './rows.ts';

export const organizationRows: readonly Sayable[] = [
  {
    row: 'mandate and authority: a year, a founding and a present mandate, a regulation, by severity',
    in: 'manufacturer',
    change: [
      [
        'sponsorship.mandate',
        {
          text: 'The team serves all users of our products',
          grantedBy: 'The general assembly',
          year: 2019,
          regulation: 'Statutes, section 4',
          earlier: [{ text: 'Two people look after reports', grantedBy: 'The founders', year: 2008 }],
        },
      ],
      [
        'charter.authority',
        {
          statements: ['It sets the severity'],
          grantedBy: 'The ministry of transport',
          regulation: 'Decree 12 of 2019',
          conditions: [{ when: 'A critical flaw', kind: 'limited', severities: ['critical'] }],
        },
      ],
    ],
    shown: {
      sponsorship: [
        'The general assembly gave the mandate in 2019; it rests on Statutes, section 4',
        '2008, by The founders: Two people look after reports',
      ],
      charter: ['The ministry of transport grants it', 'Decree 12 of 2019', 'Limited'],
    },
    asked: [
      ...['year', 'regulation', 'grantedBy', 'earlier/0/text', 'earlier/0/year'].map(
        (name) => `/sponsorship/mandate/${name}`,
      ),
      '/charter/authority/regulation',
      '/charter/authority/grantedBy',
    ],
  },
  {
    row: 'parties: partners, other teams, academia, foundations, members, licensees, laboratories',
    in: 'manufacturer',
    change: ['partner', 'other-csirt', 'academia', 'foundation', 'member', 'licensee', 'laboratory'].map(
      (kind) =>
        [
          'stakeholders.parties[+]',
          {
            id: `a-${kind}`,
            name: `The ${kind} of ours`,
            side: 'external',
            class: kind,
            relation: 'works-with',
            ownerRole: 'psirt-lead',
            deputyRole: 'psirt-engineer',
            maxTlp: 'CLEAR',
            channels: [{ kind: 'mail', address: `${kind}@acme.example`, testedOn: '2026-11-01' }],
          },
        ] as const,
    ),
    shown: { stakeholders: ['The foundation of ours', 'CSIRT of another organization', 'Academia', 'Laboratory'] },
    asked: ['/stakeholders/parties/0/legalReview', '/stakeholders/parties/0/kind'],
  },
  {
    row: 'providers: time to tell us, audit, subcontractors, a tested exit',
    in: 'manufacturer',
    change: [
      ['organization.providers[0].noticeWithin', 'PT4H'],
      ['organization.providers[0].auditRight', true],
      ['organization.providers[0].lastAuditOn', '2026-05-06'],
      ['organization.providers[0].subcontractors', [{ name: 'Night Watch', does: 'The night shift', country: 'PT' }]],
      ['organization.providers[0].exitPlan', 'Vault, exit plan 2'],
      ['organization.providers[0].exitTestedOn', '2026-06-07'],
    ],
    shown: {
      organization: [
        'Tells us within: 4 hours',
        'Night Watch, does: The night shift, country: Portugal',
        'Vault, exit plan 2',
        '2026-06-07',
      ],
    },
    asked: ['noticeWithin', 'auditRight', 'subcontractors/0/name', 'exitPlan', 'exitTestedOn'].map(
      (name) => `/organization/providers/0/${name}`,
    ),
  },
  {
    row: 'worksCouncil: one for each country and body',
    in: 'bank-soc',
    change: [
      [
        'engagement.worksCouncil',
        {
          bodies: [
            { name: 'Group works council', country: 'DE', state: 'agreed', reference: 'Agreement 7' },
            { name: 'Works council of Vienna', country: 'AT', state: 'informed' },
          ],
        },
      ],
    ],
    shown: { engagement: ['Group works council', 'Works council of Vienna', 'Austria', 'Agreement 7'] },
    asked: ['name', 'country', 'state', 'reference'].map((name) => `/engagement/worksCouncil/bodies/0/${name}`),
  },
  {
    row: 'coverage and charter: several teams, zones and hours, and hours that are not stated',
    in: 'small-vendor',
    change: [
      [
        'staff.coverage',
        {
          teams: [
            {
              name: 'Tartu',
              mode: 'business-hours',
              hours: [{ days: ['monday', 'tuesday'], from: '09:00', to: '17:00' }],
              timezone: 'Europe/Tallinn',
            },
            {
              name: 'Singapore',
              mode: 'staffed-24x7',
              timezone: 'Asia/Singapore',
              for: 'The cloud service',
            },
          ],
        },
      ],
      [
        'team.teams',
        [
          { name: 'Tartu', serves: 'Devices' },
          { name: 'Singapore', timezone: 'Asia/Singapore' },
        ],
      ],
    ],
    shown: {
      coverage: ['Teams with hours of their own', 'Monday and Tuesday 09:00 to 17:00', 'The cloud service'],
      index: ['serves: Devices'],
    },
    asked: ['/staff/coverage/teams/0/name', '/staff/coverage/teams/0/hours/0/from', '/team/teams/0/serves'],
  },
  {
    row: 'coverage: hours that are not stated',
    in: 'small-vendor',
    change: [
      ['staff.coverage', { responseWithin: '2 business days' }],
      [
        'staff.unanswered',
        [
          { field: 'coverage.mode', because: 'not-stated', source: 'the web page' },
          { field: 'coverage.hours', because: 'not-stated', source: 'the web page' },
        ],
      ],
    ],
    shown: { coverage: ['Not stated in the source (in the web page)'] },
  },
  {
    row: 'approvals: how many, who is only told, who stands in',
    in: 'manufacturer',
    change: [
      ['stakeholders.matrix[1].approverRoles', ['psirt-lead', 'legal-counsel']],
      ['stakeholders.matrix[1].approval', { quorum: 1, informedRoles: ['ciso'], backupRoles: ['psirt-engineer'] }],
      ['policies.regulatoryNotifications[0].approval', { quorum: 1, backupRoles: ['psirt-engineer'] }],
      ['policies.advisory.reviewSteps[0].backupRole', 'psirt-engineer'],
    ],
    shown: { stakeholders: ['1 of them suffice', 'only told:'], policies: ['1 of them suffice', '(or '] },
    asked: [
      '/stakeholders/matrix/0/approval/quorum',
      '/stakeholders/matrix/0/approval/informedRoles',
      '/communication/matrix/0/approval/backupRoles',
      '/policies/regulatoryNotifications/0/approval/quorum',
      '/policies/advisory/reviewSteps/0/backupRole',
    ],
  },
  {
    row: 'standards: several others, RFCs, without a version',
    in: 'bank-soc',
    change: [
      ['standards[+]', { id: 'other', name: 'BSI Grundschutz' }],
      ['standards[+]', { id: 'other', name: 'House standard 12', version: '3' }],
      ['standards[+]', { id: 'rfc', name: 'RFC 9116' }],
      ['standards[+]', { id: 'rfc', name: 'RFC 2142' }],
    ],
    shown: { charter: ['BSI Grundschutz', 'House standard 12, version 3', 'RFC 9116', 'RFC 2142'] },
    asked: ['/standards/0/version', '/standards/0/name'],
  },
  {
    row: 'cve, raci, socServices: several ways, four eyes, lists that were closed',
    in: 'manufacturer',
    change: [
      ['resources.publishing.cve.also', [{ via: 'other-cna', for: 'Components of others' }]],
      ['organization.raci[0].fourEyes', true],
      ['organization.raci[+]', { activity: 'issue-alerts', responsible: ['psirt-lead'], accountable: 'psirt-lead' }],
      [
        'charter.socServices',
        ['coordination', 'alerts', 'risk-assessment', 'signing'].map((kind) => ({
          id: kind,
          kind,
          purpose: 'For our customers',
          hours: 'business-hours',
          ownerRole: 'psirt-lead',
        })),
      ],
    ],
    shown: {
      resources: ['Through another CNA, for: Components of others'],
      raci: ['(four eyes)', 'Issue alerts'],
      charter: ['Coordination', 'Alerts and warnings', 'Risk assessment', 'Signing'],
    },
    asked: [
      '/resources/publishing/cve/also/0/via',
      '/resources/publishing/cve/also/0/for',
      '/organization/raci/0/fourEyes',
    ],
  },
  {
    row: 'what stood in free text only: states of a case, terms of a reward, false alarms, numbers of reports',
    in: 'manufacturer',
    change: [
      ['resources.intake.ticketNumbers.states', [{ name: 'Waiting', means: 'We wait for the reporter' }]],
      ['policies.reward.terms', ['Two finders of one flaw share it']],
      ['policies.handling.falseAlarm', 'We thank and explain'],
      ['policies.advisory.numbering', 'ACME-SA-YEAR-NUMBER'],
      ['communication.declaration.falseAlarm', 'All who were told hear it'],
      ['communication.declaration.numberForm', 'INC-YEAR-NUMBER'],
    ],
    shown: {
      resources: ['Waiting', 'We wait for the reporter'],
      policies: ['Two finders of one flaw share it', 'We thank and explain', 'ACME-SA-YEAR-NUMBER'],
      communication: ['All who were told hear it', 'INC-YEAR-NUMBER'],
    },
    asked: [
      '/resources/intake/ticketNumbers/states/0/name',
      '/policies/reward/terms',
      '/policies/handling/falseAlarm',
      '/policies/advisory/numbering',
      '/communication/declaration/falseAlarm',
      '/communication/declaration/numberForm',
    ],
  },
];
