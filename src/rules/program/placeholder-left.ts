// A scaffold that was never filled in looks complete to whoever only counts the fields.

import { everyField, valuesIn } from '../../facts/traversal.ts';
import type { Schema } from '../../model/schemas.ts';
import { dotted } from '../../words/pointer.ts';
import { stubs } from '../../words/stubs.ts';
import { rule as define } from '../rule.ts';

const placeholders = [
  ...stubs,
  /(?<![\w-])example\.(?:com|net|org)(?![\w-]|\.\w)/i,
  /^\s*(?:tbd|tba|tbc|todo|fixme|to be (?:determined|defined|decided|confirmed|done)|change ?me|\?{2,}|\.{3}|…)[\s.!]*$/i,
  /(?<![^\s("'])<(?:…|\.{3}|\p{L}[^<>@:/]{0,60})>(?![^\s)"',.;:!?])/u,
];

/** Record rule PRG-003. Names under .example are reserved for examples and may stay; patterns such as PSIRT-<year>-<number> too. */
export const rule = define({
  name: 'placeholder-left',
  severity: 'error',
  level: 1,
  asks: 'No placeholder is left in an answer; in a draft it is a warning.',
  why: 'A scaffold that was never filled in looks complete to whoever only counts the fields.',
  source: ['FIRST PSIRT SF 1.1: I.C', 'psirt practice: nothing left from the template'],
  basis: 'judgement',
  partly: true,
  reads: ['status'],
  mayRead: everyField,
  good: `
status: draft
charter:
  purpose: Customers of acme.example asked who answers their reports.
`,
  bad: `
status: draft
charter:
  purpose: TODO ask the board why the team was funded.
`,
  judge: (parts) =>
    valuesIn(parts).texts.flatMap(({ at, value, schema }) => {
      if (isName(schema) || at.endsWith('/ticketNumbers/form')) return [];
      const left = placeholders.find((placeholder) => placeholder.test(value));
      if (left === undefined) return [];
      const seen = left.exec(value)?.[0].trim();
      const severity = parts.status === 'approved' ? 'error' : 'warning';
      const shown = at.startsWith('/people') ? 'a placeholder' : `the placeholder "${seen}"`;
      return [
        {
          at,
          severity,
          message: `The answer in ${dotted(at)} still holds ${shown}; write what is true, or say under "unanswered" why there is no answer yet.`,
        },
      ];
    }),
});

/** Values that are chosen or refer to something are not free text. */
function isName(schema: Schema): boolean {
  return (
    schema.enum !== undefined || schema['x-ref'] !== undefined || schema.pattern?.startsWith('^[a-z0-9]+(-') === true
  );
}
