// The referee reads every YAML that the plain reader leaves, and says what is wrong with it.
import type { Document } from 'yaml';
import { isDeeperThan } from './depth.ts';
import { type Problem, problemsOf } from './inspection.ts';
import { Lines } from './lines.ts';
import { yaml, yamlStyle } from './yaml.ts';

/** What a text holds, or what keeps it from being read. */
export interface Verdict {
  data: Record<string, unknown> | undefined;
  problems: Problem[];
  document: Document.Parsed;
}

const reading = {
  uniqueKeys: false,
  strict: true,
  version: '1.2',
  merge: false,
  prettyErrors: false,
  compat: yamlStyle.compat,
} as const;
const maximalDepth = 100;

/** Judges a text. Never throws: whatever is wrong with it stands in `problems`. */
export function judged(text: string): Verdict {
  if (isDeeperThan(maximalDepth, text)) {
    const message = `The values are nested more than ${maximalDepth} levels deep. A program file needs fewer than ten: look for brackets that are never closed.`;
    return { data: undefined, problems: [unreadable(0, message)], document: documentOf('') };
  }
  const document = documentOf(text);
  const problems = problemsOf(document, text, new Lines(text));
  // Nobody edits what cannot be read, and a hundred thousand nodes of it need not be kept.
  if (problems.length > 0) return { data: undefined, problems, document: documentOf('') };
  if (document.contents === null) return { data: undefined, problems, document };
  const data: unknown = document.toJS();
  if (data === null) return { data: undefined, problems, document };
  if (typeof data === 'object' && !Array.isArray(data))
    return { data: data as Record<string, unknown>, problems, document };
  const message = `The file holds ${Array.isArray(data) ? 'a list' : 'a single value'}, but it must hold keys with values, such as "mission: …".`;
  return { data: undefined, problems: [unreadable(document.contents.range[0], message)], document };
}

function unreadable(offset: number, message: string): Problem {
  return { rule: 'yaml-not-readable', offset, message };
}

/** The document of a text. A file of a million errors is read in time only if they come without stacks. */
export function documentOf(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return yaml().parseDocument(text, reading);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
