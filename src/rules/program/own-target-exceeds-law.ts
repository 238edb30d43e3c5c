// An own target leaves a reserve before the time of the law.

import type { Clock, Deadline } from '../../catalogs/catalogs.ts';
import { applicable } from '../../facts/deadlines.ts';
import { isLonger, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O3. Targets counted from another event are not compared. */
export const rule = define({
  name: 'own-target-exceeds-law',
  severity: 'error',
  level: 1,
  asks: 'No own target is longer than the deadline of the law; one that takes all of it leaves no reserve, which is a hint.',
  why: 'The handbook said two days, the law one.',
  source: ['Regulation (EU) 2024/2847: Art. 14'],
  basis: 'source',
  reads: ['obligations'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: early-warning, within: PT20H }] }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, targets: [{ deadline: early-warning, within: PT30H }] }]
`,
  judge: ({ obligations }, { clocks, today }) => {
    const targets = targetsOf(obligations, clocks, today);
    const over = targets.filter(({ within, limit }) => isLonger(within, limit));
    const equal = targets.filter(({ within, limit }) => !isLonger(within, limit) && !isLonger(limit, within));
    const late = over.map(({ at, within, limit, clock, deadline }) => ({
      at,
      message: `The own target for "${deadline.label}" of "${clock.title}" must be shorter than ${sayLimit(limit)} (${deadline.reference}), but it is ${sayLimit(within)}.`,
    }));
    const [first] = equal;
    if (!first) return late;
    const said = equal.slice(0, 4).map(({ clock, deadline }) => `"${deadline.label}" of "${clock.title}"`);
    const more = equal.length > said.length ? ` and ${equal.length - said.length} more` : '';
    const hint = {
      at: first.at,
      severity: 'info' as const,
      message: `Own targets take all the time that the law gives, for ${said.join(', ')}${more}. Set them shorter to keep a reserve.`,
    };
    return [...late, hint];
  },
});

/** An own target beside the deadline that it is for. */
interface Target {
  at: string;
  within: string;
  limit: string;
  clock: Clock;
  deadline: Deadline;
}

function targetsOf(...[obligations, clocks, today]: Parameters<typeof applicable>): Target[] {
  return applicable(obligations, clocks, today).flatMap(({ clock, obligation: { targets = [] }, index }) =>
    targets.flatMap(({ deadline: key, within, from }, place): Target[] => {
      const deadline = clock.deadlines.find((step) => step.key === key);
      if (deadline?.within === undefined || (from ?? deadline.from) !== deadline.from) return [];
      const at = `/obligations/${index}/targets/${place}/within`;
      return [{ at, within, limit: deadline.within, clock, deadline }];
    }),
  );
}
