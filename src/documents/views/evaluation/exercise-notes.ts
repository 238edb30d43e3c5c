// The exercises that say more than their dates; `of` is the id of the exercise.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'exercise-notes',
  keys: ['of'],
  rows: ({ evaluation }) =>
    (evaluation?.exercises ?? [])
      .filter(
        ({ description, participants, roles, evidence, findings }) =>
          description ?? evidence ?? [participants, roles, findings].find((list) => list?.length),
      )
      .map(({ id }) => ({ of: id })),
};
