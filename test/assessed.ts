// What tests of rules share: the check of a program that is one text, and what single rules say about it.
import { expect } from 'vitest';
import { openCatalogs } from '../src/catalogs/catalogs.ts';
import { assess } from '../src/check/assess.ts';
import { assemble } from '../src/program/assembly.ts';
import { rules } from '../src/rules/rules.ts';
import { parseSource } from '../src/source/source.ts';
import type { Finding } from '../src/words/finding.ts';

/** The day that tests call today, as the examples do. */
export const today = '2026-11-22';

/** The catalogs that ship with psirt. */
export const catalogs = openCatalogs();

/** A program as YAML, each value on a line of its own: written and read in a fraction of the time that the usual form takes. */
export function yamlOf(program: object): string {
  const parts = Object.entries(program).filter(([, part]) => part !== undefined);
  return parts.map(([name, part]) => `${name}: ${JSON.stringify(part, null, 1).replaceAll('\n', '\n ')}\n`).join('');
}

/** The report on a program that is one readable text. */
export function assessed(text: string, on = today) {
  const source = parseSource('psirt.yaml', text);
  expect(source.problems).toEqual([]);
  return assess('.', assemble(source, new Map()), { rules, catalogs, today: on });
}

/** What some rules say about a part of a program: every value in it is right, and all of the rules were checked. */
export function findingsOf(names: string | readonly string[], text: string, on?: string): Finding[] {
  const asked = [names].flat();
  const { findings, notChecked } = assessed(text, on);
  expect(findings.filter(({ rule }) => ['value-wrong', 'key-unknown'].includes(rule))).toEqual([]);
  expect(notChecked.filter(({ rule }) => asked.includes(rule))).toEqual([]);
  return findings.filter(({ rule }) => asked.includes(rule));
}
