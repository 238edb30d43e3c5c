// What the model means for a SOC, as the second half of a sentence; no row for the three models of a PSIRT.
import { kindOf } from '../../../model/schemas.ts';
import type { View } from '../../view.ts';

const ofSocs: Readonly<Record<string, string>> = {
  distributed: 'a small core, and people in several units or places',
  centralized: 'one central team',
  hybrid: 'own people and a provider share the work',
};
const ofAll: Readonly<Record<string, string>> = {
  'ad-hoc': 'people are gathered when they are needed',
  'additional-duty': 'people do it beside their other work',
  federated: 'several SOCs under one policy',
  coordinating: 'it steers other teams',
  hierarchical: 'it directs other teams',
  national: 'it serves a country as a whole',
  managed: 'a provider is paid to do the work',
};

export const view: View = {
  name: 'soc-model',
  keys: ['means'],
  rows: (program) => {
    const model = program.organization?.model ?? '';
    const isSoc = kindOf(program as Record<string, unknown>) === 'soc';
    const means = ofAll[model] ?? (isSoc ? ofSocs[model] : undefined);
    return means === undefined ? [] : [{ means }];
  },
};
