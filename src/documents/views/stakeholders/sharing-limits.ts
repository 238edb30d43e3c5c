// What each stakeholder may be told, what binds it, and when legal reads first.

import type { Party } from '../../../facts/parties.ts';
import type { DeepPartial } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'sharing-limits',
  keys: ['of', 'stakeholder', 'usual', 'permission', 'limit', 'agreement', 'review', 'standing'],
  rows: (program) => {
    const words = wordsOf(program);
    const at = '/stakeholders/parties/0';
    const parties = program.stakeholders?.parties ?? [];
    const begun = new Set(begunEntries(parties, schemaAt('/stakeholders/parties')));
    return parties.flatMap((party, index) => {
      const { name, id, side, maxTlp, agreement, legalReview, legalApproval, defaultTlp, defaultPap } = party;
      const saysLimits = maxTlp || agreement || legalReview || legalApproval || defaultTlp || defaultPap;
      if (!saysLimits && !(side === 'external' && begun.has(party))) return [];
      const kind = words.label(`${at}/agreement/kind`, agreement?.kind);
      const standing = legalApproval === undefined ? '' : sayApproval(legalApproval, words.role(legalApproval.byRole));
      return [
        {
          of: side === 'internal' ? 'inside' : 'outside',
          stakeholder: name ?? id,
          usual: words.label(`${at}/defaultTlp`, defaultTlp) || undefined,
          permission: words.label(`${at}/defaultPap`, defaultPap) || undefined,
          limit: saidOr(words.label(`${at}/maxTlp`, maxTlp), `/stakeholders/parties/${index}/maxTlp`),
          agreement:
            [
              [kind, agreement?.reference].filter(Boolean).join(': '),
              agreement?.expires === undefined ? '' : `until ${agreement.expires}`,
            ]
              .filter(Boolean)
              .join(', ') || undefined,
          review: saidOr(words.label(`${at}/legalReview`, legalReview), `/stakeholders/parties/${index}/legalReview`),
          standing: standing || undefined,
        },
      ];
    });
  },
};

type Approval = DeepPartial<NonNullable<Party['legalApproval']>>;

/** A standing approval in words, as far as it is said. */
function sayApproval({ on, covers, expires }: Approval, by: string): string {
  return [
    'Approved',
    ...(by === '' ? [] : [` by ${by}`]),
    ...(on === undefined ? [] : [` on ${on}`]),
    ...(covers === undefined ? [] : [` for: ${covers}`]),
    ...(expires === undefined ? [] : [`, until ${expires}`]),
  ].join('');
}
