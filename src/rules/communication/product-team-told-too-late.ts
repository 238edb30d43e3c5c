// The clock of the CRA runs while the case lies with the SOC.

import { applicable } from '../../facts/deadlines.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const clock = 'eu-cra-severe-incident';
const within = 'PT4H';

/**
 * Record rule SOC-O12; the four hours are our judgment: they leave twenty to decide, to clear and to file.
 * Not for a PSIRT: the rule is about a SOC that tells the product security team, and a PSIRT is that team.
 */
export const rule = define({
  name: 'product-team-told-too-late',
  severity: 'warning',
  level: 1,
  asks: 'Where severe incidents of products must be reported under the CRA, the SOC tells the product security team within four hours.',
  why: 'The build server had been clean again for two days when the PSIRT heard that it had not been.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'psirt practice: hand-over from SOC to PSIRT'],
  basis: 'judgement',
  kinds: ['soc', 'combined'],
  reads: ['obligations', 'communication.matrix'],
  mayRead: ['communication.handOvers', 'stakeholders.parties'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We make devices, accountableRole: lead, deputyRole: counsel }]
communication:
  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: lead }]
  handOvers: [{ trigger: An incident in build or signing, fromRole: lead, toRole: psirt-lead, within: PT2H }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We make devices, accountableRole: lead, deputyRole: counsel }]
communication:
  matrix: [{ severity: sev1, party: board, kind: coordination, firstNotice: PT1H, ownerRole: lead }]
  handOvers: [{ trigger: An incident in build or signing, fromRole: lead, toRole: psirt-lead, within: PT8H }]
`,
  judge: ({ obligations, communication: { matrix, handOvers = [] }, stakeholders }, { clocks, today }) => {
    const duty = applicable(obligations, clocks, today).find((found) => found.clock.id === clock);
    if (!duty) return [];
    const psirts = (stakeholders?.parties ?? []).filter(({ kind }) => kind === 'psirt').map(({ id }) => id);
    const ways = [
      ...handOvers.map(({ within: time, clocks: met }, index) => ({
        time,
        isMeant: met === undefined || met.includes(clock),
        at: `/communication/handOvers/${index}/within`,
      })),
      ...matrix.map(({ firstNotice, party }, index) => ({
        time: firstNotice,
        isMeant: psirts.includes(party),
        at: `/communication/matrix/${index}/firstNotice`,
      })),
    ]
      .flatMap(({ time, ...way }) => (time === undefined ? [] : [{ ...way, time }]))
      .filter(({ isMeant }) => isMeant)
      .sort((a, b) => shortestHours(a.time) - shortestHours(b.time));
    const [fastest] = ways;
    if (fastest && shortestHours(fastest.time) <= shortestHours(within)) return [];
    const need = `"${duty.clock.title}" applies, so the SOC must tell the product security team within ${sayLimit(within)}`;
    return [
      fastest
        ? { at: fastest.at, message: `${need}; here it may take ${sayLimit(fastest.time)}.` }
        : { at: '/communication/handOvers', message: `${need}; handOvers names no such hand-over.` },
    ];
  },
});
