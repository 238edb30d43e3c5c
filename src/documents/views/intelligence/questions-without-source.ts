// One row when there are questions that no source answers.
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';
import { questionsOf } from './intelligence-requirements.ts';

export const view: View = {
  name: 'questions-without-source',
  keys: ['sentence'],
  rows: (program) => {
    // Sources name questions by their id: of one without, nobody can say that none answers it.
    const open = questionsOf(program).filter(({ id, sources }) => id !== undefined && sources.length === 0);
    if (open.length === 0) return [];
    const questions = joinWords(open.map(({ text, id }) => `“${text ?? id}”`));
    return [
      { sentence: `No source answers ${open.length === 1 ? 'this question' : 'these questions'}: ${questions}.` },
    ];
  },
};
