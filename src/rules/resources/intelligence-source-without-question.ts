// A source that answers none of the team's questions costs time only.

import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-I2, for the requirements. The owner is asked by the schema. A PSIRT that writes down no requirements has
 * nothing that a source could answer. All sources without a question are one remark.
 */
export const rule = define({
  name: 'intelligence-source-without-question',
  severity: 'warning',
  level: 1,
  asks: 'Every source of intelligence answers one of the intelligence requirements.',
  why: 'The feed brought nine hundred indicators a day, and nobody knew what they were for.',
  source: ['SOC-CMM 2.3.4: Services.4', 'SOC seed: intelligence resources'],
  basis: 'source',
  reads: ['resources.intelligenceSources'],
  mayRead: ['kind', 'resources.intelligenceRequirements'],
  good: `
kind: soc
resources:
  intelligenceSources: [{ id: news, name: Security news, kind: open, ownerRole: analyst, answers: [who-attacks-banks] }]
`,
  bad: `
kind: soc
resources:
  intelligenceSources: [{ id: news, name: Security news, kind: open, ownerRole: analyst }]
`,
  judge: ({ kind, resources: { intelligenceSources, intelligenceRequirements } }) => {
    if (!hasSoc(kindOf({ kind })) && intelligenceRequirements === undefined) return [];
    const idle = intelligenceSources.flatMap(({ name, answers }, index) => (answers ? [] : [{ name, index }]));
    const [first] = idle;
    if (!first) return [];
    const at = '/resources/intelligenceSources';
    return [
      {
        at: idle.length === 1 ? `${at}/${first.index}` : at,
        message: `Every source must answer a question from intelligenceRequirements, but "answers" is absent for ${idle.map(({ name }) => `"${name}"`).join(', ')}.`,
      },
    ];
  },
});
