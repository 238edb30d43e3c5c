import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/outside/repository.ts';
import { keysOf, placeById } from '../../src/program/identity.ts';
import { pointer } from '../../src/words/pointer.ts';

const { data } = readProgram('examples/manufacturer');

/** Every place of a value. */
function placesIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${at}${pointer(key)}`))];
}

describe('a place by ids', () => {
  it('names entries by id, else by what tells them apart', () => {
    const program = {
      roles: [{ id: 'lead' }],
      obligations: [{ clock: 'nis2', targets: [{ within: 'PT24H' }] }],
      charter: { decisionRights: [{ decision: 'accept-risk' }, { decision: 'accept-risk' }] },
      organization: { coreTeam: ['lead'] },
    };
    expect(placeById(program, '/roles/0/title')).toBe('roles[lead].title');
    expect(placeById(program, '/obligations/0/targets/0/within')).toBe('obligations[nis2].targets[PT24H].within');
    expect(placeById(program, '/charter/decisionRights/1')).toBe('charter.decisionRights[accept-risk#2]');
    expect(placeById(program, '/organization/coreTeam/0')).toBe('organization.coreTeam[lead]');
    expect(placeById(program, '')).toBe('');
  });

  it('is there for what is not', () => {
    expect(placeById({}, '/charter/services/3/level')).toBe('charter.services.3.level');
    expect(placeById({ roles: [] }, '/roles/0/title')).toBe('roles[0].title');
    expect(placeById({ roles: [{}] }, '/roles/0/title')).toBe('roles[0].title');
  });

  it('is of no other place, and stays when entries change their order', () => {
    const places = placesIn(data);
    const named = new Map(places.map((at) => [placeById(data, at), at]));
    expect(named.size).toBe(places.length);
    const turned = { ...data, roles: [...(data.roles as unknown[])].reverse() };
    expect(placeById(turned, '/roles/0/title')).toBe(
      placeById(data, `/roles/${(data.roles as unknown[]).length - 1}/title`),
    );
  });

  it('is one line, whatever somebody typed', () => {
    expect(keysOf([{ id: `a\nb ${'x'.repeat(500)}` }], undefined)[0]).toMatch(/^a b x{76}$/);
  });
});
