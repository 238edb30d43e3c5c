// What each source of intelligence may send, what goes back to it, and what binds both; the most important source first.

import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Source = NonNullable<NonNullable<Draft['resources']>['intelligenceSources']>[number];

const priorities = ['high', 'medium', 'low', undefined];

/** The sources that somebody has answered, by priority, else in their order. */
export function sourcesOf({ resources }: Draft): Source[] {
  const sources = begunEntries(resources?.intelligenceSources, schemaAt('/resources/intelligenceSources')) as Source[];
  return priorities.flatMap((wanted) => sources.filter(({ priority }) => priority === wanted));
}

export const view: View = {
  name: 'intelligence-sources',
  keys: ['source', 'label', 'shares', 'agreement', 'review', 'party', 'paid'],
  rows: (program) => {
    const words = wordsOf(program);
    const at = '/resources/intelligenceSources/0';
    const rows = sourcesOf(program).map((source) => ({
      source: source.name ?? source.id,
      label: words.label(`${at}/maxTlpReceived`, source.maxTlpReceived) || undefined,
      party: words.name('stakeholders.parties', source.party) || undefined,
      shares: source.sharingBack === undefined ? undefined : source.sharingBack ? 'yes' : 'no',
      agreement: agreementOf(program, source),
      review: words.label('/stakeholders/parties/0/legalReview', partyOf(program, source)?.legalReview) || undefined,
      paid: words.name('budget.lines', source.budgetLine) || undefined,
    }));
    return rows.filter(({ source: _, ...said }) => Object.values(said).some((value) => value !== undefined));
  },
};

function partyOf({ stakeholders }: Draft, { party }: Source) {
  return party === undefined ? undefined : stakeholders?.parties?.find(({ id }) => id === party);
}

/** The agreement of the source, else that of the stakeholder behind it. */
function agreementOf(program: Draft, source: Source): string | undefined {
  if (source.agreement !== undefined) return source.agreement;
  const { kind, reference, expires } = partyOf(program, source)?.agreement ?? {};
  const said = [wordsOf(program).label('/stakeholders/parties/0/agreement/kind', kind), reference]
    .filter(Boolean)
    .join(': ');
  return [said, expires === undefined ? '' : `until ${expires}`].filter(Boolean).join(', ') || undefined;
}
