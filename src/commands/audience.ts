// For whom a command works, as it was typed: a kind of team, and a setting.
import { type Audience, settings } from '../model/audience.ts';
import { kinds } from '../model/schemas.ts';
import { CannotRun } from '../words/exit.ts';
import { sayKnown } from '../words/suggestion.ts';

/** The kind and the setting that options name, as far as they do. Throws CannotRun for one that there is not. */
export function audienceNamed(named: { kind?: string; setting?: string }): Partial<Audience> {
  const kind = kinds.find((known) => known === named.kind);
  const setting = settings.find((known) => known === named.setting);
  if (named.kind !== undefined && kind === undefined)
    throw new CannotRun(`There is no kind "${named.kind}".${sayKnown(named.kind, kinds)}`);
  if (named.setting !== undefined && setting === undefined)
    throw new CannotRun(`There is no setting "${named.setting}".${sayKnown(named.setting, settings)}`);
  return { ...(kind && { kind }), ...(setting && { setting }) };
}
