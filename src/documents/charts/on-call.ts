// Who is called in turn when nobody reacts, and whom each tier calls for a decision.

import { wordsOf } from '../../program/naming.ts';
import { sayLimit } from '../../time/duration.ts';
import { escapeMermaid } from '../../words/markdown.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  name: 'on-call',
  direction: () => 'LR',
  lines: (program) => {
    const { tiers = [], backupRole } = program.staff?.onCall ?? {};
    const words = wordsOf(program);
    if (tiers.length + (backupRole === undefined ? 0 : 1) < 2 && !tiers[0]?.escalation?.role) return [];
    const boxes = [
      ...tiers.map(({ name, respondsWithin }) => ({ label: name ?? 'Tier', within: respondsWithin })),
      ...(backupRole === undefined ? [] : [{ label: words.role(backupRole), within: undefined }]),
    ];
    return [
      ...boxes.map(({ label }, index) => `t${index}["${escapeMermaid(label)}"]`),
      ...boxes
        .slice(1)
        .map(
          (_, index) =>
            `t${index} -->|"no reaction${boxes[index]!.within === undefined ? '' : ` within ${escapeMermaid(sayLimit(boxes[index]!.within!))}`}"| t${index + 1}`,
        ),
      ...tiers.flatMap(({ escalation }, index) =>
        escalation?.role === undefined
          ? []
          : [`t${index} -.->|"decision"| e${index}["${escapeMermaid(words.role(escalation.role))}"]`],
      ),
    ];
  },
};
