// What a report must hold at each stage, by the catalog, as lines to be filled in; `of` is the stage.
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'worksheet-fields',
  keys: ['of', 'field'],
  rows: ({ obligations }, _documents, { clocks }) =>
    (obligations ?? [])
      .filter(({ applies }) => applies === 'yes')
      .flatMap(({ clock: id = '' }) =>
        (clocks.get(id)?.deadlines ?? []).flatMap(({ key, content = [] }) =>
          content.map((field) => ({ of: `${id} ${key}`, field: capital(field) })),
        ),
      ),
};
