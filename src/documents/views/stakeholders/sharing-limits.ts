// What each stakeholder may be told, what binds it, and when legal reads first.

import type { Party } from '../../../facts/parties.ts';
import type { DeepPartial } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'sharing-limits',
  keys: ['of', 'stakeholder', 'usual', 'permission', 'limit', 'agreement', 'review'],
  rows: (program) => {
    const words = wordsOf(program);
    const at = '/stakeholders/parties/0';
    return (program.stakeholders?.parties ?? []).flatMap(
      ({ name, id, side, maxTlp, agreement, legalReview, legalApproval, defaultTlp, defaultPap }) => {
        if (!maxTlp && !agreement && !legalReview && !legalApproval && !defaultTlp && !defaultPap) return [];
        const kind = words.label(`${at}/agreement/kind`, agreement?.kind);
        const standing =
          legalApproval === undefined ? '' : sayApproval(legalApproval, words.role(legalApproval.byRole));
        return [
          {
            of: side === 'internal' ? 'inside' : 'outside',
            stakeholder: name ?? id,
            usual: words.label(`${at}/defaultTlp`, defaultTlp) || undefined,
            permission: words.label(`${at}/defaultPap`, defaultPap) || undefined,
            limit: words.label(`${at}/maxTlp`, maxTlp) || undefined,
            agreement:
              [
                [kind, agreement?.reference].filter(Boolean).join(': '),
                agreement?.expires === undefined ? '' : `until ${agreement.expires}`,
              ]
                .filter(Boolean)
                .join(', ') || undefined,
            review: [words.label(`${at}/legalReview`, legalReview), standing].filter(Boolean).join('; ') || undefined,
          },
        ];
      },
    );
  },
};

type Approval = DeepPartial<NonNullable<Party['legalApproval']>>;

/** A standing approval in words, as far as it is said. */
function sayApproval({ on, covers, expires }: Approval, by: string): string {
  return [
    'approved',
    ...(by === '' ? [] : [` by ${by}`]),
    ...(on === undefined ? [] : [` on ${on}`]),
    ...(covers === undefined ? [] : [` for: ${covers}`]),
    ...(expires === undefined ? [] : [`, until ${expires}`]),
  ].join('');
}
