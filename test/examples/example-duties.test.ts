import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { dutiesToAnswer } from '../../src/facts/matching.ts';
import type { Program } from '../../src/model/program.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { longestHours, shortestHours } from '../../src/time/duration.ts';

const { clocks } = openCatalogs();

describe.each(['manufacturer', 'small-vendor'])('the duties of examples/%s', (name) => {
  const program = readProgram(`examples/${name}`).data as unknown as Program;

  it('are answered as far as they are in force', () => {
    const answered = program.obligations.map(({ clock }) => clock);
    const asked = dutiesToAnswer(program, clocks, '2026-11-22').map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !answered.includes(id))).toEqual([]);
  });

  it('have time budgets that fit into the first own target', () => {
    for (const { clock, timeBudget, targets = [] } of program.obligations) {
      const [first] = targets;
      if (!timeBudget || !first) continue;
      const hours = Object.values(timeBudget).reduce((sum, share) => sum + longestHours(share), 0);
      expect(hours, clock).toBeLessThanOrEqual(shortestHours(first.within));
    }
  });
});

describe('the incident levels of examples/manufacturer', () => {
  const { policies, communication } = readProgram('examples/manufacturer').data as unknown as Program;

  it('are those of the incident scheme that its policies name', () => {
    const scheme = policies?.severity.incidentScheme?.levels.map(({ id, rank, updateEvery }) => [
      id,
      rank,
      updateEvery,
    ]);
    expect(scheme?.length).toBe(3);
    expect(communication?.severities.map(({ id, rank, updateEvery }) => [id, rank, updateEvery])).toEqual(scheme);
  });
});
