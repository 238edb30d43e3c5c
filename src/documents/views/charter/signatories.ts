// Who signs the charter: the sponsor, the role that grants the authority, and those that have decided on this version.
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'signatories',
  keys: ['role', 'signsAs'],
  rows: (program) => {
    const words = wordsOf(program);
    const capacities: [role: string | undefined, capacity: string][] = [
      [program.sponsorship?.sponsorRole, 'executive sponsor'],
      [program.charter?.authority?.grantedByRole, 'grantor of the authority'],
      [program.charter?.amendment?.byRole, 'role that may change the charter'],
    ];
    const approvals = (program.approvals ?? []).filter(
      ({ component, version }) => (component ?? 'charter') === 'charter' && version === program.version,
    );
    const mustSign = capacities.slice(0, 2).flatMap(([role]) => role ?? []);
    const signing = [...new Set([...mustSign, ...approvals.flatMap(({ role }) => role ?? [])])];
    return signing.map((role) => {
      const signsAs = capacities.flatMap(([holder, capacity]) => (holder === role ? [capacity] : []));
      return { role: words.role(role), signsAs: joinWords(signsAs) || undefined };
    });
  },
};
