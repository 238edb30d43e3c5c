// An account that is requested in the night of the incident comes after the deadline.

import type { Obligation } from '../../facts/deadlines.ts';
import { filingsOf } from '../../facts/filing.ts';
import { holdersOf } from '../../facts/roster.ts';
import type { Program } from '../../model/program.ts';
import { addMonths } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

type Account = NonNullable<Obligation['portalAccount']>;
type People = Parameters<typeof holdersOf>[1]['people'];

const fewestHolders = 2;

/**
 * Record rule SOC-O8. An absent account counts only where the catalog says that the duty needs one and no prepared filing
 * names its platform; a report by mail says so in notNeeded.
 */
export const rule = define({
  name: 'portal-account-not-registered',
  severity: 'error',
  level: 1,
  asks: 'The account for filing a duty exists, two people can use it, and somebody signed in within the last 12 months.',
  why: 'The platform asked for a second factor that nobody had registered.',
  source: ['Regulation (EU) 2024/2847: Art. 16'],
  basis: 'source',
  reads: ['obligations'],
  mayRead: ['roles', 'people.members', 'policies.regulatoryNotifications'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, portalAccount: { registered: true, holders: 2, testedOn: 2026-10-01 } }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, portalAccount: { registered: false } }]
`,
  judge: ({ obligations, roles, people, policies }, { clocks, today }) =>
    filingsOf(obligations, policies?.regulatoryNotifications ?? [], clocks, today).flatMap(
      ({ clock, obligation: { portalAccount: account }, index, rows }): Remark[] => {
        const at = `/obligations/${index}/portalAccount`;
        const needed = `The account for filing "${clock.title}" must exist before it is needed`;
        if (!account) {
          if (!clock.needsAccount || rows.some(({ row }) => row.platform !== undefined)) return [];
          return [
            {
              at: `/obligations/${index}`,
              asksFor: 'portalAccount',
              message: `${needed}; portalAccount is absent. Say whether it is registered, who holds it and when it was tried, or in notNeeded why there is none.`,
            },
          ];
        }
        if (account.notNeeded !== undefined) return [];
        if (!account.registered) return [{ at: `${at}/registered`, message: `${needed}; registered says false.` }];
        const weak = [...fewHolders(account, roles, people), ...oldTest(account, addMonths(today, -12))];
        const [first] = weak;
        if (!first) return [];
        return [
          {
            at: `${at}${first.below}`,
            severity: 'warning' as const,
            message: `The account for filing "${clock.title}" must have two holders and a sign-in within 12 months; ${weak.map(({ seen }) => seen).join(', and ')}.`,
          },
        ];
      },
    ),
});

interface Weakness {
  below: string;
  seen: string;
}

/** Fewer than two people for sure: by the number that is stated, by the people, or by a single role that one person holds. */
function fewHolders({ holders, holderRoles = [] }: Account, roles: Program['roles'] = [], people: People): Weakness[] {
  const known = holderRoles.map((role) => holdersOf(role, { people }));
  const isOne = (role: string) => roles.find(({ id }) => id === role)?.heldBy === 'one-person';
  const number =
    holders ??
    (known.length > 0 && known.every(({ length }) => length > 0)
      ? new Set(known.flat()).size
      : holderRoles.length === 1 && holderRoles.every(isOne)
        ? 1
        : undefined);
  if (number === undefined || number >= fewestHolders) return [];
  return [{ below: holders === undefined ? '/holderRoles' : '/holders', seen: `it has ${count(number, 'holder')}` }];
}

function oldTest({ testedOn }: Account, oldest: string): Weakness[] {
  if (testedOn === undefined) return [{ below: '', seen: 'no sign-in is on record' }];
  return testedOn < oldest ? [{ below: '/testedOn', seen: `the last sign-in was on ${testedOn}` }] : [];
}
