// The steps upward at each level, with the waits added up.

import { wordsOf } from '../../../program/naming.ts';
import { sayHours, sayLimit, shortestHours } from '../../../time/duration.ts';
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'escalation-steps',
  keys: ['level', 'wait', 'total', 'role', 'mark', 'channel', 'fallback', 'note'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.communication?.escalation ?? []).flatMap(({ severity, steps = [] }) =>
      steps.map(({ kind, after, toRole, channel, fallback, note }, index) => {
        const waits = steps.slice(0, index + 1).map((step) => step.after);
        const hours = waits.reduce((sum, wait) => sum + (wait === undefined ? Number.NaN : shortestHours(wait)), 0);
        return {
          level: words.name('communication.severities', severity) || undefined,
          wait: after === undefined ? undefined : capital(sayLimit(after)),
          total: Number.isNaN(hours) ? undefined : capital(sayDays(hours)),
          role: words.role(toRole) || undefined,
          mark: kind === 'elevation' ? '↑' : undefined,
          channel: words.name('communication.channels', channel) || undefined,
          fallback: words.name('communication.channels', fallback) || undefined,
          note,
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
