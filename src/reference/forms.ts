// What may stand at a place of a file, in words.
import { labelOf, type Schema } from '../model/schemas.ts';
import { whenRequired } from './when.ts';

/** What may stand at a place, one line for each choice or key. */
export function formLines(schema: Schema): string[] {
  if (schema.enum) return choiceLines(schema);
  if (schema.properties)
    return Object.entries(schema.properties).map(([key, inner]) => {
      const choices = inner.enum ?? inner.items?.enum;
      const said = choices ? ` One of ${choices.join(', ')}.` : '';
      return `${key} (${whenRequired(schema, key)}): ${inner.description ?? inner.title ?? ''}${said}`;
    });
  if (schema.type === 'array' && schema.items)
    return [`A list${limitsOf(schema)}. Each entry:`, ...formLines(schema.items).map((line) => `  ${line}`)];
  return [shortForm(schema)];
}

/** Each choice with its label and what it means. */
export function choiceLines(schema: Schema): string[] {
  return (schema.enum ?? []).map((value) => {
    const label = labelOf(schema, value);
    const said = [
      label.toLowerCase().replaceAll(' ', '-') === String(value).toLowerCase() ? '' : label,
      schema['x-hints']?.[String(value)],
    ];
    const words = said.filter((each) => each !== undefined && each !== '').join(': ');
    return words === '' ? String(value) : `${value}: ${words}`;
  });
}

/** What may stand at a place, in a few words. */
export function shortForm(schema: Schema): string {
  if (schema.type === 'array') return `list of ${shortForm(schema.items ?? {})}`;
  if (schema['x-ref']) return `id from ${schema['x-ref']}`;
  if (schema.enum) return 'one of the choices';
  if (schema.properties) return 'group';
  if (schema['x-unit'] === 'money') return 'amount in the smallest unit of the currency, a whole number';
  const kind = (schema.format && formats[schema.format]) ?? types[schema.type ?? 'string'] ?? 'text';
  return `${kind}${limitsOf(schema)}`;
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

const formats: Readonly<Record<string, string>> = {
  date: 'date such as 2027-12-31',
  duration: 'length of time such as PT24H (24 hours), P14D (14 days) or P1Y (a year)',
  limit: 'length of time such as PT24H (24 hours), P14D (14 days), or whole working days such as 2 business days',
  timezone: 'time zone such as Europe/Berlin',
  language: 'language such as en or de-AT',
  jurisdiction: 'country of two letters such as DE, or EU',
  'https-link': 'link that starts with https://',
  email: 'mail address',
  hostname: 'domain name',
};

function limitsOf({ minLength = 0, maxLength, minimum, maximum, minItems = 0, format }: Schema): string {
  const limits = [
    ...(minLength > 1 ? [`at least ${minLength} characters`] : []),
    ...(maxLength === undefined || format !== undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`${minimum} or more`]),
    ...(maximum === undefined ? [] : [`${maximum} or less`]),
    ...(minItems > 0 ? [`at least ${minItems === 1 ? 'one' : minItems}`] : []),
  ];
  return limits.map((limit) => `, ${limit}`).join('');
}
