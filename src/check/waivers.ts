// Waivers set findings aside for a time; an expired one and one for nothing are findings themselves.
import { type Assembly, placeOf } from '../program/assembly.ts';
import { addMonths, type Day, isDay } from '../time/day.ts';
import type { Finding, Waived } from '../words/finding.ts';
import { isWithin, pointer } from '../words/pointer.ts';
import { didYouMean } from '../words/suggestion.ts';
import { faults } from './faults.ts';

interface Waiver {
  rule: string;
  component?: string;
  item?: string;
  reason: string;
  approvedByRole?: string;
  on?: Day;
  expires: Day;
}

/** A waiver that lasts longer is a decision to leave it, which belongs into the program itself. */
const longestMonths = 12;

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
    if (approvesItself(waiver, matches)) own.push(findingAt(assembly, index, selfApproved(waiver)));
    for (const finding of matches) {
      kept.delete(finding);
      const { reason, approvedByRole, expires } = waiver;
      waived.push({ finding, reason, ...(approvedByRole === undefined ? {} : { approvedByRole }), expires });
    }
  }
  return { findings: [...kept, ...own], waived };
}

type About = Pick<Finding, 'rule' | 'message'>;

/** What keeps a waiver from setting anything aside. */
function faultOf({ rule, on, expires }: Waiver, known: readonly string[], today: Day): About | undefined {
  if (!known.includes(rule)) {
    const message = `The waiver names the rule "${rule}", which does not exist.${didYouMean(rule, known)}`;
    return { rule: 'waiver-unused', message };
  }
  if (on !== undefined && isDay(on) && isDay(expires) && expires > addMonths(on, longestMonths)) {
    const message = `The waiver for ${rule} runs from ${on} to ${expires}; twelve months are the most. Let it end by ${addMonths(on, longestMonths)}, and have it approved again then.`;
    return { rule: 'waiver-too-long', message };
  }
  if (expires >= today) return undefined;
  const message = `The waiver for ${rule} ended on ${expires}. Mend the cause, or have the waiver approved again.`;
  return { rule: 'waiver-expired', message };
}

/** The role that has to mend something may not excuse itself from it. */
function approvesItself({ approvedByRole }: Waiver, matches: readonly Finding[]): boolean {
  return approvedByRole !== undefined && matches.some(({ owner }) => owner === approvedByRole);
}

function selfApproved({ rule, approvedByRole }: Waiver): About {
  const message = `The waiver for ${rule} was approved by ${approvedByRole}, the role that looks after what it sets aside. Have another role approve it.`;
  return { rule: 'waiver-self-approved', message };
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
  const { item } = waiver;
  return item === undefined || [finding.pointer, finding.place ?? ''].some((place) => isWithin(place, item));
}

function waiversOf(assembly: Assembly): Waiver[] {
  const list = assembly.data.waivers;
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).filter(
    (item): item is Waiver =>
      typeof item === 'object' && item !== null && 'rule' in item && 'reason' in item && 'expires' in item,
  );
}
