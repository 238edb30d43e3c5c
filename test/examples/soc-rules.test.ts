import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { duties } from './soc-faults-duties.ts';
import { inside } from './soc-faults-inside.ts';
import { outside } from './soc-faults-outside.ts';

const faults = [...inside, ...outside, ...duties];

const today = '2026-11-22';
const catalogs = openCatalogs();
const program = readProgram('examples/bank-soc');
const bank = program.data;

type Node = Record<string | number, unknown>;

/** The steps to a value; a name stands for the item of a list that holds it, `a:b` for the first that holds both. */
function stepsTo(at: string, root: unknown): (string | number)[] {
  let node = root as Node | undefined;
  return at
    .slice(1)
    .split('/')
    .map((name) => {
      const holds = (item: Node) => name.split(':').every((part) => Object.values(item).includes(part));
      const step = !Array.isArray(node) ? name : /^\d+$/.test(name) ? Number(name) : node.findIndex(holds);
      expect(step, `${name} in ${at}`).not.toBe(-1);
      node = node?.[step] as Node | undefined;
      return step;
    });
}

function put(root: unknown, at: string, to: unknown): void {
  const steps = stepsTo(at, root);
  const last = steps.pop()!;
  const holder = steps.reduce((node, step) => node[step] as Node, root as Node);
  if (to !== undefined) holder[last] = to;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

function findingsIn(data: Record<string, unknown>, today: string) {
  const assembly = { ...assemblyOf(data), texts: program.texts ?? new Map() };
  // What is expected and nobody says is a hint of its own beside a planted fault.
  const { findings } = assess('.', assembly, { rules, catalogs, today });
  return findings.filter(({ rule }) => rule !== 'expected-answer-missing');
}

describe('the bank, with one fault of each kind', () => {
  it('has no finding without one', () => {
    expect(findingsIn(bank, today)).toEqual([]);
  });

  it.each(faults.map((fault) => [`${fault.check}: ${fault.found.join(', ')} after ${fault.changes[0]?.[0]}`, fault]))(
    '%s',
    (_name, { changes, found }) => {
      const data = structuredClone(bank);
      const [[first = ''] = []] = changes;
      const wanted = found.map((text) => {
        const [severity, rule, place = first] = text.split(' ');
        return [severity, rule, `/${stepsTo(place, bank).join('/')}`];
      });
      for (const [at, to] of changes) put(data, at, to);
      expect(findingsIn(data, today).map(({ severity, rule, pointer }) => [severity, rule, pointer])).toEqual(wanted);
    },
  );

  it('is told that the catalog is old, once it is: SOC-O14', () => {
    const aged = findingsIn(bank, '2027-08-01').filter(({ rule }) => rule === 'catalog-outdated');
    expect(aged.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('plants one for every check', () => {
    const counts = { G: 6, R: 9, E: 6, S: 8, C: 7, V: 9, O: 14, I: 3, T: 1 };
    const checks = Object.entries(counts).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `SOC-${group}${index + 1}`),
    );
    expect(checks).toHaveLength(63);
    expect(checks.filter((id) => !faults.some(({ check }) => check === id))).toEqual(['SOC-O14']);
  });
});
