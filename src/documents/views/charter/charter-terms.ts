// The terms of the field that the charter uses, with what each means.
import { termsIn } from '../../../catalogs/glossary.ts';
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

/** The terms that the headings and sentences of every charter use. */
const always = 'charter constituency stakeholder';

export const view: View = {
  name: 'charter-terms',
  keys: ['term', 'meaning', 'source'],
  rows: (program) => {
    if (program.charter === undefined) return [];
    const words = wordsOf(program);
    const { decisionRights = [], services = [], csirtServices = [] } = program.charter;
    const labels = [
      ...decisionRights.map(({ decision }) => words.label('/charter/decisionRights/0/decision', decision)),
      ...services.map(({ id }) => words.label('/charter/services/0/id', id)),
      ...csirtServices.map(({ id }) => words.label('/charter/csirtServices/0/id', id)),
    ];
    const sponsor = program.sponsorship === undefined ? '' : 'sponsor';
    const said = [always, sponsor, ...textsIn(program.charter), ...textsIn(program.sponsorship?.mandate), ...labels];
    return termsIn(said.join('\n')).map(({ term, full, meaning, source, verified }) => ({
      term: full === undefined ? term : `${term} (${full})`,
      meaning,
      source: `${joinWords(source)}${verified ? '' : ' (from memory)'}`,
    }));
  },
};

/** What somebody wrote as text: ids, dates and figures hold no blank. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
