// `psirt coverage`: the evidence that a program holds for the items of frameworks and laws.
import { resolve } from 'node:path';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { type ItemCatalog, type ItemCatalogName, itemCatalogs, itemsOf } from '../../catalogs/items.ts';
import { assess } from '../../check/assess.ts';
import { evidenceFor, type Known } from '../../facts/evidence.ts';
import { withoutWrong } from '../../model/valid.ts';
import { exists } from '../../outside/disk.ts';
import { findProgram, readProgram } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import { structureOf } from '../../program/structure.ts';
import { rules } from '../../rules/rules.ts';
import type { Day } from '../../time/day.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { fitted } from '../../words/fitting.ts';
import { harmless } from '../../words/harmless.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { dayFrom } from '../day.ts';
import { asJson, asText, overview } from './telling.ts';

const formats = ['text', 'json'];

/** What the user may set. */
export interface CoverageOptions {
  format: string;
  today?: string;
}

/** Prints the evidence for a framework, or the counts of all. Exits with 0 whatever it says: it judges nothing. */
export function coverage(
  world: World,
  framework: string | undefined,
  folder: string | undefined,
  { format, today }: CoverageOptions,
): number {
  if (!formats.includes(format)) throw new CannotRun(`There is no format "${format}".${sayKnown(format, formats)}`);
  const day = dayFrom(today, world);
  const isFolder =
    framework !== undefined &&
    folder === undefined &&
    !isKnown(framework) &&
    exists(resolve(world.directory, framework));
  const name = isFolder ? undefined : catalogNamed(framework);
  const known = knownOf(world, isFolder ? framework : folder, day);
  const told = (name === undefined ? itemCatalogs : [name]).map((one) => {
    const catalog: ItemCatalog = itemsOf(one);
    return { catalog, rows: evidenceFor(catalog, known) };
  });
  if (format === 'json') world.print(`${JSON.stringify(asJson(told), undefined, 2)}\n`);
  else {
    const text = name === undefined ? overview(told) : asText(told[0]!, world.paint);
    world.print(fitted(harmless(text), world.width));
  }
  return exitCodes.fine;
}

function isKnown(name: string): name is ItemCatalogName {
  return (itemCatalogs as readonly string[]).includes(name);
}

function catalogNamed(name: string | undefined): ItemCatalogName | undefined {
  if (name === undefined || isKnown(name)) return name;
  throw new CannotRun(`No items of "${name}" are listed.${sayKnown(name, itemCatalogs)}`);
}

/** A program, and which of its places are out of date. */
function knownOf(world: World, folder: string | undefined, today: Day): Known {
  const directory = findProgram(world, folder);
  const assembly = readProgram(directory, world);
  const structure = structureOf(assembly, today);
  const telling = new Set(rules.filter(({ tellsAge }) => tellsAge).map(({ name }) => name));
  const { findings } = assess(directory, assembly, { rules, catalogs: openCatalogs(), today, soon: 0, structure });
  return {
    program: withoutWrong(assembly.data, structure.violations),
    structure,
    outdated: findings.flatMap(({ rule, pointer }) => (telling.has(rule) ? [pointer] : [])),
  };
}
