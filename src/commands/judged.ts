// The report on a program in its folder, as the commands tell it that judge by the way.
import { type Catalogs, openCatalogs } from '../catalogs/catalogs.ts';
import { assess } from '../check/assess.ts';
import { approvedParts } from '../outside/approved-parts.ts';
import { shownFolder } from '../outside/repository.ts';
import type { World } from '../outside/world.ts';
import type { Assembly } from '../program/assembly.ts';
import { rules } from '../rules/rules.ts';
import type { Report } from '../words/finding.ts';
import { publishedCopies } from './published.ts';

/** All that is found in a program today. */
export async function reportOn(
  world: World,
  folder: string,
  program: Assembly,
  catalogs: Catalogs = openCatalogs(),
): Promise<Report> {
  return assess(shownFolder(world, folder), program, {
    rules,
    catalogs,
    today: world.today,
    approvedParts: await approvedParts(folder, program.data),
    copies: await publishedCopies(folder, program),
  });
}
