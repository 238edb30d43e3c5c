// Reads text: only what is plain, small and UTF-8.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { CannotRun, reasonOf } from '../words/exit.ts';

/** The size in bytes up to which a file is read as a program's. */
export const largestFile = 1024 * 1024;

/** Reads a text file. Throws CannotRun for what is no plain file, too large, or not UTF-8. */
export function readText(path: string, shown: string = path, largest: number = largestFile): string {
  return decode(readBytes(path, shown, largest), shown);
}

/** Reads a file. Throws CannotRun for what is no plain file, or too large. */
export function readBytes(path: string, shown: string = path, largest: number = largestFile): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new CannotRun(`${shown} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory()) throw new CannotRun(`${shown} is a folder, not a file. Name the file.`);
    if (!status.isFile()) throw new CannotRun(`${shown} is not a plain file. psirt reads plain files only.`);
    const bytes = status.size > largest ? undefined : readUpTo(descriptor, largest, status.size);
    if (bytes === undefined)
      throw new CannotRun(
        `${shown} is larger than ${largest / largestFile} MiB. A program file is small text: check that this is the right file.`,
      );
    return bytes;
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${shown} cannot be read: ${reasonOf(error)}.`);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end; undefined where more comes than is allowed, whatever size the system told before. */
function readUpTo(descriptor: number, largest: number, told: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.alloc(size === 0 ? told + 1 : 65_536);
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return Buffer.concat(chunks);
    size += count;
    if (size > largest) return undefined;
    chunks.push(chunk.subarray(0, count));
  }
}

/** Reads standard input to its end, up to the size of a file. */
export function readStandardInput(): string {
  const bytes = readPatiently();
  if (bytes === undefined)
    throw new CannotRun('Standard input is larger than 1 MiB. A program is small text: check what is piped in.');
  return decode(bytes, 'Standard input');
}

/** A pipe that has nothing to say yet is asked again a little later. */
function readPatiently(): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let size = 0; size <= largestFile; ) {
    const chunk = Buffer.alloc(65_536);
    let count = 0;
    try {
      count = readSync(0, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      if (code !== 'EOF') throw new CannotRun(`Standard input cannot be read: ${reasonOf(error)}.`);
    }
    if (count === 0) return Buffer.concat(chunks);
    size += count;
    chunks.push(chunk.subarray(0, count));
  }
  return undefined;
}

/** The text of bytes. Throws CannotRun for what is not UTF-8; UTF-16 of plain letters would pass as UTF-8 full of zeros. */
export function decode(bytes: Buffer, shown: string): string {
  try {
    if (bytes.includes(0)) throw new TypeError();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${shown} is not UTF-8. Save it again as UTF-8, which every editor offers.`);
  }
}
