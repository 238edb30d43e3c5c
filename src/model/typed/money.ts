// Amounts as people type them: "1,200.50", "1.200,50", "185'000", "185k", "EUR 185000". What may mean two amounts is a doubt.

import type { Meaning } from './meaning.ts';
import { currencyFrom } from './names.ts';

/** The currency of the budget, and the decimal places of its amounts. */
export interface Purse {
  currency: string | undefined;
  digits: number;
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|thousand)$/, 1000],
  [/^(?:m|mn|mio\.?|million)$/, 1_000_000],
];

/** What an amount means, in the smallest unit of the currency. */
export function moneyFrom(text: string, purse: Purse): Meaning {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, before = '', number = '', after = ''] = /^([^\d]*?)\s*(-?\d[\d.,'’_\s]*)\s*([^\d]*)$/.exec(plain) ?? [];
  if (number === '') return undefined;
  const [multiple, unit] = multipleOf(after.trim());
  const named = [before.trim(), unit].filter((word) => word !== '');
  for (const word of named) {
    const currency = currencyFrom(word);
    if (!currency) return undefined;
    if ('doubt' in currency) {
      if (purse.currency === undefined) return currency;
    } else if (purse.currency !== undefined && currency.value !== purse.currency)
      return { doubt: `The budget is kept in ${purse.currency}: write the amount in ${purse.currency}.` };
  }
  return amountOf(text.trim(), number.trim(), multiple, purse);
}

function multipleOf(after: string): [number, string] {
  const [first = '', ...rest] = after.split(' ');
  const found = multiples.find(([pattern]) => pattern.test(first));
  return found ? [found[1], rest.join(' ')] : [1, after];
}

function amountOf(text: string, number: string, multiple: number, purse: Purse): Meaning {
  const spaced = number.replace(/(?<=\d)['’_\s](?=\d{3}(?!\d))/g, '');
  const separators = [...spaced.matchAll(/[.,]/g)].map(([sign]) => sign);
  const decimal = decimalSign(spaced, separators);
  if (decimal === undefined && separators.length === 1 && multiple === 1) return twoAmounts(text, spaced, purse);
  const whole = [...spaced].filter((sign) => sign === decimal || !/[.,]/.test(sign)).join('');
  const groups = decimal === undefined ? spaced : spaced.slice(0, spaced.lastIndexOf(decimal));
  if (separators.length > 0 && /[.,]/.test(groups) && !/^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(groups))
    return undefined;
  return inSmallest(Number(whole.replace(decimal ?? '.', '.')) * multiple, purse);
}

/** The sign of the decimals: the last of two kinds, or a single one that no three digits follow. */
function decimalSign(number: string, separators: readonly string[]): string | undefined {
  const last = separators.at(-1);
  if (last === undefined) return undefined;
  if (separators.length === 1) return /[.,]\d{3}$/.test(number) ? undefined : last;
  return separators[0] === last ? undefined : last;
}

function twoAmounts(text: string, number: string, purse: Purse): Meaning {
  const [whole = '', rest = ''] = number.split(/[.,]/);
  if (whole.length > 3) return undefined;
  const [large, small] = [Number(`${whole}${rest}`), Number(`${whole}.${rest}`)];
  return {
    doubt: `"${text}" can mean two amounts: write ${large} for ${sayAmount(large, purse)}, or ${small} for ${sayAmount(small, purse)}.`,
  };
}

function inSmallest(amount: number, purse: Purse): Meaning {
  const value = Math.round(amount * 10 ** purse.digits);
  const isExact = Math.abs(value - amount * 10 ** purse.digits) < 1e-6 * Math.max(1, Math.abs(value));
  if (!Number.isSafeInteger(value)) return undefined;
  if (!isExact) return { doubt: `Write at most ${purse.digits} decimals.` };
  return { value, said: sayAmount(amount, purse) };
}

/** An amount with its currency: `EUR 1,200.50`. */
function sayAmount(amount: number, { currency, digits }: Purse): string {
  const [whole = '', decimals] = amount.toFixed(Number.isInteger(amount) ? 0 : digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${currency === undefined ? '' : `${currency} `}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}
