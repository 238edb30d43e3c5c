import { describe, expect, it } from 'vitest';
import { shippedNames } from '../../src/outside/shipped-templates.ts';
import { rules } from '../../src/rules/rules.ts';
import { psirtProcess, temporaryFolder } from '../support.ts';

/** What a shell is offered for the last word of a command line. */
function offered(...line: string[]): string[] {
  const { out } = psirtProcess(temporaryFolder(), ['complete', '--', ...line]);
  return out
    .split('\n')
    .map((entry) => entry.split('\t')[0] ?? '')
    .filter((entry) => entry !== '' && !entry.startsWith(':'));
}

describe('a shell is offered', () => {
  it('everything that can be explained: rules, faults, fields, documents, components', () => {
    const all = offered('explain', '');
    for (const { name } of rules) expect(all).toContain(name);
    for (const name of [...shippedNames(), 'program', 'charter.mission', 'roles', 'field-missing'])
      expect(all).toContain(name);
    expect(offered('explain', 'unattended-gap-exceeds-d')).toEqual(['unattended-gap-exceeds-deadline']);
  });

  it.each<[string[], string]>([
    [['init', '--kind', ''], 'csirt'],
    [['init', '--setting', ''], 'public-body'],
    [['init', '--ask', 'pro'], 'program'],
    [['check', '--component', 'ch'], 'charter'],
    [['check', '--format', ''], 'json'],
    [['check', '--fail-on', ''], 'never'],
    [['render', '--only', 'esc'], 'escalation'],
    [['render', '--tlp', 'A'], 'AMBER+STRICT'],
    [['templates', 'eject', 'esc'], 'escalation'],
    [['schema', 'catalog'], 'catalog-clocks'],
    [['schema', '--kind', ''], 'combined'],
    [['rename', ''], 'stakeholder'],
  ])('what may stand in %j', (line, value) => {
    expect(offered(...line)).toContain(value);
  });
});
