// The history of the charter: every decision on it or on the whole program and every review, by day, and the sponsor's decision to come.
import { approvalsOf } from '../../../facts/approval.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { Row, View } from '../../view.ts';

const texts = { program: 'The whole program', charter: 'The charter' } as const;

const textOf = (component: string | undefined): string => (component === undefined ? texts.program : texts.charter);

export const view: View = {
  name: 'revisions',
  keys: ['version', 'on', 'decision', 'role', 'of', 'remark'],
  rows: (program) => {
    const words = wordsOf(program);
    const listed = program.approvals ?? [];
    const isOfCharter = ({ component }: { component?: string }) => (component ?? 'charter') === 'charter';
    const decisions = approvalsOf(program as Record<string, unknown>)
      .reverse()
      .flatMap(({ index }) => listed[index] ?? [])
      .filter(isOfCharter);
    const sponsor = program.sponsorship?.sponsorRole;
    const isDecided = decisions.some(({ role, version }) => role === sponsor && version === program.version);
    const outstanding: Row[] =
      sponsor === undefined || isDecided || program.status === 'published'
        ? []
        : [{ version: program.version, decision: 'Outstanding', role: words.role(sponsor) }];
    const proofOf = (evidence: string | undefined) => (evidence === undefined ? [] : [`Proof: ${evidence}`]);
    const decided = decisions.map(({ role, decision, on, version, condition, evidence, component }): Row => {
      const remarks = [...(condition === undefined ? [] : [`Condition: ${condition}`]), ...proofOf(evidence)];
      return {
        version,
        on,
        decision: words.label('/approvals/0/decision', decision),
        role: words.role(role),
        of: textOf(component),
        remark: remarks.join('. ') || undefined,
      };
    });
    const read = (program.reviews ?? []).filter(isOfCharter).map(
      ({ role, on, evidence, component }): Row => ({
        version: undefined,
        on,
        decision: 'Read again',
        role: words.role(role),
        of: textOf(component),
        remark: proofOf(evidence)[0],
      }),
    );
    const byDay = [...decided, ...read].sort((a, b) =>
      String(a.on ?? '') < String(b.on ?? '') ? -1 : a.on === b.on ? 0 : 1,
    );
    return [...byDay, ...outstanding];
  },
};
