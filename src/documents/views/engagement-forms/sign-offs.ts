// Who leads and who signs where the data of a named person are investigated, for the form of the request.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'sign-offs',
  keys: ['violation', 'lead', 'roles'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.engagement?.violations ?? []).flatMap(({ category, leadRole, signOffRoles, namedPerson }) =>
      signOffRoles?.length && namedPerson !== false
        ? [
            {
              violation: words.label('/engagement/violations/0/category', category) || undefined,
              lead: words.role(leadRole) || undefined,
              roles: words.roles(signOffRoles),
            },
          ]
        : [],
    );
  },
};
