import { describe, expect, it } from 'vitest';
import { composeFrom } from '../../src/commands/render/render.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { type Change, example, newFindings } from '../edited.ts';

describe('kind 6: what contradicts is told, with both places', () => {
  const bank = example('bank-soc');
  const personal = (bank.communication as { matrix: { clocks?: string[] }[] }).matrix
    .map(({ clocks }, index) => ({ clocks, index }))
    .filter(({ clocks }) => clocks?.includes('eu-gdpr-authority'));
  const unpatchable = example('manufacturer').products as { support: object }[];
  const rows: [name: string, what: string, changes: Change[], rule: string, words: RegExp][] = [
    [
      'small-vendor',
      'an approval of 30 hours',
      [['policies.regulatoryNotifications[0].approvalWithin', 'PT30H']],
      'filing-approval-too-slow',
      /up to 30 hours.*deadlines\[\d\]|due within/,
    ],
    [
      'small-vendor',
      'an approval without a time',
      [['policies.regulatoryNotifications[0].approvalWithin']],
      'filing-approval-too-slow',
      /approvalWithin/,
    ],
    [
      'small-vendor',
      'a domain without security.txt',
      [
        ['resources.intake.domains', [{ domain: 'kuivatark.example', securityTxt: false }]],
        ['resources.intake.securityTxt'],
      ],
      'security-txt-missing',
      /securityTxt/,
    ],
    [
      'small-vendor',
      'a channel around the clock with nobody',
      [
        ['staff.coverage.byChannel', [{ channel: 'report-form', aroundTheClock: true }]],
        ['staff.coverage.afterHoursRoles'],
      ],
      'hours-without-people',
      /"report-form".*afterHoursRoles/,
    ],
    [
      'manufacturer',
      'business hours with a pager',
      [['staff.coverage.mode', 'business-hours']],
      'mode-contradicts-on-call',
      /mode is business hours.*staff\.onCall\.tiers/,
    ],
    [
      'manufacturer',
      'four of one',
      [
        ['support.steering.memberRoles', ['ciso']],
        ['support.steering.quorum', 4],
      ],
      'quorum-out-of-reach',
      /needs 4 members, but only 1 .*memberRoles/,
    ],
    [
      'manufacturer',
      'two present of five',
      [['support.steering.lastPresent', 2]],
      'quorum-out-of-reach',
      /2 were present and a decision needs 5 \(support\.steering\.quorum\)/,
    ],
    [
      'manufacturer',
      'a chair that nobody holds',
      [['roles[head-of-product-security].filled', false]],
      'role-held-by-nobody',
      /the steering group/,
    ],
    [
      'manufacturer',
      'two versions of CVSS',
      [
        ['policies.severity.scheme', 'cvss-3.1'],
        ['policies.severity.version', '3.1'],
        ['policies.severity.alsoUsed[0].version', '3.0'],
      ],
      'severity-versions-mixed',
      /CVSS 3\.0.*CVSS 3\.1 \(policies\.severity\.scheme\)/,
    ],
    [
      'manufacturer',
      'long-term releases without a name',
      [['products[studio].support.releases']],
      'release-support-unnamed',
      /long-term releases \(products/,
    ],
    [
      'manufacturer',
      'parts that cannot be patched',
      unpatchable.map((_product, index): Change => [`products[${index}].support.unpatchable`]),
      'unpatchable-part-unsaid',
      /"unpatchable"/,
    ],
    [
      'manufacturer',
      'critical leads to class 3',
      [['policies.severity.incidentScheme.mapping[2].severities', ['critical']]],
      'incident-mapping-contradictory',
      /rank 1 of 4 \(policies\.severity\.levels\).*rank 3 of 3 \(incidentScheme/,
    ],
    [
      'small-vendor',
      'a reporting line upside down',
      [['organization.reportingLine', ['managing-director', 'cto', 'psirt-lead']]],
      'reporting-line-reversed',
      /reports to .*roles\[\d+\]\.reportsTo/,
    ],
    [
      'small-vendor',
      'a dispute path upside down',
      [['organization.disputePath', [{ role: 'managing-director' }, { role: 'cto' }]]],
      'reporting-line-reversed',
      /reports to/,
    ],
    [
      'small-vendor',
      'a path of escalation upside down',
      [['sponsorship.escalation[0].path', ['managing-director', 'cto', 'duty-contact']]],
      'reporting-line-reversed',
      /reports to .*roles\[\d+\]\.reportsTo/,
    ],
    [
      'bank-soc',
      'the worst level without impact',
      [['communication.severities[sev1].criteria', { functional: 'none' }]],
      'incident-ranks-contradict-impact',
      /rank 1 .*"none".*communication\.severities\[/,
    ],
    [
      'manufacturer',
      'one role for everything',
      (example('manufacturer').organization as { raci: object[] }).raci.map(
        (_row, index): Change => [`organization.raci[${index}].accountable`, 'psirt-lead'],
      ),
      'one-role-accountable-for-all',
      /answers for all \d+ rows of organization\.raci/,
    ],
    [
      'manufacturer',
      'proof that is gone first',
      [['policies.retention[recordType=report].keepFor', 'P90D']],
      'proof-kept-shorter-than-filing',
      /90 days.*10 years \(policies\.retention\[/,
    ],
    [
      'small-vendor',
      'two where a third is needed',
      [['staff.positions[0].fteFilled', 2]],
      'position-filled-beyond-reason',
      /filled with 2 .*staff\.positions\[0\]/,
    ],
    [
      'small-vendor',
      'nobody where one is needed',
      [['staff.positions[0].fteFilled', 0]],
      'position-filled-beyond-reason',
      /filled with none/,
    ],
    [
      'manufacturer',
      'a trusted provider without signatures',
      [
        ['resources.publishing.csaf.signatures'],
        ['resources.publishing.csaf.hashes'],
        ['resources.publishing.csaf.distributions'],
        ['resources.publishing.csaf.keys'],
        ['resources.publishing.csaf.tlsOnly', false],
      ],
      'csaf-role-not-backed',
      /TLS.*7\.1\.3[\s\S]*signatures.*7\.1\.19/,
    ],
    [
      'manufacturer',
      'two starts of the time for one fix',
      [['policies.slas[fix-high].severity'], ['policies.slas[fix-high].startsAt', 'report-received']],
      'time-counted-from-two-events',
      /from "Report received".*from "[^"]+" \(policies\.slas\[/,
    ],
    [
      'bank-soc',
      'three starts of one clock',
      [
        [
          'obligations[clock=eu-gdpr-authority].targets',
          [{ deadline: 'notification', within: 'PT60H', from: 'aware' }],
        ],
        ...personal.map(
          ({ index }, number): Change => [
            `communication.matrix[${index}].startsAt`,
            number === 0 ? 'declaration' : 'classification',
          ],
        ),
      ],
      'clock-started-at-several-events',
      /"awareness" \(obligations\[\d+\]\.targets\[0\]\) and from "declaration" \(communication\.matrix\[\d+\]\) and from "classification"/i,
    ],
    [
      'small-vendor',
      'a level that wakes people, and nobody to wake',
      [
        ['policies.severity.levels[0].outOfHours', true],
        ['staff.coverage.urgentAlert'],
        ['staff.coverage.afterHoursRoles'],
      ],
      'hours-without-people',
      /"Urgent".*staff\.coverage.*nobody is on call/,
    ],
    [
      'bank-soc',
      'a site without a phone',
      (bank.people as { members: { site?: string }[] }).members.flatMap(({ site }, index): Change[] =>
        site === 'Vienna' ? [[`people.members[${index}].contact`, { email: 'vienna@bank.example' }]] : [],
      ),
      'site-without-phone',
      /site Vienna can be called: .*people\.members\[\d+\]/,
    ],
  ];
  it.each(rows)('%s: %s', (name, _what, changes, rule, words) => {
    const said = newFindings(name, changes).filter((finding) => finding.rule === rule);
    expect(said.map(({ message }) => message).join('\n')).toMatch(words);
  });
});

describe('kind 6: an answer of another choice', () => {
  const left = 'test/fixtures/leftover-answers';

  it.each([
    [
      'a rotation of one person',
      [
        ['roles[psirt-lead].heldBy', 'one-person'],
        ['roles[psirt-lead].rotation', { every: 'P7D' }],
      ],
    ],
    [
      'a date for a duty that does not apply',
      [
        ['obligations[0].applies', 'no'],
        ['obligations[0].decideBy', '2026-01-01'],
      ],
    ],
    ['a date for a tool in use', [['resources.tools[0].due', '2026-01-01']]],
    [
      'a budget line for what is free',
      [
        ['resources.tools[0].free', true],
        ['resources.tools[0].budgetLine', 'tools'],
      ],
    ],
    [
      'a time beside for ever',
      [
        ['policies.retention[0].permanent', true],
        ['policies.retention[0].keepFor', 'P5Y'],
      ],
    ],
  ] as [string, Change[]][])('%s is told once', (_what, changes) => {
    const said = newFindings('small-vendor', changes).filter(({ rule }) => rule === 'answer-of-another-choice');
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ pointer }) => pointer === said[0]?.pointer)).toHaveLength(1);
  });

  it('stands in no document and in no calendar', () => {
    const documents = composeFrom(readProgram(left), loadTemplates(undefined));
    const text = documents.map((document) => document.text).join('\n');
    expect(documents.length).toBeGreaterThan(5);
    expect(text).not.toContain('Round robin');
    expect(text).not.toMatch(/2026-01-01|20260101/);
  });
});
