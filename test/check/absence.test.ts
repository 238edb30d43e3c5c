import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Schema, schemaAt } from '../../src/model/schemas.ts';
import { drop, type Example, exampleAsRead, newFindings } from '../edited.ts';
import { runs } from '../runs.ts';
import { freeByName, freeByPath } from './free-keys.ts';

function without(name: string, field: string): string[] {
  const take = (program: Example) => drop(program, field.split('.'));
  return newFindings(name, take).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('kind 5: what reviewers name first is asked for where nobody says it', () => {
  it.each([
    ...['policies.disclosure.legal', 'policies.disclosure.timeline', 'policies.disclosure.timeline.whenExploited'],
    ...['policies.disclosure.secureOptions', 'policies.disclosure.coordinators', 'resources.intake.securityTxt'],
    ...['resources.intake.channels.afterHoursRole', 'resources.publishing.csaf', 'resources.publishing.feeds'],
    ...['products.sbom', 'products.markets', 'products.repDeputyRole', 'company.mainEstablishment'],
    ...['obligations.portalAccount', 'obligations.awarenessRule', 'obligations.decisionMakerRole'],
    ...['obligations.lastRehearsedOn', 'evaluation.readiness', 'evaluation.exercises.lastOn'],
    ...['evaluation.exercises.cadence', 'evaluation.kpis.target', 'evaluation.kpis.lastMeasuredOn'],
    ...['evaluation.postmortem.records', 'stakeholders.internalRoute'],
  ])('manufacturer without %s', (field) => {
    expect(without('manufacturer', field).length).toBeGreaterThan(0);
  });

  it.each(['staff.coverage.holidays', 'staff.onCall', 'evaluation.readiness', 'organization.outsourced'])(
    'bank-soc without %s',
    (field) => expect(without('bank-soc', field).length).toBeGreaterThan(0),
  );

  it('is a hint, and silent where the ambition is lower', () => {
    expect(without('manufacturer', 'obligations.awarenessRule')).toEqual(['info expected-answer-missing']);
    expect(without('small-vendor', 'obligations.awarenessRule')).toEqual([]);
  });

  it('is silent about what is set aside with a reason', () => {
    const aside = (program: Example) => {
      drop(program, ['policies', 'disclosure', 'coordinators']);
      program.policies.unanswered = [
        { field: 'disclosure.coordinators', because: 'not-applicable', reason: 'Nobody coordinates in our field.' },
      ];
    };
    expect(newFindings('manufacturer', aside).map(({ message }) => message)).toEqual([]);
  });

  it('asks for a first answer', () => {
    const silent = ({ policies }: Example) => {
      policies.slas = policies.slas.filter(({ activity }) => activity !== 'acknowledge');
    };
    expect(newFindings('small-vendor', silent).map(({ rule }) => rule)).toContain('first-answer-time-missing');
  });
});

describe('kind 5: what is far from custom is asked about', () => {
  it.each([
    [
      'small-vendor',
      'an answer after forty working days',
      'policies.slas.acknowledge',
      '40 business days',
      'promised-time-far-from-custom',
    ],
    ['small-vendor', 'a triage of sixty', 'policies.slas.triage', '60 business days', 'promised-time-far-from-custom'],
  ])('%s: %s', (name, _what, place, time, rule) => {
    const slow = ({ policies }: Example) => {
      const row = policies.slas.find(({ id }) => place.endsWith(id))!;
      row.internal = time;
      if (row.public !== undefined) row.public = time;
    };
    const said = newFindings(name, slow).filter((finding) => finding.rule === rule);
    expect(said.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('a pager that is answered at noon', () => {
    const slow = ({ staff }: Example) => {
      staff.onCall!.tiers[0]!.respondsWithin = 'PT12H';
    };
    expect(newFindings('bank-soc', slow).map(({ rule }) => rule)).toContain('on-call-slower-than-promised');
  });

  it('four hours of rest', () => {
    const short = ({ staff }: Example) => {
      staff.wellbeing!.restAfterCall = 'PT4H';
    };
    expect(newFindings('bank-soc', short).map(({ rule }) => rule)).toContain('rest-after-call-too-short');
  });
});

/** Every key that no schema demands, by its path without positions. */
function optionalKeys(schema: Schema | undefined, path = ''): string[] {
  if (schema?.items) return optionalKeys(schema.items, path);
  return Object.entries(schema?.properties ?? {}).flatMap(([key, inner]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return [...(schema?.required?.includes(key) ? [] : [place]), ...optionalKeys(inner, place)];
  });
}

const isFree = (field: string) => freeByPath.has(field) || freeByName.some(([, names]) => names.test(field));

describe('kind 5: an optional key that is taken away everywhere', () => {
  const asked = optionalKeys(schemaAt('')).filter((field) => !field.startsWith('people') && !isFree(field));
  const holds = (value: unknown, [key = '', ...rest]: readonly string[]): boolean =>
    Array.isArray(value)
      ? value.some((item) => holds(item, [key, ...rest]))
      : typeof value === 'object' &&
        value !== null &&
        Object.hasOwn(value, key) &&
        (rest.length === 0 || holds((value as Record<string, unknown>)[key], rest));
  const kept = asked.flatMap((field) =>
    ['manufacturer', 'bank-soc', 'small-vendor'].some((name) => holds(exampleAsRead(name), field.split('.')))
      ? [field]
      : [],
  );

  it('gives a finding, or is listed as free with its reason', { timeout: 3_600_000 }, () => {
    expect(kept.length).toBeGreaterThan(150);
    const told = (field: string) =>
      ['manufacturer', 'bank-soc', 'small-vendor'].some((name) => without(name, field).length > 0);
    const many = Math.min(kept.length, runs(12));
    const tried = fc.sample(fc.shuffledSubarray(kept, { minLength: many, maxLength: many }), {
      numRuns: 1,
      seed: 20261129,
    });
    for (const field of tried.flat()) expect(told(field), field).toBe(true);
  });
});

describe('an annotation of what is expected', () => {
  it('stands only on answers that no schema demands', () => {
    const demanded: string[] = [];
    const walk = (schema: Schema | undefined, path: string): void => {
      if (schema?.items) walk(schema.items, path);
      for (const [key, inner] of Object.entries(schema?.properties ?? {})) {
        if (inner['x-expected'] !== undefined && schema?.required?.includes(key)) demanded.push(`${path}.${key}`);
        walk(inner, `${path}.${key}`);
      }
    };
    walk(schemaAt(''), '');
    expect(demanded).toEqual([]);
  });
});
