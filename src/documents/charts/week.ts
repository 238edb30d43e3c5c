// The ordinary week as a picture of characters: seven days, one character for each hour or half hour.

import { gridOf, type Presence, weekOf } from '../../facts/week.ts';
import type { Chart } from '../chart.ts';

const marks: Readonly<Record<Presence, string>> = { staffed: '█', provided: '▓', 'on-call': '▒', nobody: '·' };
const meanings: Readonly<Record<Presence, string>> = {
  staffed: 'somebody at work',
  provided: 'a provider at work',
  'on-call': 'somebody on call',
  nobody: 'nobody',
};
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const margin = ' '.repeat(4);
const labeledHours = 3;

export const chart: Chart = {
  name: 'week',
  lines: (program) => {
    const week = weekOf(program);
    if (week === undefined || week.reachable.length === 0) return [];
    const { minutes, rows } = gridOf(week);
    const width = (labeledHours * 60) / minutes;
    const hours = Array.from({ length: 24 / labeledHours }, (_, place) =>
      String(place * labeledHours)
        .padStart(2, '0')
        .padEnd(width),
    ).join('');
    const seen = (['staffed', 'provided', 'on-call', 'nobody'] as const).filter((presence) =>
      rows.flat().includes(presence),
    );
    const sayPresence = (presence: Presence) =>
      presence === 'staffed' && seen.includes('provided') ? 'own people at work' : meanings[presence];
    return [
      `${margin}${hours}`.trimEnd(),
      ...rows.map((row, day) => `${days[day]} ${row.map((presence) => marks[presence]).join('')}`),
      '',
      `${margin}${seen.map((presence) => `${marks[presence]} ${sayPresence(presence)}`).join('   ')}`,
      `${margin}One character is ${minutes === 30 ? 'half an hour' : 'one hour'}.`,
    ];
  },
};
