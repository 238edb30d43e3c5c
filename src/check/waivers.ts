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
  for (const [index, waiver] of waiversOf(assembly).entries()) {
    const about = (rule: string, message: string): void => {
      const at = pointer('waivers', index);
      own.push({
        rule,
        severity: 'error',
        component: 'program',
        message,
        pointer: at,
        source: 'FIRST PSIRT SF 1.1: 4.2.4',
        ...placeOf(assembly, at),
      });
    };
    const known = [...ruleNames, ...faults.map(({ name }) => name)];
    if (!known.includes(waiver.rule)) {
      about(
        'waiver-unused',
        `The waiver names the rule "${waiver.rule}", which does not exist.${didYouMean(waiver.rule, known)}`,
      );
      continue;
    }
    if (waiver.expires < today) {
      about(
        'waiver-expired',
        `The waiver for ${waiver.rule} ended on ${waiver.expires}. Mend the cause, or have the waiver approved again.`,
      );
      continue;
    }
    const matches = [...kept].filter((finding) => isWaived(finding, waiver));
    if (matches.length === 0) {
      about('waiver-unused', `The waiver for ${waiver.rule} sets nothing aside. Remove it.`);
    }
    for (const finding of matches) {
      kept.delete(finding);
      waived.push({ finding, reason: waiver.reason, expires: waiver.expires });
    }
  }
  return { findings: [...kept, ...own], waived };
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
