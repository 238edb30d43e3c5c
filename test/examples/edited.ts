// An example program with some values changed: what tests do to it, and what the check then says.
import { expect } from 'vitest';
import { assess } from '../../src/check/assess.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import type { Finding } from '../../src/words/finding.ts';
import { catalogs, today } from '../assessed.ts';

/** A change of one value, taken away where none is given; in the path a name stands for the item that holds it, `*` for all items. */
export type Change = readonly [at: string, to?: unknown];

type Node = Record<string, unknown>;

const read = new Map<string, ReturnType<typeof readProgram>>();

/** What the check finds in a copy of an example after changes. */
export function findingsAfter(example: string, changes: readonly Change[], on = today): readonly Finding[] {
  const program = read.get(example) ?? readProgram(`examples/${example}`);
  read.set(example, program);
  const data = structuredClone(program.data);
  for (const [at, to] of changes) change([data], at.split('/').slice(1), to);
  const assembly = { ...assemblyOf(data), texts: program.texts ?? new Map() };
  return assess('.', assembly, { rules, catalogs, today: on }).findings;
}

/** What rules say after changes, as `severity place`; no value may be wrong in form. */
export function saidAfter(example: string, rule: string, changes: readonly Change[], on = today): string[] {
  const findings = findingsAfter(example, changes, on);
  expect(findings.filter((finding) => ['value-wrong', 'key-unknown'].includes(finding.rule))).toEqual([]);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`);
}

function change(holders: readonly unknown[], [step = '', ...rest]: readonly string[], to: unknown): void {
  const places = holders.flatMap((holder) => keysOf(holder as Node, step).map((key) => [holder as Node, key] as const));
  expect(places.length, `${step} is there`).toBeGreaterThan(0);
  if (rest.length > 0) {
    change(
      places.map(([holder, key]) => holder[key]),
      rest,
      to,
    );
    return;
  }
  for (const [holder, key] of places.reverse()) {
    if (to !== undefined) holder[key] = to;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
}

function keysOf(holder: Node, step: string): string[] {
  if (!Array.isArray(holder) || /^\d+$/.test(step)) return [step];
  const items = Object.entries(holder as Node[]);
  return (step === '*' ? items : items.filter(([, item]) => Object.values(item).includes(step))).map(([key]) => key);
}
