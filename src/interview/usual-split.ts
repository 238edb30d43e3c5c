// The usual split: which role usually decides, provides or answers, as a proposal that somebody accepts or changes. It is ours, by custom.
import type { Clock } from '../catalogs/catalogs.ts';
import { sayWhy } from '../facts/matching.ts';
import { valueAt } from '../words/pointer.ts';
import { capital } from '../words/wording.ts';
import { aboutOf } from './proposals.ts';
import { deputyOf, leadOf, rolesIn } from './who-leads.ts';

/** What is proposed for the keys of a row. */
export type Proposed = Readonly<Record<string, unknown>>;

interface Desk {
  draft: Record<string, unknown>;
  clocks: ReadonlyMap<string, Clock>;
}

/** Decisions that cost more than the team may spend or risk. */
const executive: ReadonlySet<unknown> = new Set(['accept-risk', 'stop-ship', 'pay-ransom', 'shut-down-service']);

/** Decisions that another function than the team usually takes: the kinds of role. */
const others: Readonly<Record<string, string>> = { 'speak-to-media': 'comms', 'involve-law-enforcement': 'legal' };

/** What is usual for a row of a list; what the program does not say, such as a deputy, is left open. */
export function proposedFor(desk: Desk, list: string, row: Record<string, unknown>): Proposed {
  const lead = leadOf(desk.draft)?.id;
  const deputy = deputyOf(desk.draft);
  switch (list) {
    case '/charter/decisionRights':
      return decisionBy(desk.draft, row.decision, lead, deputy);
    case '/charter/services':
      return { providerRole: lead };
    case '/charter/socServices':
      return { ownerRole: lead };
    case '/obligations':
      return { applies: 'yes', why: reasonFor(desk, row.clock), accountableRole: lead, deputyRole: deputy };
    default:
      return {};
  }
}

function decisionBy(draft: Record<string, unknown>, decision: unknown, lead?: string, deputy?: string): Proposed {
  const ofKind = (kind: string): string[] => rolesIn(draft).flatMap((role) => (role.kind === kind ? [role.id] : []));
  const sponsor = valueAt(draft, '/sponsorship/sponsorRole');
  if (executive.has(decision) && typeof sponsor === 'string')
    return { accountableRole: sponsor, deputyRole: ofKind('executive').find((id) => id !== sponsor) ?? lead };
  const [other] = ofKind(others[String(decision)] ?? '');
  return other === undefined || other === lead
    ? { accountableRole: lead, deputyRole: deputy }
    : { accountableRole: other, deputyRole: lead };
}

/** Why a duty may apply, as the catalog knows it. */
function reasonFor({ draft, clocks }: Desk, id: unknown): string | undefined {
  const clock = clocks.get(String(id));
  if (!clock) return undefined;
  const why = sayWhy(clock, aboutOf(draft));
  return why === '' ? undefined : capital(why).slice(0, 200);
}
