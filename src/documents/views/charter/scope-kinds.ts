// One row: which sides the scope has, by the kind of team and by what was answered.
import { kindOf } from '../../../model/schemas.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'scope-kinds',
  keys: ['assets', 'products', 'both'],
  rows: (program) => {
    const kind = kindOf(program as Record<string, unknown>);
    const assets = kind !== 'psirt' || program.charter?.scope?.assets !== undefined;
    const products = kind !== 'soc' || program.charter?.scope?.in !== undefined;
    return [{ assets: assets ? 1 : 0, products: products ? 1 : 0, both: assets && products ? 1 : 0 }];
  },
};
