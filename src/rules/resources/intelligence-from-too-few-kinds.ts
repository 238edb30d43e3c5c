// One kind of source sees one kind of threat.

import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const close = ['national-csirt', 'isac', 'vendor'] as const;

/**
 * Record rule SOC-I1. A PSIRT need not list its sources; where it does, this is a hint to it, since the text is about a SOC.
 */
export const rule = define({
  name: 'intelligence-from-too-few-kinds',
  severity: 'error',
  level: 1,
  asks: 'The sources of intelligence hold an open one and one of a national CSIRT, an ISAC or a vendor.',
  why: 'The team read the news, and heard of the attacks on its own sector a week after the national CSIRT had warned of them.',
  source: ['SOC seed: intelligence resources', 'NIST SP 800-61r3: ID.RA-02.N1'],
  basis: 'source',
  reads: ['resources.intelligenceSources'],
  mayRead: ['kind'],
  good: `
kind: soc
resources:
  intelligenceSources:
    - { id: news, name: Security news, kind: open, ownerRole: analyst }
    - { id: cert, name: National CSIRT, kind: national-csirt, ownerRole: analyst }
`,
  bad: `
kind: soc
resources:
  intelligenceSources:
    - { id: news, name: Security news, kind: open, ownerRole: analyst }
    - { id: feed, name: Paid feed, kind: commercial, ownerRole: analyst }
`,
  judge: ({ kind: team, resources: { intelligenceSources: sources } }) => {
    const lacks = [
      ...(sources.some(({ kind }) => kind === 'open') ? [] : ['an open source']),
      ...(sources.some(({ kind }) => (close as readonly string[]).includes(kind))
        ? []
        : ['a national CSIRT, an ISAC or a vendor']),
    ];
    if (lacks.length === 0) return [];
    const seen = [...new Set(sources.map(({ kind }) => kind))].sort().join(', ');
    return [
      {
        at: '/resources/intelligenceSources',
        ...(!hasSoc(kindOf({ kind: team })) && { severity: 'info' as const }),
        message: `The sources of intelligence must hold ${lacks.join(', and ')}; their kinds are ${seen}.`,
      },
    ];
  },
});
