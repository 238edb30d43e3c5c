import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../src/facts/references.ts';
import { valuesIn } from '../../src/facts/traversal.ts';
import { assemble } from '../../src/program/assembly.ts';
import { parseSource, setValue, textOf } from '../../src/source/source.ts';
import { segmentsOf } from '../../src/words/pointer.ts';
import { assessed } from '../assessed.ts';

/** A part of a SOC program that names severities, clocks and kinds of stakeholders wherever they can be named. */
const program = `kind: soc
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
roles:
  - { id: ciso, title: CISO, kind: executive }
  - { id: lead, title: SOC manager, kind: lead }
  - { id: hr, title: Human resources contact, kind: governance }
  - { id: counsel, title: Legal counsel, kind: legal }
obligations:
  - { clock: eu-gdpr-authority, applies: "yes", why: We work in the EU, accountableRole: lead, deputyRole: counsel }
charter:
  socServices:
    - { id: monitoring, kind: monitoring, purpose: Watch, hours: 24x7, ownerRole: lead, serviceLevels: [{ severity: sev1, acknowledgeWithin: PT15M }, { severity: sev2, acknowledgeWithin: PT1H }] }
stakeholders:
  parties:
    - { id: board, name: Board, side: internal, class: executive, kind: executive-management, relation: both, ownerRole: ciso, engagedSeverities: [sev1] }
    - { id: press, name: Press, side: external, class: media, kind: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, engagedSeverities: [sev1] }
  absentKinds: [{ kind: help-desk, reason: Served by the group }]
staff:
  coverage: { mode: staffed-24x7, bySeverity: [{ severity: sev1, aroundTheClock: true }] }
communication:
  severities:
    - { id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }
    - { id: sev2, title: SEV2, rank: 2, criteria: { functional: low }, major: false, acknowledgeWithin: PT1H, updateEvery: PT4H }
  channels: [{ id: phones, kind: phone, name: Phones, outOfBand: true, encrypted: true, independentOfCorporateIdentity: true, testedOn: 2026-09-01 }]
  matrix:
    - { severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: ciso }
    - { severity: sev1, party: press, kind: public-communication, firstNotice: PT4H, ownerRole: lead, approverRoles: [counsel], template: press, clocks: [eu-gdpr-authority] }
  escalation:
    - { severity: sev1, steps: [{ kind: elevation, after: PT15M, toRole: ciso, fallback: phones }] }
    - { severity: sev2, steps: [{ kind: escalation, after: PT1H, toRole: lead }] }
  templates: [{ id: press, purpose: Statement, path: Handbook 3, reviewedOn: 2026-05-01 }]
  handOvers: [{ trigger: A build system is touched, fromRole: lead, toRole: ciso, within: PT4H, clocks: [eu-gdpr-authority] }]
engagement:
  violations: [{ category: fraud, severity: sev2, leadRole: hr, signOffRoles: [hr, counsel], requestForm: written, needToKnowRoles: [hr], tellsUserRole: hr, evidenceLevel: log-only, retention: P1Y }]
`;

/** The findings that a changed value brings. */
function brought(at: string, value: string) {
  const source = parseSource('psirt.yaml', program);
  setValue(
    source,
    segmentsOf(at).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)),
    value,
  );
  return assessed(textOf(source)).findings.filter(({ message }) => !before.has(message));
}

const { data } = assemble(parseSource('psirt.yaml', program), new Map());
const before = new Set(assessed(program).findings.map(({ message }) => message));
const lists = [
  'communication.severities',
  'policies.severity.levels or communication.severities',
  'catalog:clocks',
  'catalog:stakeholder-kinds',
];
const named = referencesIn(data).filter(({ list }) => lists.includes(list));
const dated = valuesIn(data).texts.flatMap(({ at, value, schema }) =>
  ['date', 'timezone'].includes(schema.format ?? '') && typeof value === 'string'
    ? [{ at, wrong: schema.format === 'date' ? '2026-02-30' : 'Europe/Berlinn' }]
    : [],
);

describe('one slip, one finding', () => {
  it('is looked for at every kind of place', () => {
    expect(named.length).toBeGreaterThanOrEqual(15);
    expect(new Set(named.map(({ list }) => list)).size).toBe(lists.length);
    expect(dated.length).toBeGreaterThanOrEqual(3);
  });

  it.each(named.map(({ at, id }) => [at, id]))(
    'an id at %s that nothing bears asks whether another was meant',
    (at, id) => {
      const found = brought(at, `${id.slice(0, -1)}x`);
      expect(found.map(({ rule, severity, pointer }) => [rule, severity, pointer])).toEqual([
        ['dangling-reference', 'error', at],
      ]);
      expect(found[0]?.message).toMatch(/ Did you mean "[a-z0-9-]+"\?/);
      expect(found[0]?.line).toBeGreaterThan(1);
    },
  );

  it.each(dated.map(({ at, wrong }) => [at, wrong]))(
    'a date or time zone at %s that does not exist is told',
    (at, wrong) => {
      const found = brought(at, wrong);
      expect(found.map(({ rule, severity, pointer }) => [rule, severity, pointer])).toEqual([
        ['value-wrong', 'error', at],
      ]);
    },
  );
});
