// A duty that nobody has thought about starts its clock all the same.
import { matchesOf, sayWhy } from '../../facts/matching.ts';
import { countryName } from '../../model/codes.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-O2, for what was not answered. Coming law, what hangs on size, sector or a contract, and what leaves the
 * sector to another law asks for no answer. A hint: law of the Union of which it is not known whether it holds in an EEA state,
 * and law for makers of another country while nobody has said where the organization sells.
 */
export const rule = define({
  name: 'duty-unanswered',
  severity: 'warning',
  level: 1,
  asks: 'Every duty in force that may apply by country, sector and product is answered with yes, no or unclear, and a reason.',
  why: 'The law applied since September; the first to ask was the customer whose data were gone.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'psirt practice: undecided duties'],
  basis: 'source',
  reads: ['kind', 'company', 'obligations'],
  mayRead: ['products'],
  // A gap in a product leaves the question of the law as open as before.
  partly: true,
  good: `
kind: soc
company: { name: Acme, jurisdictions: [CH], sectors: [banking], sizeClass: large }
obligations:
  - { clock: ch-isa-cyberattack, applies: unclear, why: Counsel is looking at it, decideBy: 2027-01-31 }
  - { clock: ch-finma-cyberattack, applies: "no", why: We are not supervised by FINMA }
  - { clock: ch-fadp, applies: "no", why: We hold no data of persons }
`,
  bad: `
kind: soc
company: { name: Acme, jurisdictions: [CH], sectors: [banking], sizeClass: large }
obligations:
  - { clock: ch-isa-cyberattack, applies: unclear, why: Counsel is looking at it, decideBy: 2027-01-31 }
  - { clock: ch-finma-cyberattack, applies: "no", why: We are not supervised by FINMA }
`,
  judge: ({ kind, company, obligations, products }, { clocks, today }) => {
    // An id that no catalog holds may be the answer that is looked for: the rule on references speaks first.
    if (obligations.some(({ clock }) => clock === undefined || !clocks.has(clock))) return [];
    const about = { kind, company, products };
    const answered = new Set(obligations.map(({ clock }) => clock));
    return matchesOf(about, clocks, today).flatMap(({ clock, standing, because }): Remark[] => {
      if (answered.has(clock.id) || !['now', 'counsel', 'by-market'].includes(standing)) return [];
      const answer = `Add ${clock.id} to obligations with yes, no or unclear, and the reason.`;
      if (standing === 'by-market') {
        const place = clock.jurisdictions.map(countryName).join(', ');
        const message = `Does "${clock.title}" apply to you? It does where a product is sold in ${place}, and company.markets does not say where the organization has customers. ${answer}`;
        return [{ at: '/obligations', severity: 'info', message }];
      }
      const why = sayWhy(clock, about);
      if (standing === 'now')
        return [
          { at: '/obligations', message: `Does "${clock.title}" apply to you? It may, because ${why}. ${answer}` },
        ];
      const message = `Check with counsel whether "${clock.title}" binds you: ${why}. ${because} ${answer}`;
      return [{ at: '/obligations', severity: 'info', message }];
    });
  },
});
