// Where a template of the user's own came from: the one that ships, and the line that says so.
import { readText } from '../../outside/reading.ts';
import { shippedFile } from '../../outside/shipped-files.ts';
import { digest } from '../../words/digest.ts';

/** How the names of templates end. */
export const ending = '.md.hbs';

/** The line that says from which version, and from which text, a template was taken. */
export const origin = /^# Ejected from psirt (\S+), sha256-([0-9a-f]{32})\.\n/m;

/** The text of a template that ships with psirt. */
export function shippedText(name: string): string {
  return readText(shippedFile(`templates/${name}${ending}`)).replaceAll('\r\n', '\n');
}

/** A template with a line in its front matter that says what it was taken from. */
export function withOrigin(text: string, version: string): string {
  return text.replace(/^---\n/, `---\n# Ejected from psirt ${version}, sha256-${digest(text)}.\n`);
}

/** A template without that line. */
export function withoutOrigin(text: string): string {
  return text.replace(origin, '');
}
