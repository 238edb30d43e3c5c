// Which edition of the public disclosure policy this is, as far as the register shows it to everybody.

import { languageName } from '../../../model/codes.ts';
import { joinWords } from '../../../program/display.ts';
import { said, sayDay } from '../../../words/language.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'disclosure-edition',
  keys: ['what', 'says'],
  rows: ({ policies }) => {
    const named = policies?.policies?.find(({ id }) => id !== undefined && id === policies.disclosure?.policy);
    if (named?.audience !== 'public') return [];
    const { version, effectiveOn, url, authoritativeLanguage, languages = [] } = named;
    const authoritative =
      authoritativeLanguage === undefined
        ? ''
        : said('; the wording in {} is authoritative', languageName(authoritativeLanguage));
    const rows = [
      { what: said('Version of the policy'), says: version },
      { what: said('In force from'), says: effectiveOn && sayDay(effectiveOn) },
      { what: said('Published at'), says: url },
      {
        what: said('Published in'),
        says: languages.length > 0 ? `${joinWords(languages.map(languageName))}${authoritative}` : '',
      },
    ];
    return rows.filter(({ says }) => says);
  },
};
