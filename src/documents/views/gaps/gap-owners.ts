// The roles that look after what was found, in the order of the program's roles; what nobody looks after stands last.
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'gap-owners',
  keys: ['of', 'title'],
  rows: ({ roles = [] }, _documents, _catalogs, _standing, judged) => {
    const owners = new Set(judged?.findings.map(({ owner = '' }) => owner));
    const known = roles.flatMap(({ id, title }) =>
      id !== undefined && owners.delete(id) ? [{ of: id, title: capital(title ?? id) }] : [],
    );
    const hasNone = owners.delete('');
    return [
      ...known,
      ...[...owners].sort().map((id) => ({ of: id, title: id })),
      ...(hasNone ? [{ of: '', title: 'No owner named' }] : []),
    ];
  },
};
