// An approval is one of a text: where the text has changed since, it says so.
import { changedFields, outdatedIn } from '../facts/outdated-approval.ts';
import { type Assembly, placeOf } from '../program/assembly.ts';
import { joinWords } from '../program/display.ts';
import type { Finding } from '../words/finding.ts';
import { pointer } from '../words/pointer.ts';
import { severityOf } from './faults.ts';

const mostNamed = 8;

/** What the approvals of a program no longer cover. `before` holds what was approved, by seal, as far as it is known. */
export function approvalFindings(assembly: Assembly, before: ReadonlyMap<string, unknown>): Finding[] {
  const { data } = assembly;
  return outdatedIn(data).map((outdated) => {
    const { component, on, version, role, index } = outdated.approval;
    const at = pointer('approvals', index);
    const of = component === undefined ? 'the program' : `the ${component}`;
    const said = [
      ...(version === undefined ? [] : [`version ${version}`]),
      ...(on === undefined ? [] : [`approved on ${on}`]),
    ].join(', ');
    const names = changedFields(data, outdated, before);
    const more = names.length - mostNamed;
    const named = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names;
    const changed = names.length === 0 ? '' : `; changed: ${joinWords(named)}`;
    const command = `psirt approve${component === undefined ? '' : ` ${component}`}${role === undefined ? '' : ` --role ${role}`}`;
    return {
      rule: 'approved-text-changed',
      severity: data.status === 'approved' ? severityOf('approved-text-changed') : 'warning',
      component: 'program',
      message: `The approval of ${of}${said === '' ? '' : ` (${said})`} no longer covers the text${changed}. Have it approved again ("${command}"), or take the change back; "psirt render --approved" writes the approved edition.`,
      pointer: at,
      source: 'FIRST PSIRT SF 1.1: I.C',
      ...placeOf(assembly, at),
    };
  });
}
