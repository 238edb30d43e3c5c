// The products in the scope of the charter, with the roles that stand behind them.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'products-in-scope',
  keys: ['product', 'kind', 'owner', 'contact'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.charter?.scope?.in ?? []).map((id) => {
      const product = (program.products ?? []).find((candidate) => candidate.id === id);
      return {
        product: words.name('products', id),
        kind: words.label('/products/0/kind', product?.kind) || undefined,
        owner: words.role(product?.ownerRole) || undefined,
        contact: words.role(product?.securityRepRole) || undefined,
      };
    });
  },
};
