// The responsibility table read by role: what each does, answers for, is asked about and is told.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'raci-by-role',
  keys: ['role', 'responsible', 'accountable', 'consulted', 'informed'],
  rows: (program) => {
    const words = wordsOf(program);
    const table = program.organization?.raci ?? [];
    const part = (role: string, key: 'responsible' | 'consulted' | 'informed') =>
      say(table.filter((row) => row[key]?.includes(role)));
    const say = (rows: typeof table) =>
      rows.map(({ activity }) => words.label('/organization/raci/0/activity', activity)).join('; ') || undefined;
    const roles = new Set(
      table.flatMap(({ accountable, responsible, consulted, informed }) => [
        ...(accountable === undefined ? [] : [accountable]),
        ...(responsible ?? []),
        ...(consulted ?? []),
        ...(informed ?? []),
      ]),
    );
    return [...roles].map((role) => ({
      role: words.role(role),
      responsible: part(role, 'responsible'),
      accountable: say(table.filter(({ accountable }) => accountable === role)),
      consulted: part(role, 'consulted'),
      informed: part(role, 'informed'),
    }));
  },
};
