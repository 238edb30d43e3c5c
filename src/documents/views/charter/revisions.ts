// The history of the charter: every decision on it or on the whole program, the earliest first, and the sponsor's that is to come.
import { approvalsOf } from '../../../facts/approval.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { Row, View } from '../../view.ts';

const texts = { program: 'The whole program', charter: 'The charter' } as const;

export const view: View = {
  name: 'revisions',
  keys: ['version', 'on', 'decision', 'role', 'of', 'remark'],
  rows: (program) => {
    const words = wordsOf(program);
    const listed = program.approvals ?? [];
    const decisions = approvalsOf(program as Record<string, unknown>)
      .reverse()
      .flatMap(({ index }) => listed[index] ?? [])
      .filter(({ component }) => (component ?? 'charter') === 'charter');
    const sponsor = program.sponsorship?.sponsorRole;
    const isDecided = decisions.some(({ role, version }) => role === sponsor && version === program.version);
    const outstanding: Row[] =
      sponsor === undefined || isDecided || program.status === 'published'
        ? []
        : [{ version: program.version, decision: 'Outstanding', role: words.role(sponsor) }];
    return [
      ...decisions.map(({ role, decision, on, version, condition, evidence, component }): Row => {
        const remarks = [
          ...(condition === undefined ? [] : [`Condition: ${condition}`]),
          ...(evidence === undefined ? [] : [`Proof: ${evidence}`]),
        ];
        return {
          version,
          on,
          decision: words.label('/approvals/0/decision', decision),
          role: words.role(role),
          of: component === undefined ? texts.program : texts.charter,
          remark: remarks.join('. ') || undefined,
        };
      }),
      ...outstanding,
    ];
  },
};
