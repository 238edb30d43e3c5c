// The lines of the custody form: what is written down about an item, and what at each of its hand-overs.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

const onlyAtHandOver = ['transfer-from', 'transfer-to', 'signature'];
const handOverOrder = [
  'transfer-from',
  'transfer-to',
  'date-time-with-timezone',
  'location',
  'storage-location',
  'signature',
];

export const view: View = {
  name: 'custody-fields',
  keys: ['of', 'field'],
  rows: (program) => {
    const words = wordsOf(program);
    const fields: readonly string[] = program.engagement?.evidence?.logFields ?? [];
    const lines = (of: string, chosen: readonly string[]) =>
      chosen.map((field) => ({ of, field: words.label('/engagement/evidence/logFields/0', field) }));
    const hasHandOver = fields.some((field) => onlyAtHandOver.includes(field));
    return [
      ...lines(
        'item',
        fields.filter((field) => !onlyAtHandOver.includes(field)),
      ),
      ...lines('hand-over', hasHandOver ? handOverOrder.filter((field) => fields.includes(field)) : []),
    ];
  },
};
