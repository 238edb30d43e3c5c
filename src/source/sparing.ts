// Memory in bounds where a file is large: Node lets what nobody needs any more grow to several times what is needed before it clears it away.
import { packageNamed } from '../words/package.ts';

const large = 128 * 1024;

/** A process that holds so many bytes before, such as one that runs tests, is not ours alone to slow down. */
const mostHeld = 64 * 1024 * 1024;

/** Room for what is new does not grow any more, and what is old is cleared away when it has grown by a third: slower, and bounded. */
const sparing = ['--semi-space-growth-factor=1', '--heap-growing-percent=30', '--expose-gc'];

type Clear = (how: { type: 'major'; flavor: 'last-resort'; execution: 'sync' }) => void;

/** Reads a text. From the first large one on the process is sparing; what its reading left behind is cleared away at once. */
export function sparingly<T>(text: string, read: () => T): T {
  if (text.length <= large) return read();
  const { getHeapStatistics, setFlagsFromString } = packageNamed<typeof import('node:v8')>('node:v8');
  if (getHeapStatistics().used_heap_size > mostHeld) return read();
  const { runInNewContext } = packageNamed<typeof import('node:vm')>('node:vm');
  for (const flag of sparing) setFlagsFromString(flag);
  const clear = runInNewContext('gc') as Clear;
  clear({ type: 'major', flavor: 'last-resort', execution: 'sync' });
  const result = read();
  clear({ type: 'major', flavor: 'last-resort', execution: 'sync' });
  return result;
}
