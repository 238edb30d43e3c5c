// Values as YAML, as they are put into a text that somebody else wrote.
import { yaml, yamlStyle } from './yaml.ts';

/** A value on lines of its own. */
export function plain(value: unknown): string {
  return yaml().stringify(value, yamlStyle).trimEnd();
}

/** `key: value` on lines of their own, those after the first indented. */
export function entryOf(key: string, value: unknown, indent: string): string {
  return indented(plain({ [key]: value }), indent);
}

/** What stands behind the colon: on the same line, or on lines below. */
export function behindColon(value: unknown, indent: string): string {
  return entryOf('k', value, indent).replace(/^k:[ ]?/, '');
}

/** A value on one line. */
export function flowOf(value: unknown): string {
  return yaml()
    .stringify(value, { ...yamlStyle, collectionStyle: 'flow' })
    .trimEnd();
}

/** A text with the lines after the first moved in. */
export function indented(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}
