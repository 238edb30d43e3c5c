// The templates that ship with psirt. The build replaces this file by one in which they are read and checked already.
import { readdirSync } from 'node:fs';
import { readTemplate, type Template } from '../documents/templates.ts';
import { readText } from './reading.ts';
import { shippedFile } from './shipped-files.ts';

const ending = '.md.hbs';

/** The names of our templates. */
export function shippedNames(): string[] {
  return readdirSync(shippedFile('templates'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Ours do not change while psirt runs: each is read once. */
const read = new Map<string, Template>();

/** One of our templates. */
export function shippedTemplate(name: string): Template {
  let template = read.get(name);
  if (!template) {
    const file = `templates/${name}${ending}`;
    template = readTemplate(name, file, readText(shippedFile(file)));
    read.set(name, template);
  }
  return template;
}
