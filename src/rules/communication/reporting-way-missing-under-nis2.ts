// Staff, suppliers and customers see incidents first; under NIS2 each of them needs a way to say so.
import { applicable } from '../../facts/deadlines.ts';
import { rule as define } from '../rule.ts';

const groups = ['users', 'suppliers', 'customers'] as const;

/** Record rule SOC-C5, for the groups. A way for the public serves suppliers and customers too. */
export const rule = define({
  name: 'reporting-way-missing-under-nis2',
  severity: 'error',
  level: 1,
  asks: 'Where NIS2 applies, users, suppliers and customers each have a way to report an incident.',
  why: 'The supplier had noticed the theft two weeks earlier and had written to the sales address.',
  source: ['Regulation (EU) 2024/2690: 3.3', 'Directive (EU) 2022/2555: Art. 21'],
  basis: 'source',
  reads: ['obligations', 'communication.reportingWays'],
  good: `
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Essential entity, accountableRole: lead, deputyRole: counsel }]
communication:
  reportingWays: [{ id: form, for: [users, suppliers, customers], kind: form, anonymous: true, address: intranet }]
`,
  bad: `
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Essential entity, accountableRole: lead, deputyRole: counsel }]
communication:
  reportingWays: [{ id: form, for: [users, customers], kind: form, anonymous: true, address: intranet }]
`,
  judge: ({ obligations, communication: { reportingWays } }, { clocks, today }) => {
    if (!applicable(obligations, clocks, today).some(({ clock }) => clock.id.startsWith('eu-nis2-'))) return [];
    const served = new Set<string>(reportingWays.flatMap((way) => way.for));
    const left = groups.filter((group) => !served.has(group) && (group === 'users' || !served.has('public')));
    if (left.length === 0) return [];
    return [
      {
        at: '/communication/reportingWays',
        message: `NIS2 applies, so users, suppliers and customers must each have a way to report; there is none for ${left.join(' and ')}.`,
      },
    ];
  },
});
