// The products that stand on neither list of the scope: one row with their names, or none.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'products-without-scope',
  keys: ['products'],
  rows: (program) => {
    const scope = program.charter?.scope;
    if (scope?.in === undefined) return [];
    const placed = new Set([...scope.in, ...(scope.out ?? []).map(({ product }) => product)]);
    const left = (program.products ?? []).flatMap(({ id }) => (id === undefined || placed.has(id) ? [] : [id]));
    return left.length === 0 ? [] : [{ products: wordsOf(program).names('products', left) }];
  },
};
