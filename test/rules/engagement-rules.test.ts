import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { preparedTextFindings } from '../../src/program/prepared-texts.ts';
import { parseSource } from '../../src/source/source.ts';
import { assessed, findingsOf } from '../assessed.ts';
import { put, temporaryFolder } from '../support.ts';

/** What a rule says about a part of a program: severity, place and message. */
const said = (name: string, text: string) =>
  findingsOf(name, `kind: soc\n${text}`).map(({ severity, pointer, message }) => ({ severity, at: pointer, message }));

const places = (name: string, text: string) => said(name, text).map(({ severity, at }) => `${severity} ${at}`);

const roles = `roles:
  - { id: hr, title: Human resources contact, kind: governance }
  - { id: counsel, title: Legal counsel, kind: legal }
  - { id: lead, title: SOC manager, kind: lead }
  - { id: audit, title: Head of audit, kind: governance }
  - { id: desk, title: Help desk, kind: support }
  - { id: desk-head, title: Head of the help desk, kind: support }
`;
const violation = (more: string, category = 'fraud') =>
  `{ category: ${category}, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: log-only, ${more} }`;
const engagement = (...violations: string[]) => `${roles}engagement:\n  violations: [${violations.join(', ')}]\n`;

describe('violations', () => {
  const lead = 'violation-led-by-neither-hr-nor-legal';
  const signed = 'violation-sign-off-incomplete';
  const byLead = (more: string, category?: string) =>
    places(
      lead,
      engagement(violation(`namedPerson: true, ${more}`, category).replace('leadRole: hr', 'leadRole: lead')),
    );

  it('are led by HR or legal where somebody is suspected; the holder of a stolen account is a victim', () => {
    const led = (more: string, category?: string) =>
      places(lead, engagement(violation(more, category).replace('leadRole: hr', 'leadRole: lead')));
    expect(led('closure: Report')).toEqual(['error /engagement/violations/0/leadRole']);
    expect(led('namedPerson: false')).toEqual([]);
    expect(led('closure: Report', 'compromised-account')).toEqual([]);
    expect(byLead('closure: Report', 'compromised-account')).toEqual(['error /engagement/violations/0/leadRole']);
  });

  it('are signed by HR and legal before a named person is looked at, victims included', () => {
    const left = (more: string, category?: string) =>
      places(signed, engagement(violation(more, category).replace('[hr, counsel]', '[counsel]')));
    expect(left('closure: Report')).toEqual(['error /engagement/violations/0/signOffRoles']);
    expect(left('closure: Report', 'compromised-account')).toEqual(['error /engagement/violations/0/signOffRoles']);
    expect(left('namedPerson: false')).toEqual([]);
  });

  it('give one finding when HR no longer signs one of them', () => {
    const text = engagement(violation('retention: P1Y'), violation('retention: P1Y', 'sabotage')).replace(
      '[hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: log-only, retention: P1Y }]',
      '[counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: log-only, retention: P1Y }]',
    );
    const found = assessed(`kind: soc\n${text}`).findings.filter(
      ({ pointer, severity }) => severity !== 'info' && pointer.startsWith('/engagement/violations'),
    );
    expect(found.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      [signed, '/engagement/violations/1/signOffRoles'],
    ]);
  });

  it('are known to roles of the case; a title that is a whole group counts even where nothing says who holds it', () => {
    const known = (role: string) =>
      places(
        'need-to-know-too-wide',
        engagement(violation('closure: Report').replace('needToKnowRoles: [hr]', `needToKnowRoles: [${role}]`)),
      );
    expect(known('desk')).toEqual(['error /engagement/violations/0/needToKnowRoles/0']);
    expect(known('desk-head')).toEqual([]);
    expect(known('lead')).toEqual([]);
  });

  it('say how long their data are kept: one remark for all that do not', () => {
    const name = 'case-data-without-retention';
    expect(places(name, engagement(violation('retention: P1Y')))).toEqual([]);
    expect(places(name, engagement(violation('retention: P1Y'), violation('closure: R', 'sabotage')))).toEqual([
      'warning /engagement/violations/1',
    ]);
    const all = said(name, engagement(violation('closure: R'), violation('closure: R', 'sabotage')));
    expect(all).toMatchObject([{ at: '/engagement/violations', message: expect.stringContaining('fraud, sabotage.') }]);
  });

  it('keep their data no longer than the policy; a row without a fixed time sets no limit', () => {
    const kept = (retention: string, rows: string) =>
      places(
        'kept-longer-than-policy',
        `${engagement(violation(`retention: ${retention}`))}policies: { retention: [${rows}] }`,
      );
    const row = '{ recordType: incident-record, keepFor: P3Y }';
    expect(kept('P3Y', row)).toEqual([]);
    expect(kept('P36M', row)).toEqual([]);
    expect(kept('P4Y', row)).toEqual(['warning /engagement/violations/0/retention']);
    expect(kept('P4Y', '{ recordType: log, keepFor: P1M }')).toEqual([]);
    expect(kept('P4Y', `${row}, { recordType: case-record, keepUntil: End of the dispute }`)).toEqual([]);
    expect(kept('P4Y', `${row}, { recordType: case-record, permanent: true }`)).toEqual([]);
    expect(kept('P4Y', '{ recordType: incident-record, keepFor: P3Y, keepUntil: End of a legal hold }')).toHaveLength(
      1,
    );
  });

  it('have another lead when the usual one is concerned', () => {
    const instead = (role: string, more = '') =>
      places(
        'conflicted-lead-replaced-by-same-person',
        `${engagement(violation('closure: R'), violation('closure: R', 'sabotage'))}  conflictOfInterest: { rule: Another leads., insteadRole: ${role} }\n${more}`,
      );
    const place = '/engagement/conflictOfInterest/insteadRole';
    const people = (held: string) => `people: { members: [{ id: p1, roles: [${held}], fte: 1 }] }`;
    expect(instead('audit')).toEqual([]);
    expect(instead('hr')).toEqual([`warning ${place}`]);
    expect(instead('audit', people('hr, audit'))).toEqual([`warning ${place}`]);
    expect(
      instead('hr', 'people: { members: [{ id: p1, roles: [hr], fte: 1 }, { id: p2, roles: [hr], fte: 1 }] }'),
    ).toEqual([]);
    expect(instead('nobody')).toEqual([]);
  });
});

describe('monitoring', () => {
  const text = (monitoring: string, council: string, country = 'DE') =>
    `company: { name: Acme, jurisdictions: [${country}], sizeClass: medium }\n${roles}engagement:\n  monitoring: { scope: [Mail], noticeGiven: true, legalBasis: Law, retention: P90D, ${monitoring} }\n  worksCouncil: { state: ${council} }\n`;

  it('waits for the works council: an error where the law gives it a say, else a warning', () => {
    const name = 'monitoring-before-works-council';
    const place = '/engagement/worksCouncil/state';
    expect(places(name, text('active: true', 'pending'))).toEqual([`error ${place}`]);
    expect(said(name, text('active: true', 'pending', 'US, NL'))[0]?.message).toContain('above all in NL,');
    expect(places(name, text('active: true', 'pending', 'US'))).toEqual([`warning ${place}`]);
    expect(places(name, text('active: false', 'pending'))).toEqual([]);
    expect(places(name, text('active: true', 'informed'))).toEqual([]);
  });

  it('needs a reason where the works council does not apply', () => {
    expect(places('field-missing', text('active: true', 'not-applicable'))).toContain('error /engagement/worksCouncil');
  });

  it('is assessed every 24 months while it is active', () => {
    const name = 'privacy-assessment-outdated';
    const on = (day: string) => `active: true, impactAssessment: { doneOn: ${day}, byRole: lead }`;
    expect(places(name, text(on('2024-11-22'), 'informed'))).toEqual([]);
    expect(places(name, text(on('2024-11-21'), 'informed'))).toEqual([
      'warning /engagement/monitoring/impactAssessment/doneOn',
    ]);
    expect(places(name, text('active: true', 'informed'))).toEqual(['warning /engagement/monitoring']);
    expect(places(name, text('active: false', 'informed'))).toEqual([]);
  });
});

describe('the last step to an executive', () => {
  const fallen = (way: string) =>
    places(
      'major-incident-ends-below-executives',
      `roles: [{ id: ciso, title: CISO, kind: executive }]
communication:
  severities: [{ id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }]
  escalation: [{ severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso, ${way} }] }]
`,
    );

  it('has a second way that is not the first again', () => {
    const step = '/communication/escalation/0/steps/0';
    expect(fallen('channel: phone, fallback: satellite')).toEqual([]);
    expect(fallen('channel: phone')).toEqual([`warning ${step}`]);
    expect(fallen('channel: phone, fallback: phone')).toEqual([`warning ${step}/fallback`]);
  });
});

describe('a standing approval', () => {
  const approved = (approval: string) =>
    `stakeholders: { parties: [{ id: finders, name: Finders, side: external, class: finder, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: pre-approved-template${approval} }], absentKinds: [{ kind: isac, reason: None }] }`;
  const name = 'standing-approval-incomplete';
  const place = '/stakeholders/parties/0';

  it('has an end that has not come, and is there at all', () => {
    const whole = 'byRole: counsel, on: 2026-05-01, covers: Statements';
    expect(places(name, approved(`, legalApproval: { ${whole}, expires: 2026-11-22 }`))).toEqual([]);
    expect(places(name, approved(`, legalApproval: { ${whole}, expires: 2026-11-21 }`))).toEqual([
      `warning ${place}/legalApproval/expires`,
    ]);
    expect(places(name, approved(`, legalApproval: { ${whole} }`))).toEqual([`warning ${place}/legalApproval`]);
    expect(places(name, approved(''))).toEqual([`warning ${place}`]);
  });

  it.each(['byRole', 'on', 'covers'])('names %s, as the schema asks', (key) => {
    const parts = ['byRole: counsel', 'on: 2026-05-01', 'covers: Statements', 'expires: 2027-01-01'];
    const left = parts.filter((part) => !part.startsWith(`${key}:`)).join(', ');
    const { findings } = assessed(`kind: soc\n${approved(`, legalApproval: { ${left} }`)}`);
    const inside = findings.filter(({ pointer }) => pointer.startsWith(`${place}/legalApproval`));
    expect(inside.map(({ rule, pointer }) => [rule, pointer])).toEqual([['field-missing', `${place}/legalApproval`]]);
  });
});

describe('intelligence', () => {
  const sources = (...list: string[]) => `resources:\n  intelligenceSources: [${list.join(', ')}]\n`;
  const source = (kind: string, more = '') =>
    `{ id: ${kind}, name: The ${kind}, kind: ${kind}, ownerRole: lead${more} }`;
  const at = '/resources/intelligenceSources';

  it('comes from an open source and from one that stands close', () => {
    const name = 'intelligence-from-too-few-kinds';
    for (const kind of ['isac', 'national-csirt', 'vendor'])
      expect(places(name, sources(source('open'), source(kind)))).toEqual([]);
    expect(said(name, sources(source('peer')))).toMatchObject([
      { at, message: expect.stringContaining('an open source, and a national CSIRT, an ISAC or a vendor') },
    ]);
    expect(places(name, sources(source('open')))).toEqual([`error ${at}`]);
  });

  it('answers questions and is looked at every year: one remark for all that say nothing', () => {
    const answers = ', answers: [who]';
    expect(places('intelligence-source-without-question', sources(source('open', answers)))).toEqual([]);
    expect(places('intelligence-source-without-question', sources(source('open', answers), source('peer')))).toEqual([
      `warning ${at}/1`,
    ]);
    expect(places('intelligence-source-without-question', sources(source('open'), source('peer')))).toEqual([
      `warning ${at}`,
    ]);
    const name = 'intelligence-source-not-reviewed';
    expect(places(name, sources(source('open', ', reviewedOn: 2025-11-22')))).toEqual([]);
    expect(places(name, sources(source('open', ', reviewedOn: 2025-11-21'), source('peer'), source('vendor')))).toEqual(
      [`warning ${at}`, `warning ${at}/0/reviewedOn`],
    );
  });

  it('goes back under terms only', () => {
    const shared = (more: string, party = '') =>
      places(
        'intelligence-shared-back-without-terms',
        `${sources(source('isac', `, sharingBack: true${more}`))}stakeholders: { parties: [{ id: isac, name: ISAC, side: external, class: isac-industry-group, relation: works-with, ownerRole: lead, maxTlp: GREEN, ${party === '' ? 'legalReview: always' : party} }] }`,
      );
    expect(shared('')).toEqual([`error ${at}/0`]);
    expect(shared(', agreement: Contract 7')).toEqual([]);
    expect(shared(', party: isac')).toEqual([]);
    expect(shared(', party: isac', 'legalReview: not-needed')).toEqual([`error ${at}/0`]);
    expect(shared(', party: isac', 'legalReview: not-needed, agreement: { kind: none }')).toEqual([`error ${at}/0`]);
    expect(shared(', party: isac', 'legalReview: not-needed, agreement: { kind: nda, reference: N1 }')).toEqual([]);
    expect(shared(', party: isca')).toEqual([]);
    expect(
      places('intelligence-shared-back-without-terms', sources(source('internal', ', sharingBack: true'))),
    ).toEqual([]);
  });

  it('is judged in a PSIRT that lists its sources, the kinds of them by a hint, and not asked of one that lists none', () => {
    const said = (text: string) =>
      assessed(`kind: psirt\n${text}`)
        .findings.filter(({ rule }) => rule.startsWith('intelligence-'))
        .map(({ severity, rule }) => `${severity} ${rule}`);
    expect(said(sources(source('peer', ', sharingBack: true')))).toEqual([
      'error intelligence-shared-back-without-terms',
      'warning intelligence-source-not-reviewed',
      'info intelligence-from-too-few-kinds',
    ]);
    expect(said('')).toEqual([]);
  });
});

describe('prepared texts', () => {
  const program = (path: string) =>
    `kind: soc\ncommunication:\n  templates: [{ id: a, purpose: First notice, path: ${path}, reviewedOn: 2026-05-01 }]\n`;
  const found = (path: string, files: Record<string, string> = {}) => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': program(path), ...files });
    return preparedTextFindings(readProgram(folder)).map(({ rule, severity, pointer, file, line, message }) => {
      expect([severity, pointer, file, line]).toEqual(['warning', '/communication/templates/0/path', 'psirt.yaml', 3]);
      expect(message).toMatch(/^The prepared text .*\.$/);
      return rule;
    });
  };

  it('are there', () => {
    expect(found('messages/first.md')).toEqual(['prepared-text-missing']);
    expect(found('messages/first.md', { 'messages/first.md': 'Dear customers, on [date] …' })).toEqual([]);
  });

  it('are finished; blanks that are filled during a case may stay', () => {
    const text = (line: string) => ({ 'first.md': `Dear customers,\n\n${line}\n` });
    expect(found('first.md', text('TODO: ask legal.'))).toEqual(['prepared-text-unfinished']);
    expect(found('first.md', text('Lorem ipsum dolor.'))).toEqual(['prepared-text-unfinished']);
    expect(found('first.md', text('At <time> we found {{what}}.'))).toEqual([]);
  });

  it('are left alone where they are kept elsewhere, or cannot be read', () => {
    for (const path of ['Wiki page 12', '"wiki: first.md"', '/srv/first.md', '../first.md', 'vault/first.docx', '3'])
      expect(found(path)).toEqual([]);
    expect(found('first.md', { 'first.md/inside': 'a folder' })).toEqual([]);
    expect(found('first.md', { 'first.md': `${'x '.repeat(600_000)}TODO` })).toEqual([]);
  });

  it('are not looked for where the program stands in no folder', () => {
    expect(preparedTextFindings(assemble(parseSource('psirt.yaml', program('first.md')), new Map()))).toEqual([]);
  });
});

describe('tools', () => {
  const name = 'essential-tool-unnamed';
  const tool = (more: string) => `{ id: t, name: T, ${more} }`;
  const listed = (...list: string[]) => said(name, `resources: { tools: [${list.join(', ')}] }`);

  it('serve the four needs, or say by when', () => {
    const three = tool('capabilities: [ticketing, siem, secure-mail], status: manual, manualWay: By hand');
    const planned = (due: string) =>
      tool(`capabilities: [evidence-storage], status: missing, ownerRole: lead, due: ${due}`);
    expect(listed(three, planned('2026-11-22'))).toEqual([]);
    expect(listed(three, planned('2026-11-21'))).toMatchObject([
      { severity: 'warning', at: '/resources/tools', message: expect.stringContaining('a store for evidence') },
    ]);
  });
});
