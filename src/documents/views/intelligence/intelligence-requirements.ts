// The questions that intelligence must answer, each with the sources that do.

import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { joinWords } from '../../../program/display.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Question = NonNullable<NonNullable<Draft['resources']>['intelligenceRequirements']>[number];

/** Each question with the names of the sources that answer it. */
export function questionsOf({ resources }: Draft): (Question & { sources: string[] })[] {
  const questions = begunEntries(
    resources?.intelligenceRequirements,
    schemaAt('/resources/intelligenceRequirements'),
  ) as Question[];
  return questions.map((question) => ({
    ...question,
    sources: (resources?.intelligenceSources ?? [])
      .filter(({ answers }) => answers?.some((id) => id === question.id))
      .flatMap(({ name, id }) => name ?? id ?? []),
  }));
}

export const view: View = {
  name: 'intelligence-requirements',
  keys: ['question', 'askedBy', 'sources'],
  rows: (program) => {
    const words = wordsOf(program);
    return questionsOf(program).map(({ id, text, askedByRole, sources }) => ({
      question: text ?? id,
      askedBy: words.role(askedByRole) || undefined,
      sources: joinWords(sources) || undefined,
    }));
  },
};
