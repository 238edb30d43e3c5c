// The steps upward at each level, with the waits added up.

import { sayHours, sayLimit, shortestHours } from '../duration.ts';
import { type View, wordsOf } from '../view.ts';
import { capital } from '../wording.ts';

export const view: View = {
  name: 'escalation-steps',
  keys: ['level', 'number', 'wait', 'total', 'role', 'channel', 'fallback', 'kind'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.communication?.escalation ?? []).flatMap(({ severity, steps = [] }) =>
      steps.map(({ kind, after, toRole, channel, fallback, note }, index) => {
        const waits = steps.slice(0, index + 1).map((step) => step.after);
        const hours = waits.reduce((sum, wait) => sum + (wait === undefined ? Number.NaN : shortestHours(wait)), 0);
        const label = words.label('/communication/escalation/0/steps/0/kind', kind);
        return {
          level: words.name('communication.severities', severity) || undefined,
          number: index + 1,
          wait: after === undefined ? undefined : capital(sayLimit(after)),
          total: Number.isNaN(hours) ? undefined : capital(sayDays(hours)),
          role: words.role(toRole) || undefined,
          channel: words.name('communication.channels', channel) || undefined,
          fallback: words.name('communication.channels', fallback) || undefined,
          kind: [label, note].filter(Boolean).join(': ') || undefined,
        };
      }),
    );
  },
};

/** Two days and more are said in days. */
function sayDays(hours: number): string {
  const days = Math.floor(hours / 24);
  const minutes = Math.round((hours - days * 24) * 60);
  return days < 2 ? sayHours(hours) : sayLimit(`P${days}DT${Math.floor(minutes / 60)}H${minutes % 60}M`);
}
