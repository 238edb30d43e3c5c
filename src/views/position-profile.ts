// What a position asks for beyond its numbers; `of` is the role.
import { display } from '../display.ts';
import { schemaAt } from '../schemas.ts';
import { type View, wordsOf } from '../view.ts';

export const view: View = {
  name: 'position-profile',
  keys: ['of', 'what', 'text'],
  rows: (program) => (program.staff?.positions ?? []).flatMap(({ role, responsibilities, competencies, requirements }) => {
    const words = wordsOf(program);
    const abilities = (competencies ?? []).map(({ competency, minLevel }) => `${words.name('staff.competencies', competency)}${minLevel === undefined ? '' : ` (level ${minLevel})`}`);
    const languages = (requirements?.languages ?? []).map((language) => display(language, schemaAt('/team/languages/0'), { nameOf: () => undefined, currency: undefined }));
    const rows = [
      { what: 'Responsibilities', text: (responsibilities ?? []).map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(' ') },
      { what: 'Competencies', text: abilities.join(', ') },
      { what: 'Education', text: requirements?.education },
      { what: 'Experience', text: requirements?.experience },
      { what: 'Certifications', text: requirements?.certifications?.join('; ') },
      { what: 'Clearance', text: requirements?.clearance },
      { what: 'Languages', text: languages.join(', ') },
    ];
    return rows.filter(({ text }) => text).map((row) => ({ of: role, ...row }));
  }),
};
