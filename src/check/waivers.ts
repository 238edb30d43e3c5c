// Waivers set findings aside for a time; an expired one and one for nothing are findings themselves.
import { type Assembly, placeOf } from '../program/assembly.ts';
import type { Day } from '../time/day.ts';
import type { Finding, Waived } from '../words/finding.ts';
import { isWithin, pointer } from '../words/pointer.ts';
import { didYouMean } from '../words/suggestion.ts';
import { faults } from './faults.ts';

interface Waiver {
  rule: string;
  component?: string;
  item?: string;
  reason: string;
  expires: Day;
}

/** Splits findings into those that count and those that are waived, and adds what is wrong with the waivers. */
export function applyWaivers(
  assembly: Assembly,
  findings: readonly Finding[],
  today: Day,
  ruleNames: readonly string[],
): { findings: Finding[]; waived: Waived[] } {
  const kept = new Set(findings);
  const waived: Waived[] = [];
  const own: Finding[] = [];
  const known = [...ruleNames, ...faults.map(({ name }) => name)];
  for (const [index, waiver] of waiversOf(assembly).entries()) {
    const fault = faultOf(waiver, known, today);
    const matches = fault === undefined ? [...kept].filter((finding) => isWaived(finding, waiver)) : [];
    const about = fault ?? (matches.length === 0 ? setsNothingAside(waiver) : undefined);
    if (about !== undefined) own.push(findingAt(assembly, index, about));
    for (const finding of matches) {
      kept.delete(finding);
      waived.push({ finding, reason: waiver.reason, expires: waiver.expires });
    }
  }
  return { findings: [...kept, ...own], waived };
}

type About = Pick<Finding, 'rule' | 'message'>;

/** What keeps a waiver from setting anything aside. */
function faultOf({ rule, expires }: Waiver, known: readonly string[], today: Day): About | undefined {
  if (!known.includes(rule)) {
    const message = `The waiver names the rule "${rule}", which does not exist.${didYouMean(rule, known)}`;
    return { rule: 'waiver-unused', message };
  }
  if (expires >= today) return undefined;
  const message = `The waiver for ${rule} ended on ${expires}. Mend the cause, or have the waiver approved again.`;
  return { rule: 'waiver-expired', message };
}

function setsNothingAside({ rule }: Waiver): About {
  return { rule: 'waiver-unused', message: `The waiver for ${rule} sets nothing aside. Remove it.` };
}

function findingAt(assembly: Assembly, index: number, { rule, message }: About): Finding {
  const at = pointer('waivers', index);
  return {
    rule,
    severity: 'error',
    component: 'program',
    message,
    pointer: at,
    source: 'FIRST PSIRT SF 1.1: 4.2.4',
    ...placeOf(assembly, at),
  };
}

function isWaived(finding: Finding, waiver: Waiver): boolean {
  if (finding.rule !== waiver.rule) return false;
  if (waiver.component !== undefined && finding.component !== waiver.component) return false;
  return waiver.item === undefined || isWithin(finding.pointer, waiver.item);
}

function waiversOf(assembly: Assembly): Waiver[] {
  const list = assembly.data.waivers;
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).filter(
    (item): item is Waiver =>
      typeof item === 'object' && item !== null && 'rule' in item && 'reason' in item && 'expires' in item,
  );
}
