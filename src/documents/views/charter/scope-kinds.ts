// One row: which sides the scope has, by the kind of team and by what was answered.
import { audienceOf, isFor } from '../../../model/audience.ts';
import { schemaAt } from '../../../model/schemas.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'scope-kinds',
  keys: ['assets', 'products', 'both'],
  rows: (program) => {
    const audience = audienceOf(program as Record<string, unknown>);
    const { assets: watched, in: covered } = program.charter?.scope ?? {};
    const assets = isFor(audience, schemaAt('/charter/scope/assets')) || watched !== undefined;
    const products = isFor(audience, schemaAt('/charter/scope/in')) || covered !== undefined;
    return [{ assets: assets ? 1 : 0, products: products ? 1 : 0, both: assets && products ? 1 : 0 }];
  },
};
