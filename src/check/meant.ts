// What to write instead of a value that says in other words what is asked for.
import { privateComponent, schemaAt } from '../model/schemas.ts';
import { meaningOf } from '../model/typed/typed.ts';
import { type Pointer, segmentsOf, valueAt } from '../words/pointer.ts';

/** A remark about a wrong value with what to write instead, where the value says it in other words: `Write P1Y.` */
export function withMeaning<T extends { rule: string; at: Pointer; message: string }>(remark: T, data: unknown): T {
  if (remark.rule !== 'value-wrong' || remark.message.includes('Did you mean')) return remark;
  if (segmentsOf(remark.at)[0] === privateComponent) return remark;
  const schema = schemaAt(remark.at);
  const value = valueAt(data, remark.at);
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const meaning = schema && isPlain ? meaningOf(schema, String(value)) : undefined;
  if (!meaning || ('value' in meaning && meaning.value === value)) return remark;
  const hint = 'doubt' in meaning ? meaning.doubt : `Write ${meaning.value}.`;
  return { ...remark, message: `${remark.message.replace(' Put it into quotes as you wrote it.', '')} ${hint}` };
}
