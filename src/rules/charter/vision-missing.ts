// A SOC without a picture of itself in three years is shaped by whoever sells it the next tool.
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-G1, for the one element of the charter that the schema leaves open. Not for a PSIRT: only SOC-CMM, a model
 * for SOCs, asks for a vision; FIRST PSIRT SF 1.1 asks a PSIRT for a mission and a scope.
 */
export const rule = define({
  name: 'vision-missing',
  severity: 'warning',
  level: 1,
  asks: 'The charter of a SOC says where it wants to be in some years.',
  why: 'Every budget round began with the question what the SOC was for, and ended with another dashboard.',
  source: ['SOC-CMM 2.3.4: Business.3'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['charter.mission'],
  mayRead: ['charter.vision', 'charter.unanswered'],
  good: `
kind: soc
charter:
  mission: We watch the networks of the bank day and night.
  vision: In three years no alert waits for longer than an hour.
`,
  bad: `
kind: soc
charter:
  mission: We watch the networks of the bank day and night.
`,
  judge: ({ charter: { vision, unanswered = [] } }) =>
    vision !== undefined || unanswered.some(({ field }) => field === 'vision')
      ? []
      : [
          {
            at: '/charter/mission',
            message:
              'Beside the mission the charter should say where the SOC wants to be in some years; vision is absent.',
          },
        ],
});
