import { describe, expect, it } from 'vitest';
import { withPresets } from '../../src/interview/answers.ts';
import { lacksEssentials } from '../../src/interview/depth.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { isFor, presetsOf, requiredComponents, settings } from '../../src/model/audience.ts';
import { allFields, fieldsOf } from '../../src/model/fields.ts';
import { componentNames, foundations, kindOf, kinds, schemaAt, schemaOf } from '../../src/model/schemas.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { editsFor } from '../../src/program/edits.ts';
import { structureOf } from '../../src/program/structure.ts';
import { assessed, catalogs, today } from '../assessed.ts';

describe('components by kind', () => {
  it('stand in the order foundations, communication, engagement, people', () => {
    expect(componentNames).toEqual([...foundations, 'communication', 'engagement', 'people']);
  });

  it('asks a PSIRT for the ten foundations, a SOC and a combined team for twelve', () => {
    const sized = kinds.map((kind) => [kind, requiredComponents({ kind, setting: 'company' }).length]);
    expect(Object.fromEntries(sized)).toEqual({ psirt: 10, csirt: 8, soc: 12, combined: 12 });
    expect(requiredComponents({ kind: 'soc', setting: 'company' }).slice(-2)).toEqual(['communication', 'engagement']);
  });

  it.each([
    ['psirt', [] as string[]],
    ['soc', ['communication', 'engagement']],
    ['combined', ['communication', 'engagement']],
  ])('%s misses what it must have', (kind, beyond) => {
    const { components, findings } = assessed(`kind: ${kind}\nschemaVersion: 1\n`);
    const missing = components.filter(({ state }) => state === 'missing').map(({ name }) => name);
    expect(missing.sort()).toEqual([...foundations, ...beyond].sort());
    const [said, ...more] = findings.filter(({ rule }) => rule === 'component-missing');
    for (const name of missing) expect(said?.message).toContain(name);
    expect(more).toEqual([]);
  });

  it('gives the two new components the closing fields of all others', () => {
    for (const name of ['communication', 'engagement'])
      expect(
        fieldsOf(name)
          .slice(-3)
          .map((field) => field.name),
      ).toEqual(['ownerRole', 'reviewBy', 'unanswered']);
  });

  it('takes a kind that is misspelt for a fault, and the program for a PSIRT', () => {
    expect(kindOf({ kind: 'sok' })).toBe('psirt');
    const [finding] = assessed('kind: sok\n').findings.filter(({ pointer }) => pointer === '/kind');
    expect(finding?.message).toBe(
      'kind must be one of psirt, csirt, soc, combined, but "sok" stands here. Did you mean "soc"?',
    );
  });
});

describe('fields by kind', () => {
  const gaps = (kind: string) =>
    assessed(
      `kind: ${kind}\nschemaVersion: 1\ncharter: { mission: "We watch the networks of the bank day and night." }\n`,
    ).gaps;

  it('asks a PSIRT for products and not for SOC services, a SOC the other way round, a combined team for both', () => {
    const asked = (kind: string) =>
      [
        '/products',
        '/standards',
        '/charter/services',
        '/charter/socServices',
        '/charter/vulnerabilityDefinition',
      ].filter((place) => gaps(kind).includes(place));
    expect(asked('psirt')).toEqual(['/products', '/charter/services', '/charter/vulnerabilityDefinition']);
    expect(asked('soc')).toEqual(['/standards', '/charter/socServices']);
    expect(asked('combined')).toHaveLength(5);
  });

  it('does not count what is not asked', () => {
    const count = (kind: string) =>
      assessed(`kind: ${kind}\nresources: { facilities: One room in Graz }`).components.find(
        ({ name }) => name === 'resources',
      );
    expect(count('psirt')).toMatchObject({ answered: 1, asked: 6 });
    expect(count('soc')).toMatchObject({ answered: 1, asked: 5 });
    expect(count('combined')).toMatchObject({ answered: 1, asked: 8 });
  });

  it('takes an answer from a kind that is not asked, and judges it', () => {
    const products =
      'products: [{ id: x, name: X, kind: firmwar, ownerRole: a, securityRepRole: b, support: { basis: ended, end: "2026-01-01" } }]';
    const said = assessed(`kind: soc\n${products}`).findings.map(({ message }) => message);
    expect(said.find((message) => message.includes('firmwar'))).toContain('Did you mean "firmware"?');
  });

  it('lets a SOC scope by assets, and a PSIRT by products', () => {
    const scope = (kind: string, text: string) =>
      assessed(`kind: ${kind}\ncharter: { vision: "Nobody is surprised.", scope: ${text} }`)
        .findings.filter(({ pointer, rule }) => pointer.startsWith('/charter/scope') && rule !== 'dangling-reference')
        .map(({ message }) => message);
    expect(scope('soc', '{ assets: [All networks of the bank] }')).toEqual([]);
    expect(scope('psirt', '{ in: [box] }')).toEqual([]);
    expect(scope('soc', '{ rules: [Everything] }')).toEqual([
      'charter.scope needs In scope (in) or Assets in scope (assets).',
    ]);
  });

  it('says in a document that it does not concern this kind, instead of showing a gap', () => {
    const { fields } = structureOf(assemblyOf({ kind: 'soc', charter: {} }), today);
    for (const path of ['charter.services', 'policies.slas', 'products'])
      expect(fields.get(path), path).toMatchObject({
        state: 'not-applicable',
        asked: false,
        instead: { because: 'not-applicable', reason: 'it does not concern a SOC' },
      });
    expect(fields.get('charter.socServices')).toMatchObject({ state: 'open', asked: true });
  });

  it('drops a condition whose answer belongs to another kind', () => {
    const staffed = 'staff: { coverage: { mode: staffed-24x7 } }';
    const seats = (kind: string) => assessed(`kind: ${kind}\n${staffed}`).gaps.includes('/staff/seats');
    expect([seats('psirt'), seats('soc')]).toEqual([true, false]);
  });

  it('leaves a rule out where it reads what such a program need not have', () => {
    const of = (kind: string) => {
      const report = assessed(`kind: ${kind}\n`);
      return report.notChecked.map(({ rule }) => rule);
    };
    expect(of('psirt')).toContain('severity-ranks-out-of-order');
    expect(of('soc')).not.toContain('severity-ranks-out-of-order');
    expect(of('soc')).not.toContain('decision-without-owner');
    expect(assessed('kind: soc\n').summary.rules.total).toBeLessThan(assessed('kind: combined\n').summary.rules.total);
  });

  it('names known kinds only, and leaves every field to somebody', () => {
    for (const { path, schema } of allFields()) {
      for (const kind of [...(schema['x-kinds'] ?? []), ...(schema['x-optional-kinds'] ?? [])])
        expect(kinds, path).toContain(kind);
      for (const setting of schema['x-settings'] ?? []) expect(settings, path).toContain(setting);
      expect(
        kinds.some((kind) => settings.some((setting) => isFor({ kind, setting }, schema))),
        path,
      ).toBe(true);
    }
  });
});

describe('usual rows by kind', () => {
  const roles = (kind: (typeof kinds)[number]) =>
    presetsOf(schemaAt('/roles') ?? {}, { kind, setting: 'company' }).map(({ id }) => String(id));

  it('gives a SOC its own, a combined team both without doubles', () => {
    expect(roles('psirt')).toContain('psirt-lead');
    expect(roles('soc')).not.toContain('psirt-lead');
    expect(roles('soc')).toEqual(
      expect.arrayContaining(['ir-manager', 'ir-technical-lead', 'legal-contact', 'communications-lead']),
    );
    expect(roles('combined')).toEqual(expect.arrayContaining(['psirt-lead', 'soc-manager']));
    expect(new Set(roles('combined')).size).toBe(roles('combined').length);
  });

  it('holds every kind of stakeholder of the seed, by kinds of the catalog', () => {
    const rows = presetsOf(schemaAt('/stakeholders/parties') ?? {}, { kind: 'soc', setting: 'company' }) as {
      kind: string;
      side: string;
    }[];
    const seed = (side: string) => rows.filter((row) => row.side === side).map(({ kind }) => kind);
    expect(seed('internal')).toEqual(
      expect.arrayContaining([
        'executive-management',
        'ir-manager',
        'ir-technical-lead',
        'it-network-security',
        'grc',
        'legal',
        'public-relations',
        'help-desk',
      ]),
    );
    expect(seed('external')).toEqual(
      expect.arrayContaining([
        'cloud-provider',
        'peer-response-team',
        'media',
        'law-enforcement',
        'incident-reporter',
        'software-vendor',
      ]),
    );
    for (const { kind, side } of rows) expect(catalogs.stakeholderKinds.get(kind)?.side, kind).toBe(side);
  });

  it('are no answer, whichever kind they are for', () => {
    const draft = withPresets({ schemaVersion: 1, kind: 'soc' }, today);
    const { fields, components } = structureOf(assemblyOf(draft), today);
    expect(fields.get('engagement.violations')?.state).toBe('partial');
    expect(components.find(({ name }) => name === 'engagement')?.state).toBe('not-started');
  });

  it('are not put into components that a PSIRT need not have', () => {
    const draft = withPresets({ schemaVersion: 1, kind: 'psirt' }, today);
    expect(Object.keys(draft)).not.toContain('communication');
    const paths = editsFor(undefined, draft).map(({ path }) => path);
    expect(paths).not.toContain('program/communication.yaml');
    expect(editsFor(undefined, { ...draft, kind: 'soc' }).map(({ path }) => path)).toContain(
      'program/communication.yaml',
    );
  });
});

describe('the interview of a SOC', () => {
  it('asks for its own fields and none of a PSIRT', async () => {
    const asked: string[] = [];
    await interview({
      present: { schemaVersion: 1, kind: 'soc', targetMaturity: 1 },
      all: true,
      clocks: catalogs.clocks,
      stakeholderKinds: catalogs.stakeholderKinds,
      today,
      ask: async ({ key, kind, initial }: Question) => {
        asked.push(key);
        if (kind === 'choices') return [];
        if (kind === 'text') return '';
        return key.startsWith('/parts/') ? initial : undefined;
      },
      tell: () => undefined,
      keep: () => undefined,
    });
    const of = (place: string) => asked.some((key) => key === place || key.startsWith(`${place}/`));
    for (const place of ['/communication/severities', '/engagement/violations', '/charter/socServices', '/standards'])
      expect(of(place), place).toBe(true);
    for (const place of [
      '/products',
      '/charter/services',
      '/policies/slas',
      '/stakeholders/matrix',
      '/charter/scope/in',
    ])
      expect(of(place), place).toBe(false);
  });
});

describe('the short interview', () => {
  it('is done with a scope that answers what the kind is asked', () => {
    const scope = schemaAt('/charter/scope') ?? {};
    expect(lacksEssentials(scope, { in: ['box'] }, { kind: 'psirt', setting: 'company' })).toBe(false);
    expect(lacksEssentials(scope, { assets: ['All networks'] }, { kind: 'soc', setting: 'company' })).toBe(false);
    expect(lacksEssentials(scope, { assets: ['All networks'] }, { kind: 'combined', setting: 'company' })).toBe(true);
  });
});

describe('the schemas of the new components', () => {
  it('ask one question for each field', () => {
    for (const name of ['communication', 'engagement']) {
      for (const [key, field] of Object.entries(schemaOf(name).properties ?? {}))
        if (!['ownerRole', 'reviewBy', 'unanswered'].includes(key)) expect(field['x-question'], key).toMatch(/\?$/);
    }
  });
});
