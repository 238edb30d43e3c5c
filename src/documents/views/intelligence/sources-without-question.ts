// One row when there are sources that answer none of the questions.
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';
import { sourcesOf } from './intelligence-sources.ts';

export const view: View = {
  name: 'sources-without-question',
  keys: ['sentence'],
  rows: (program) => {
    const asked = new Set((program.resources?.intelligenceRequirements ?? []).map(({ id }) => id));
    const idle = sourcesOf(program).filter(({ answers }) => !answers?.some((id) => asked.has(id)));
    if (idle.length === 0 || asked.size === 0) return [];
    const names = joinWords(idle.flatMap(({ name, id }) => name ?? id ?? []));
    return [
      {
        sentence: `${idle.length === 1 ? 'This source answers' : 'These sources answer'} none of the questions: ${names}.`,
      },
    ];
  },
};
