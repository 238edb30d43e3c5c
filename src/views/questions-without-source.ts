// One row when there are questions that no source answers.
import type { View } from '../view.ts';
import { questionsOf } from './intelligence-requirements.ts';

export const view: View = {
  name: 'questions-without-source',
  keys: ['sentence'],
  rows: (program) => {
    const open = questionsOf(program).filter(({ sources }) => sources.length === 0).length;
    if (open === 0) return [];
    return [{ sentence: `No source answers ${open === 1 ? 'one' : open} of these questions.` }];
  },
};
