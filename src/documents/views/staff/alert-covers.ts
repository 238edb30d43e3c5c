// What the urgent alert covers: duties, promised times and events by their names.
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'alert-covers',
  keys: ['what'],
  rows: (program, _documents, { clocks }) => {
    const covers = program.staff?.coverage?.urgentAlert?.covers ?? [];
    const words = wordsOf(program);
    const names = covers.map((id) => {
      if (clocks.has(id)) return clocks.get(id)!.title;
      const isTime = program.policies?.slas?.some((sla) => sla.id === id) ?? false;
      return isTime ? words.name('policies.slas', id) : id.replaceAll('-', ' ');
    });
    return names.length === 0 ? [] : [{ what: joinWords(names) }];
  },
};
