// What positions ask for: competencies with their level, and other requirements; only positions that ask for something.

import { schemaAt } from '../../../model/schemas.ts';
import { display, joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

const plainNames = { nameOf: () => undefined, currency: undefined };

export const view: View = {
  name: 'position-profile',
  keys: ['role', 'competencies', 'education', 'experience', 'certifications', 'clearance', 'languages'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.staff?.positions ?? [])
      .map(({ role, competencies = [], requirements = {} }) => ({
        role: words.role(role),
        competencies: competencies
          .map(
            ({ competency, minLevel }) =>
              `${words.name('staff.competencies', competency)}${minLevel === undefined ? '' : ` (level ${minLevel})`}`,
          )
          .join('; '),
        education: requirements.education,
        experience: requirements.experience,
        certifications: requirements.certifications?.join('; '),
        clearance: requirements.clearance,
        languages: joinWords(
          (requirements.languages ?? []).map((language) =>
            display(language, schemaAt('/team/languages/0'), plainNames),
          ),
        ),
      }))
      .filter(({ role: _role, ...rest }) => Object.values(rest).some((text) => text));
  },
};
