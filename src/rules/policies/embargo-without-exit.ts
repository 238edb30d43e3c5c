// An embargo binds partners, not the law, and not whoever is attacking already.
import { isUnderCra } from '../../facts/cra.ts';
import { joinWords } from '../../program/display.ts';
import { rule as define } from '../rule.ts';

const exits = [
  { condition: 'active-exploitation', said: 'active exploitation (active-exploitation)' },
  { condition: 'legal-duty', said: 'a legal duty to report (legal-duty)' },
] as const;

/** The act does not speak of embargoes; it leaves no room for one that keeps a report back. */
export const rule = define({
  name: 'embargo-without-exit',
  severity: 'warning',
  level: 1,
  asks: 'An embargo of a manufacturer under the CRA ends, as far as reports go, when the vulnerability is exploited or a law asks for a report.',
  why: 'The partners had agreed on silence until Tuesday, and the 24 hours ran out on Saturday.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'FIRST PSIRT SF 1.1: 5.2'],
  basis: 'judgement',
  reads: ['obligations', 'policies.embargo'],
  absentFrom: ['policies.embargo.breakConditions'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  embargo: { defaultLength: P45D, breakConditions: [{ condition: active-exploitation }, { condition: legal-duty }] }
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  embargo: { defaultLength: P45D, breakConditions: [{ condition: leak }, { condition: active-exploitation }] }
`,
  judge: ({ obligations, policies: { embargo } }) => {
    if (!isUnderCra(obligations)) return [];
    const conditions = new Set<string>((embargo.breakConditions ?? []).map(({ condition }) => condition));
    const missing = exits.filter(({ condition }) => !conditions.has(condition));
    if (missing.length === 0) return [];
    return [
      {
        at: embargo.breakConditions === undefined ? '/policies/embargo' : '/policies/embargo/breakConditions',
        message: `An embargo must not keep back a report that is due within 24 hours (Art. 14(2) and (4)), so breakConditions should hold ${joinWords(missing.map(({ said }) => said))}.`,
      },
    ];
  },
});
