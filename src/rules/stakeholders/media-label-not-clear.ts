// What the media get is public.

import { isMedia } from '../../facts/parties.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-S8. */
export const rule = define({
  name: 'media-label-not-clear',
  severity: 'error',
  level: 1,
  asks: 'The default label of the media is CLEAR.',
  why: 'A background talk under AMBER was in the paper the next morning.',
  source: ['TLP 2.0: labels', 'SOC seed: media'],
  basis: 'source',
  reads: ['stakeholders.parties'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, defaultTlp: CLEAR }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always, defaultTlp: GREEN }]
`,
  judge: ({ stakeholders: { parties } }) =>
    parties.flatMap((party, index) =>
      !isMedia(party) || party.defaultTlp === undefined || party.defaultTlp === 'CLEAR'
        ? []
        : [
            {
              at: `/stakeholders/parties/${index}/defaultTlp`,
              message: `What "${party.name}" receives is public and must bear TLP:CLEAR, but the default is TLP:${party.defaultTlp}.`,
            },
          ],
    ),
});
