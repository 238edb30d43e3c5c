// What one run of `psirt init` works on.
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import type { Save } from './saving.ts';

/** What the user may set. */
export interface InitOptions {
  /** The kind of team; psirt if absent. */
  kind?: string;
  /** The setting in which it works; company if absent. */
  setting?: string;
  answers?: string;
  set?: string[];
  /** Files and folders of which the answers are taken that are there already. */
  from?: string[];
  ask?: string;
  all?: boolean;
  /** Writes a psirt.yaml beside components that have lost theirs. */
  adopt?: boolean;
  /** Writes AGENTS.md beside the program. */
  agents?: boolean;
  /** False with --no-input. */
  input: boolean;
  dryRun?: boolean;
  /** False with --no-render. */
  render: boolean;
}

/** One run: where it writes, what is there already, and what was asked for. */
export interface Work {
  world: World;
  folder: string;
  existing: Assembly | undefined;
  save: Save;
  /** Whether nobody has said yet what the team shall be: not in a file, an answer or an option. */
  choosesKind: boolean;
  /** Whether answers were taken from files before anything is asked: they are saved however the interview ends. */
  isFilled: boolean;
  options: InitOptions;
}
