import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/documents/pieces.ts';
import { type Options, run } from '../../src/documents/running.ts';

const data = {
  name: 'Acme',
  none: [],
  zero: 0,
  flag: false,
  empty: '',
  deep: { name: 'inner', list: ['a', 'b', 'c'] },
  rows: [{ id: 1, of: [{ name: 'x' }, { name: 'y' }] }, { id: 2 }, null],
};

const helpers = {
  show: (value: unknown) => `<${JSON.stringify(value)}>`,
  count: (value: unknown) => (Array.isArray(value) ? value.length : 0),
  same: (value: unknown, wanted: unknown) => value === wanted,
  nothing: () => undefined,
  around(this: unknown, value: unknown, options: Options) {
    return value ? options.fn(this) : options.inverse(this);
  },
  twice: (value: unknown, options: Options) => options.fn(value) + options.fn(value),
};

/** What Handlebars itself makes of a template that calls our helpers. */
function byHandlebars(text: string): string {
  const known = { knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) };
  return Handlebars.compile(text, { ...known, knownHelpersOnly: true, noEscape: true })(data, { helpers });
}

describe('a template that is run as it was read', () => {
  it.each([
    'text {{! a comment }} and {{show name}}',
    '{{show deep.name}}{{show deep.nothing.more}}{{show name.length}}',
    '{{show constructor}}{{show deep.toString}}{{show deep.__proto__}}',
    '{{nothing name}}|{{count deep.list}}|{{same zero 0}}|{{same name "Acme"}}',
    '{{#if name}}yes{{else}}no{{/if}}{{#if none}}yes{{else}}no{{/if}}{{#if zero}}yes{{else}}no{{/if}}{{#if empty}}yes{{/if}}',
    '{{#unless flag}}a{{else}}b{{/unless}}{{#unless name}}a{{else}}b{{/unless}}',
    '{{#if flag}}1{{else if zero}}2{{else if name}}3{{else}}4{{/if}}',
    '{{#with deep}}{{show name}}{{show ../name}}{{#if name}}{{show ../name}}{{/if}}{{/with}}{{#with none}}x{{else}}none{{/with}}',
    '{{#with zero}}{{show this}}{{else}}else{{/with}}',
    '{{#each deep.list}}{{show this}}{{show @index}}{{show @first}}{{show @last}}{{show @key}}{{show @root.name}}{{show ../name}}{{/each}}',
    '{{#each none}}x{{else}}nobody{{/each}}{{#each nothing}}x{{else}}nobody{{/each}}',
    '{{#each rows}}{{show id}}{{#each of}}{{show name}}{{show ../id}}{{show ../../name}}{{show @index}}{{/each}}{{show @index}}{{/each}}',
    '{{#around name}}in {{show name}}{{else}}out{{/around}}{{#around none.length}}in{{else}}out {{show name}}{{/around}}',
    '{{#twice deep}}{{show name}}{{show ../name}}{{/twice}}{{#around flag}}x{{/around}}',
    '{{#if (same name "Acme")}}same{{/if}}{{#if (count none)}}x{{else}}none{{/if}}',
    'a\n{{#each deep.list}}\n- {{show this}}\n{{/each}}\n  {{~#if name~}}  \n b {{~/if}}\nend\n',
  ])('%s says what Handlebars says', (text) => {
    expect(run(piecesOf(Handlebars.parse(text)), data, helpers)).toBe(byHandlebars(text));
  });

  it('is the same after it was kept as JSON', () => {
    const text =
      '{{#each rows}}{{show id}}{{show ../name}}{{else}}x{{/each}}{{#if zero}}a{{else}}{{same zero 0}}{{/if}}';
    const kept = JSON.parse(JSON.stringify(piecesOf(Handlebars.parse(text))));
    expect(run(kept, data, helpers)).toBe(byHandlebars(text));
  });
});
