// What the schema cannot say about the end of support: whether its parts fit each other and today.
import { supportOf } from '../../facts/products.ts';
import { rule as define } from '../rule.ts';

/** Record rule PRG-011, the part that the schema does not say: it already asks for owner, contact and an end or a reason. */
export const rule = define({
  name: 'product-support-contradictory',
  severity: 'error',
  level: 1,
  asks: 'The support of a product says one thing: ended only when its end is past, no end where none is set, no release that outlives the product.',
  why: 'Customers plan by the end of support; two statements about it are none.',
  source: ['FIRST PSIRT SF 1.1: 4.1.1', 'ISO/IEC 30111:2019: 6.5.3'],
  basis: 'source',
  reads: ['products'],
  good: `
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2025-12-31" } }
`,
  bad: `
products:
  - { id: gate, name: Gate, kind: firmware, ownerRole: owner, securityRepRole: rep, support: { basis: ended, end: "2029-12-31" } }
`,
  judge: ({ products }, { today }) =>
    products.flatMap((product, index) => {
      const { name } = product;
      const { basis, end, releases = [] } = supportOf(product);
      const at = `/products/${index}/support`;
      if (basis === 'ended' && end !== undefined && end > today)
        return [
          {
            at: `${at}/basis`,
            message: `Support of ${name} must be bound to dates while its end (${end}) is still to come, but the basis says ended.`,
          },
        ];
      if (basis === 'open-ended' && end !== undefined)
        return [
          {
            at: `${at}/end`,
            message: `Support of ${name} is open-ended, so it cannot end on ${end}; set the basis to dates, or remove the end.`,
          },
        ];
      const last = basis === 'dates' || basis === 'ended' ? end : undefined;
      return releases.flatMap((release, position) =>
        last !== undefined && release.end > last && release.longTerm !== true
          ? [
              {
                at: `${at}/releases/${position}/end`,
                message: `Release ${release.release} of ${name} is supported until ${release.end}, but the product only until ${last}; one of the two dates must change, or the release is long-term.`,
              },
            ]
          : [],
      );
    }),
});
