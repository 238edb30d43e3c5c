// Where employees have a say in monitoring, it begins after they were asked.

import { rule as define } from '../rule.ts';

/** Countries in which employees' representatives have a say in monitoring by law. The list is ours; counsel knows the rest. */
const withASay = ['DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE'];

/** Record rule SOC-V5. A reason for not-applicable is asked by the schema. Outside the countries of the list it is a warning. */
export const rule = define({
  name: 'monitoring-before-works-council',
  severity: 'error',
  level: 1,
  asks: 'Monitoring is not active while the works council has still to be asked; where the law gives it a say, that is an error.',
  why: 'The works council had the log collection switched off in the middle of an incident.',
  source: ['psirt practice: works councils'],
  basis: 'judgement',
  reads: ['engagement.monitoring', 'engagement.worksCouncil'],
  mayRead: ['company'],
  good: `
company: { name: Acme, jurisdictions: [DE], sizeClass: medium }
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D }
  worksCouncil: { state: informed }
`,
  bad: `
company: { name: Acme, jurisdictions: [DE], sizeClass: medium }
roles: [{ id: hr, title: Human resources contact, kind: hr }, { id: counsel, title: Legal counsel, kind: legal }, { id: lead, title: SOC manager, kind: lead }]
engagement:
  monitoring: { scope: [Mail gateway], active: true, noticeGiven: true, legalBasis: Legitimate interest, retention: P90D }
  worksCouncil: { state: pending }
`,
  judge: ({ company, engagement: { monitoring, worksCouncil } }) => {
    const bodies = worksCouncil.bodies ?? [];
    const asked = bodies.findIndex(({ state }) => state === 'pending');
    if (!monitoring.active || (worksCouncil.state !== 'pending' && asked < 0)) return [];
    const countries = bodies.flatMap(({ state, country }) => (state === 'pending' && country ? [country] : []));
    const concerned = worksCouncil.state !== 'pending' && countries.length > 0 ? countries : company?.jurisdictions;
    const places = concerned?.filter((place) => withASay.includes(place)) ?? [];
    return [
      {
        at:
          worksCouncil.state === 'pending'
            ? '/engagement/worksCouncil/state'
            : `/engagement/worksCouncil/bodies/${asked}/state`,
        ...(places.length === 0 && { severity: 'warning' as const }),
        message: `The works council must be asked before monitoring begins${places.length === 0 ? '' : `, above all in ${places.join(', ')}`}, but monitoring is active and the state is pending.`,
      },
    ];
  },
});
