// `psirt complete`: what a shell may offer while a command line is typed.
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { componentNames, kinds, privateComponent } from '../../model/schemas.ts';

/** Adds completion to the command line. */
export function complete(program: Command): void {
  const completion = tab(program);
  const values: Record<string, Record<string, readonly string[]>> = {
    init: { ask: ['program', ...componentNames], kind: kinds },
    approve: { decision: ['approved', 'conditional', 'rejected'] },
    check: { component: componentNames, format: ['text', 'json'], 'fail-on': ['error', 'warning', 'never'] },
    render: { tlp: ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'], format: ['md'] },
  };
  for (const [command, options] of Object.entries(values)) {
    for (const [option, names] of Object.entries(options)) {
      const completed = completion.commands.get(command)?.options.get(option);
      if (completed) completed.handler = (complete) => names.forEach((name) => void complete(name, ''));
    }
  }
  for (const [command, argument, names] of [
    ['approve', 'component', componentNames.filter((name) => name !== privateComponent)],
    ['explain', 'name', componentNames],
    ['schema', 'name', componentNames],
    ['rename', 'what', ['role', 'stakeholder', 'product']],
  ] as const) {
    const completed = completion.commands.get(command)?.arguments.get(argument);
    if (completed) completed.handler = (complete) => names.forEach((name) => void complete(name, ''));
  }
}
