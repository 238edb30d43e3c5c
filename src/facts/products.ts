// The products of a program: what each says itself about its support; where rules for products stand, a row may be silent.
import type { Program } from '../model/program.ts';

/** One product, or one row that stands for several. */
export type Product = Program['products'][number];

/** What a row says of the support of its product; nothing where a rule for many products says it. */
export function supportOf({ support }: Product): Partial<NonNullable<Product['support']>> {
  return support ?? {};
}
