// What makes an incident one of each level, in a few words, the worst level first.
import { wordsOf } from '../../../program/naming.ts';
import { uncapital } from '../../../words/wording.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';

const place = '/communication/severities/0/criteria';

export const view: View = {
  name: 'card-levels',
  keys: ['level', 'criteria', 'executives'],
  rows: (program) => {
    const words = wordsOf(program);
    const levels = (program.communication?.severities ?? []).map((level, index) => ({
      ...level,
      place: `/communication/severities/${index}/criteria`,
    }));
    const rank = ({ rank: own }: (typeof levels)[number]) => own ?? Number.POSITIVE_INFINITY;
    const said = (what: string, key: string, values: readonly string[]) => {
      const told = values
        .filter((value) => value !== 'none')
        .map((value) => uncapital(words.label(`${place}/${key}`, value)));
      return told.length === 0 ? undefined : `${what}: ${told.join(', ')}`;
    };
    return levels
      .sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
      .map(({ id, title, criteria, major, place: at }) => ({
        level: title ?? id,
        criteria: saidOr(
          [
            said('function', 'functional', [criteria?.functional ?? []].flat()),
            said('information', 'information/0', criteria?.information ?? []),
            said('recovery', 'recoverability', [criteria?.recoverability ?? []].flat()),
            criteria?.measure,
          ]
            .filter(Boolean)
            .join('; '),
          at,
        ),
        executives: major === undefined ? undefined : major ? 'yes' : 'no',
      }));
  },
};
