// The prepared texts of the communication plan that lie beside psirt.yaml: whether they are there, and finished.

import type { Finding } from '../words/finding.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { stubs } from '../words/stubs.ts';
import { type Assembly, placeOf } from './assembly.ts';

const source = 'SOC-CMM 2.3.4: Process.3; psirt practice: nothing left from the template';

/** The files that the communication plan names as its prepared texts, by their place in the list. A text kept elsewhere is none of them. */
export function preparedTexts(data: Record<string, unknown>): { path: string; index: number }[] {
  const listed = valueAt(data, '/communication/templates');
  return (Array.isArray(listed) ? listed : []).flatMap((entry: unknown, index) => {
    const path = valueAt(entry, '/path');
    return isTextPath(path) ? [{ path, index }] : [];
  });
}

/** Only what can be nothing but a file beside psirt.yaml: a path without blanks, with an ending that texts in a repository have. */
function isTextPath(path: unknown): path is string {
  return typeof path === 'string' && /^(?!\/)(?!.*\.\.)[^\\:\s]+\.(?:md|txt|html|adoc|rst)$/.test(path);
}

/** Prepared texts that do not exist, or hold a mark of unfinished work. Nothing where the program stands in no folder. */
export function preparedTextFindings(assembly: Assembly): Finding[] {
  const { texts } = assembly;
  if (!texts) return [];
  return preparedTexts(assembly.data).flatMap(({ path, index }): Finding[] => {
    const text = texts.get(path);
    const at = pointer('communication', 'templates', index, 'path');
    const about = { severity: 'warning', component: 'communication', pointer: at, source } as const;
    const place = placeOf(assembly, at);
    if (text === undefined) {
      const message = `The prepared text ${path} must exist beside psirt.yaml, but there is no such file. Write it, or name the place where it is kept.`;
      return [{ rule: 'prepared-text-missing', message, ...about, ...place }];
    }
    const lines = text.split('\n');
    const line = lines.findIndex((written) => stubs.some((stub) => stub.test(written)));
    if (line < 0) return [];
    const message = `The prepared text ${path} must be finished before the day it is needed, but line ${line + 1} still holds a placeholder.`;
    return [{ rule: 'prepared-text-unfinished', message, ...about, ...place }];
  });
}
