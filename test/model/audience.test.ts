import { describe, expect, it } from 'vitest';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { audienceOf, isFor, isOfOthers, presetsOf, requiredComponents } from '../../src/model/audience.ts';
import { placesWhere, roomsFor } from '../../src/model/schema-places.ts';
import { schemaAt } from '../../src/model/schemas.ts';
import { assessed, catalogs, today } from '../assessed.ts';

describe('an audience', () => {
  it('is a kind and a setting; what is unknown or absent is a PSIRT in a company', () => {
    expect(audienceOf({ kind: 'csirt', setting: 'public-body' })).toEqual({ kind: 'csirt', setting: 'public-body' });
    expect(audienceOf({ kind: 'csrit', setting: 'public' })).toEqual({ kind: 'psirt', setting: 'company' });
  });

  it('asks a CSIRT for no budget, and an open-source project for no sponsor, staff or evaluation', () => {
    expect(requiredComponents({ kind: 'csirt', setting: 'public-body' })).toEqual(
      'sponsorship stakeholders charter organization staff resources policies evaluation'.split(' '),
    );
    expect(requiredComponents({ kind: 'psirt', setting: 'open-source' })).toEqual(
      'stakeholders charter organization resources policies'.split(' '),
    );
  });

  it('gives a CSIRT and an open-source project usual rows of their own', () => {
    const roles = (kind: 'psirt' | 'csirt', setting: 'company' | 'open-source') =>
      presetsOf(schemaAt('/roles') ?? {}, { kind, setting }).map(({ id }) => id);
    expect(roles('csirt', 'company')).toContain('csirt-lead');
    expect(roles('psirt', 'open-source')).not.toContain('executive-sponsor');
    expect(roles('psirt', 'company')).toContain('executive-sponsor');
  });

  it('tells what is for others from what a kind may have all the same', () => {
    expect(isFor({ kind: 'csirt', setting: 'company' }, schemaAt('/policies/disclosure'))).toBe(false);
    expect(isOfOthers('csirt', schemaAt('/policies/disclosure'))).toBe(false);
    expect(isOfOthers('csirt', schemaAt('/staff/shifts'))).toBe(true);
  });
});

describe('an answer within a group that only some settings need', () => {
  const company = (setting: string) =>
    assessed(`kind: psirt\n${setting}\ncompany: { name: Acme }\n`).findings.filter(
      ({ pointer, rule }) => rule === 'field-missing' && pointer === '/company',
    );

  it('is missing in a company, and not in an open-source project', () => {
    expect(company('setting: company').map(({ message }) => message)).toEqual([
      'company lacks Jurisdictions (jurisdictions), Size (sizeClass).',
    ]);
    expect(company('setting: public-body').map(({ message }) => message)).toEqual([
      'company lacks Jurisdictions (jurisdictions).',
    ]);
    expect(company('setting: open-source')).toEqual([]);
  });

  it('is missing in a group that is right otherwise as well', () => {
    const places = placesWhere(schemaAt('/company') ?? {}, (schema) => schema['x-settings'] !== undefined);
    expect(places).toEqual([['markets'], ['jurisdictions'], ['sizeClass']]);
    expect(roomsFor({ a: [{ b: 1 }, {}, 7] }, ['a', '*', 'b'])).toEqual([
      { at: '/a/0/b', value: 1 },
      { at: '/a/1/b', value: undefined },
    ]);
  });

  it('is no question in an open-source project', async () => {
    const asked: string[] = [];
    await interview({
      present: { schemaVersion: 1, kind: 'psirt', setting: 'open-source', targetMaturity: 1 },
      component: 'program',
      all: true,
      clocks: catalogs.clocks,
      today,
      ask: async ({ key, kind }: Question) => {
        asked.push(key);
        return kind === 'choices' ? [] : kind === 'text' && key === '/company/name' ? 'Acme' : undefined;
      },
      tell: () => undefined,
      keep: () => undefined,
    });
    expect(asked).toContain('/company/name');
    expect(asked).not.toContain('/company/sizeClass');
    expect(asked).not.toContain('/company/jurisdictions');
  });
});

describe('what a program holds for another kind', () => {
  const hints = (text: string) => assessed(text).findings.filter(({ rule }) => rule === 'answer-for-another-kind');

  it('is read, judged and hinted at, once for each component', () => {
    const [hint, ...more] = hints(
      'kind: csirt\nstaff: { shifts: { length: PT8H }, capacity: { hoursPerWeek: 40 } }\nproducts: [{ id: box }]\n',
    ).sort((a, b) => (a.pointer < b.pointer ? 1 : -1));
    expect(hint).toMatchObject({ severity: 'info', pointer: '/staff/capacity' });
    expect(hint?.message).toContain(
      'A CSIRT is not asked for "Capacity" (staff.capacity) and "Shifts" (staff.shifts).',
    );
    expect(more.map(({ pointer }) => pointer)).toEqual(['/products']);
  });

  it('is hinted at where a whole component is for others, and not where the kind often has it', () => {
    expect(hints('kind: csirt\nengagement: { ownerRole: lead }\n').map(({ message }) => message)).toEqual([
      expect.stringContaining('A CSIRT is not asked for the component engagement.'),
    ]);
    expect(hints('kind: csirt\ncommunication: { ownerRole: lead }\n')).toEqual([]);
    expect(hints('kind: csirt\npolicies: { disclosure: { publishAfter: P90D } }\n')).toEqual([]);
  });
});

describe('a kind or setting that there is not', () => {
  it('is a finding that says what was meant', () => {
    const messages = assessed('kind: csrt\nsetting: opensource\n').findings.map(({ message }) => message);
    expect(messages).toContain(
      'kind must be one of psirt, csirt, soc, combined, but "csrt" stands here. Did you mean "csirt"?',
    );
    expect(messages).toContain(
      'setting must be one of company, open-source, public-body, but "opensource" stands here. Did you mean "open-source"?',
    );
  });
});
