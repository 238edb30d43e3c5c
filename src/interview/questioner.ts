// Puts the questions of one field, whatever its form: a plain value, a group key by key, a list row by row.
import type { Field } from '../model/fields.ts';
import type { Schema } from '../model/schemas.ts';
import { pointerTo } from '../words/pointer.ts';
import type { Depth } from './depth.ts';
import type { Desk, Walk } from './desk.ts';
import { askGroup } from './group.ts';
import { askList } from './list.ts';
import { askPlain } from './plain.ts';
import { helpOf, isPlain, questionOf } from './question.ts';

/** Asks for one field and everything inside it. Answers go into the draft at once. */
export async function askField(desk: Desk, { schema, path }: Field, depth: Depth): Promise<void> {
  await askAt(desk, schema, pointerTo(path), depth, { message: questionOf(schema), help: helpOf(schema) });
}

/** Asks for the value at a place inside a field, in words of one's own. */
export async function askAt(
  desk: Desk,
  schema: Schema,
  at: string,
  depth: Depth,
  words: { message: string; help: string },
): Promise<void> {
  await walkFrom(desk).value(schema, at, depth, words.message, words.help);
}

/** A walk may go on with other settings than those it began with: each step takes its own. */
function walkFrom(desk: Desk): Walk {
  return {
    ...desk,
    filled: new Set(),
    async value(this: Walk, schema, at, depth, message, help, label = '') {
      if (isPlain(schema)) await askPlain(this, schema, at, message, help);
      else if (schema.type === 'object') await askGroup(this, { schema, at, depth, label });
      else await askList(this, { schema, at, depth, message, help });
    },
  };
}
