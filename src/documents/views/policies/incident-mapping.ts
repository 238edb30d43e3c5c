// Which severity levels lead to which level of the scheme for incidents.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'incident-mapping',
  keys: ['severities', 'level', 'when'],
  rows: (program) => {
    const scheme = program.policies?.severity?.incidentScheme;
    return (scheme?.mapping ?? []).map(({ incidentLevel, severities, when }) => ({
      severities: wordsOf(program).names('policies.severity.levels', severities),
      level: scheme?.levels?.find(({ id }) => id === incidentLevel)?.title ?? incidentLevel,
      when,
    }));
  },
};
