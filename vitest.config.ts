import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in the long run and in the usual one. */
const longest = ['sweep', 'killed', 'gaps', 'plain-reader', 'rendering', 'reporters', 'recipes', 'acceptance', 'size'];

/** Begins with what takes longest, so that all workers end at about the same time, and where time is short the dearest was tried. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const named = longest.flatMap((name) => usual.filter(({ moduleId }) => moduleId.endsWith(`/${name}.test.ts`)));
    return [...new Set([...named, ...usual])];
  }
}

/** The tests of properties that try more cases in the long run: they, or what they share, ask how many. */
function longFiles(): string[] {
  const asks = (file: string) => /\/runs\.ts'|PSIRT_LONG/.test(readFileSync(file, 'utf8'));
  const shared = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/ from '(\.\/[^']+)';/g)].map(([, path]) => join(dirname(file), path!));
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .filter((file) => [file, ...shared(file)].some(asks))
    .map((file) => file.replaceAll('\\', '/'));
}

export default defineConfig(({ mode }) => {
  const isLong = mode === 'long';
  const usual = mode === 'browser' ? ['test/browser/*.browser.ts'] : ['test/**/*.test.ts'];
  return {
    // Parsers of Markdown have a slower edition with checks of themselves, for those who develop them.
    ssr: { resolve: { conditions: ['node'] } },
    test: {
      include: isLong ? longFiles() : usual,
      env: isLong ? { PSIRT_LONG: '1' } : {},
      setupFiles: ['test/seed.ts', 'test/room.ts'],
      testTimeout: isLong ? 1_800_000 : 120_000,
      hookTimeout: 120_000,
      // Files share what they load: no test may leave anything behind in a module.
      isolate: false,
      sequence: { sequencer: LongestFirst },
      maxWorkers: '100%',
      // Most of what tests make lives shortly: with more room for it, less is collected. And most of what they run, they run some
      // hundred times: V8 would spend a quarter of all time on copying functions into each other.
      execArgv: ['--max-semi-space-size=64', '--max-inlined-bytecode-size-cumulative=200'],
    },
  };
});
