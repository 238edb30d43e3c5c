// What scripts take from the sources.
export { main } from '../src/cli.ts';
export { assembledSchema } from '../src/model/schemas.ts';
export { openWorld } from '../src/outside/world.ts';
