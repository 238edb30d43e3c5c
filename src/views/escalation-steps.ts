// The steps upward at each level, with the waits added up.
import { sayLimit, shortestHours } from '../duration.ts';
import { type View, wordsOf } from '../view.ts';

export const view: View = {
  name: 'escalation-steps',
  keys: ['level', 'number', 'wait', 'total', 'role', 'channel', 'fallback', 'kind'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.communication?.escalation ?? []).flatMap(({ severity, steps = [] }) =>
      steps.map(({ kind, after, toRole, channel, fallback, note }, index) => {
        const waits = steps.slice(0, index + 1).map((step) => step.after);
        const minutes = waits.reduce((sum, wait) => sum + (wait === undefined ? Number.NaN : minutesOf(wait)), 0);
        const label = words.label('/communication/escalation/0/steps/0/kind', kind);
        return {
          level: words.name('communication.severities', severity) || undefined,
          number: index + 1,
          wait: after === undefined ? undefined : capital(sayLimit(after)),
          total: Number.isNaN(minutes)
            ? undefined
            : capital(sayLimit(`PT${Math.floor(minutes / 60)}H${minutes % 60}M`)),
          role: words.role(toRole) || undefined,
          channel: words.name('communication.channels', channel) || undefined,
          fallback: words.name('communication.channels', fallback) || undefined,
          kind: [label, note].filter(Boolean).join(': ') || undefined,
        };
      }),
    );
  },
};

function minutesOf(wait: string): number {
  return Math.round(shortestHours(wait) * 60);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
