// Who has decided on the program, and whether the sponsor has decided on the present version.

import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'signatories',
  keys: ['role', 'signsAs', 'decision', 'on', 'version', 'remark'],
  rows: (program) => {
    const words = wordsOf(program);
    const capacities: [role: string | undefined, capacity: string][] = [
      [program.sponsorship?.sponsorRole, 'executive sponsor'],
      [program.charter?.authority?.grantedByRole, 'grantor of the authority'],
      [program.charter?.amendment?.byRole, 'role that may change the charter'],
    ];
    const approvals = program.approvals ?? [];
    const capacityOf = (role: string | undefined) =>
      capital(
        joinWords(
          capacities.flatMap(([holder, capacity]) => (holder !== undefined && holder === role ? [capacity] : [])),
        ),
      );
    const sponsor = program.sponsorship?.sponsorRole;
    const isMissing =
      sponsor !== undefined && !approvals.some(({ role, version }) => role === sponsor && version === program.version);
    return [
      ...approvals.map(({ role, decision, on, version, condition, evidence }) => ({
        role: words.role(role),
        signsAs: capacityOf(role) || undefined,
        decision: words.label('/approvals/0/decision', decision),
        on,
        version,
        remark:
          [condition === undefined ? '' : `Condition: ${condition}`, evidence === undefined ? '' : `Proof: ${evidence}`]
            .filter(Boolean)
            .join('. ') || undefined,
      })),
      ...(isMissing && program.status !== 'published' ? [sponsor] : []).map((role) => ({
        role: words.role(role),
        signsAs: capacityOf(role),
        decision: 'Outstanding',
        on: undefined,
        version: program.version,
        remark: undefined,
      })),
    ];
  },
};
