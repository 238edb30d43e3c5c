// `psirt complete`: what a shell may offer while a command line is typed.
import type { Argument, Option } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { faults } from '../../check/faults.ts';
import { formats } from '../../check/formats.ts';
import { tellers } from '../../check/telling.ts';
import { settings } from '../../model/audience.ts';
import { fieldPaths } from '../../model/field-paths.ts';
import { componentNames, kinds, privateComponent } from '../../model/schemas.ts';
import { shippedNames } from '../../outside/shipped-templates.ts';
import { ruleNames } from '../../rules/rule-names.ts';

const components = () => ['program', ...componentNames];

/** What may stand behind an option, each list made when it is asked for. */
const optionValues: Record<string, Record<string, () => readonly string[]>> = {
  init: { ask: components, kind: () => kinds, setting: () => settings },
  approve: { decision: () => ['approved', 'conditional', 'rejected'] },
  check: {
    component: components,
    format: () => formats,
    'fail-on': () => ['error', 'warning', 'never'],
  },
  diff: { format: () => Object.keys(tellers) },
  render: { tlp: () => ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'], format: () => ['md'], only: shippedNames },
  schema: { kind: () => kinds, setting: () => settings },
};

/** What may stand in the place of an argument. */
const argumentValues: readonly (readonly [string, string, () => readonly string[]])[] = [
  ['explain', 'name', () => [...new Set([...components(), ...shippedNames(), ...rulesAndFaults(), ...fieldPaths()])]],
  ['approve', 'component', () => componentNames.filter((name) => name !== privateComponent)],
  ['review', 'component', () => componentNames],
  ['schema', 'name', () => [...components(), 'catalog-clocks', 'catalog-stakeholder-kinds']],
  ['rename', 'what', () => ['role', 'stakeholder', 'product']],
  ['templates eject', 'name', shippedNames],
];

function rulesAndFaults(): string[] {
  return [...ruleNames(), ...faults.map(({ name }) => name)];
}

/** Adds completion to the command line. */
export function complete(program: Command): void {
  const { commands } = tab(program);
  for (const [command, options] of Object.entries(optionValues))
    for (const [option, values] of Object.entries(options)) offer(commands.get(command)?.options.get(option), values);
  for (const [command, argument, values] of argumentValues)
    offer(commands.get(command)?.arguments.get(argument), values);
}

function offer(completed: Option | Argument | undefined, values: () => readonly string[]): void {
  if (completed) completed.handler = (complete) => values().forEach((value) => void complete(value, ''));
}
