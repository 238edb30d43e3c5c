// Who signs the charter, with what each has decided; decisions of further roles and about earlier versions follow.
import { joinWords } from '../display.ts';
import { type View, wordsOf } from '../view.ts';

export const view: View = {
  name: 'signatories',
  keys: ['role', 'signsAs', 'decision', 'on', 'version', 'remark'],
  rows: (program) => {
    const words = wordsOf(program);
    const capacities: [role: string | undefined, capacity: string][] = [
      [program.sponsorship?.sponsorRole, 'executive sponsor'],
      [program.charter?.authority?.grantedByRole, 'grants the authority'],
      [program.charter?.amendment?.byRole, 'may change the charter'],
    ];
    const signatories = [...new Set(capacities.flatMap(([role]) => (role === undefined ? [] : [role])))];
    const approvals = program.approvals ?? [];
    const capacityOf = (role: string | undefined) =>
      joinWords(
        capacities.flatMap(([holder, capacity]) => (holder !== undefined && holder === role ? [capacity] : [])),
      );
    const missing = signatories.filter(
      (role) => !approvals.some((approval) => approval.role === role && approval.version === program.version),
    );
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
      ...missing.map((role) => ({
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
