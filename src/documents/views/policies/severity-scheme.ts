// One row, where a scheme is chosen: by what vulnerabilities are rated, in the words of that scheme.
import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Severity = NonNullable<NonNullable<Draft['policies']>['severity']>;

export const view: View = {
  name: 'severity-scheme',
  keys: ['scheme', 'metrics'],
  rows: (program) => {
    const severity = program.policies?.severity;
    if (severity?.scheme === undefined) return [];
    return [{ scheme: sayScheme(severity, program), metrics: sayMetrics(severity) }];
  },
};

function sayScheme({ scheme, version }: Severity, program: Draft): string {
  const [, number] = /^cvss-(.+)$/.exec(scheme ?? '') ?? [];
  if (number !== undefined) return `CVSS ${version ?? number}`;
  const name =
    scheme === 'own' ? 'a scale of the organization' : wordsOf(program).label('/policies/severity/scheme', scheme);
  return version === undefined ? name : `${name} (version ${version})`;
}

/** The second group of metrics is called threat since version 4.0, and was called temporal before. */
function sayMetrics({ scheme, metricSet }: Severity): string | undefined {
  const isOlder = scheme !== 'cvss-4.0';
  const second = isOlder ? 'temporal' : 'threat';
  const name = (letters: string) => (isOlder ? '' : ` (CVSS-${letters})`);
  switch (metricSet) {
    case 'cvss-b':
      return 'base metrics only';
    case 'cvss-bt':
      return `base and ${second} metrics${name('BT')}`;
    case 'cvss-be':
      return `base and environmental metrics${name('BE')}`;
    case 'cvss-bte':
      return `base, ${second} and environmental metrics${name('BTE')}`;
    default:
      return undefined;
  }
}
