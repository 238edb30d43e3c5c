// Whether what stands in a program is what was approved: the seal of its content against what its approvals say.
import type { Day } from '../time/day.ts';
import { digest } from '../words/digest.ts';

/** How a program stands to its approval. `unbound`: approved, but nothing tells which text. `changed`: another text was approved. */
export type Binding = 'none' | 'bound' | 'unbound' | 'changed';

interface Approval {
  decision?: string;
  version?: string;
  on?: Day;
  content?: string;
}

/** What says how the program is approved, or is private, is no part of what is approved. */
const apart = new Set(['approvals', 'status', 'effectiveOn', 'waivers', 'people']);

/** The seal of what a program says, whatever the order of its keys. */
export function sealOf(program: Readonly<Record<string, unknown>>): string {
  const content = Object.entries(program).filter(([key]) => !apart.has(key));
  return `sha256-${digest(JSON.stringify(inOrder(Object.fromEntries(content))))}`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/** The approval of the present version, and whether it is one of the present text. */
export function approvalOf(program: Readonly<Record<string, unknown>>): { binding: Binding; on?: Day | undefined } {
  const listed = Array.isArray(program.approvals) ? (program.approvals as Approval[]) : [];
  const own = listed
    .filter(({ decision, version }) => decision === 'approved' && version === program.version)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  const [latest] = own;
  if (program.status !== 'approved' || latest === undefined) return { binding: 'none' };
  const seals = own.flatMap(({ content }) => content ?? []);
  if (seals.length > 0) return { binding: seals.includes(sealOf(program)) ? 'bound' : 'changed', on: latest.on };
  const isLater = typeof program.updatedOn === 'string' && latest.on !== undefined && program.updatedOn > latest.on;
  return { binding: isLater ? 'changed' : 'unbound', on: latest.on };
}
