// `psirt` without a command, in the folder of a program. Its engine is loaded when it is used.
import type { World } from '../../outside/world.ts';

/** Says where the program here or above stands. */
export async function tellStatus(world: World): Promise<number> {
  const { status } = await import('./status.ts');
  return status(world);
}
