// The page of the reference about a kind of stakeholder: what it is there for, what it may be told, and after whose review.

import { labelOf, schemaAt } from '../model/schemas.ts';
import type { StakeholderKind } from './catalogs.ts';

/** A heading with its lines. */
interface Section {
  heading: string;
  lines: string[];
}

/** The page about a kind of stakeholder. */
export function kindPage(kind: StakeholderKind): { title: string; kind: string; sections: Section[] } {
  const { id, title, side, group, purpose, tlp, maxTlp, legalReview, rulesOfEngagement, sources, verified } = kind;
  const { engagedWhen, weAsk = [], share = [], neverShare = [], limits } = rulesOfEngagement;
  const labels = [
    ...(tlp ? [`TLP:${tlp} without a new decision`] : []),
    ...(maxTlp ? [`TLP:${maxTlp} under an agreement`] : []),
    ...(kind.statutory ? ['The confidentiality of the law stands in place of a label.'] : []),
  ];
  const review = side === 'external' ? [labelOf(schemaAt('/stakeholders/parties/0/legalReview'), legalReview)] : [];
  const sections = [
    { heading: 'What it is there for', lines: [purpose] },
    { heading: 'When it is spoken with', lines: [...engagedWhen] },
    { heading: 'What we ask of it', lines: [...weAsk] },
    { heading: 'What it may be told', lines: [...share] },
    { heading: 'What it is never told', lines: [...neverShare] },
    { heading: 'Labels', lines: labels },
    { heading: 'Legal review', lines: review },
    { heading: 'Limits', lines: limits ? [limits] : [] },
    { heading: 'Source', lines: [...sources, ...(verified ? [] : ['Not verified.'])] },
    {
      heading: 'What to do',
      lines: [
        `Name it under "parties" in program/stakeholders.yaml (kind: ${id}), or under "absentKinds" with the reason why there is none.`,
      ],
    },
  ];
  return {
    title: id,
    kind: `kind of stakeholder · ${title} · ${side}${group ? ` · ${group.replaceAll('-', ' ')}` : ''}`,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
