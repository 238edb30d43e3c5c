// The text of a template that ships with psirt, and the line by which one that was taken from it is known again.
import { readText } from '../../outside/reading.ts';
import { shippedFile } from '../../outside/shipped-files.ts';
import { digest } from '../../words/digest.ts';

/** The line in the front matter: the version, and the digest of the text that was taken. */
export const origin = /^# Ejected from psirt (\S+), sha256-([0-9a-f]{32})\.\n/m;

/** The text of a template that ships with psirt. */
export function shippedText(name: string): string {
  return readText(shippedFile(`templates/${name}.md.hbs`)).replaceAll('\r\n', '\n');
}

/** A template with a line in its front matter that says what it was taken from. */
export function withOrigin(text: string, version: string): string {
  return text.replace(/^---\n/, `---\n# Ejected from psirt ${version}, sha256-${digest(text)}.\n`);
}
