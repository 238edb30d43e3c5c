// Memory in bounds: Node lets what nobody needs any more grow to several times what is needed before it clears it away.
import { packageNamed } from '../words/package.ts';

const large = 128 * 1024;

/** A process that holds so many bytes before, such as one that runs tests, is not ours alone to slow down. */
const mostHeld = 64 * 1024 * 1024;

/** So many bytes may be left behind by one program after the other. */
const mostLeft = 80 * 1024 * 1024;

/** Room for what is new does not grow any more, and what is old is cleared away when it has grown by a third: slower, and bounded. */
const sparing = ['--semi-space-growth-factor=1', '--heap-growing-percent=30'];

const v8 = (): typeof import('node:v8') => packageNamed('node:v8');

/** Clears away at once what nobody needs any more. Told how, older editions of V8 clear away only what is new. */
function clear(): void {
  const { runInNewContext } = packageNamed<typeof import('node:vm')>('node:vm');
  v8().setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Reads a text. From the first large one on the process is sparing; what its reading left behind is cleared away at once. */
export function sparingly<T>(text: string, read: () => T): T {
  if (text.length <= large) return read();
  const { getHeapStatistics, setFlagsFromString } = v8();
  if (getHeapStatistics().used_heap_size > mostHeld) return read();
  for (const flag of sparing) setFlagsFromString(flag);
  clear();
  const result = read();
  clear();
  return result;
}

/** What clears away between two programs what those before left behind, where that is much. */
export function tidying(): () => void {
  const held = v8().getHeapStatistics().used_heap_size;
  return () => {
    if (v8().getHeapStatistics().used_heap_size - held > mostLeft) clear();
  };
}
