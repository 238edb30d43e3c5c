// Proposes the reporting duties that may apply: those in force ticked, the rest offered with what it hangs on. Not legal advice.
import type { Clock } from '../catalogs/catalogs.ts';
import { type About, type Match, matchesOf } from '../facts/matching.ts';
import { audienceOf, presetsOf } from '../model/audience.ts';
import { countryName } from '../model/codes.ts';
import type { Schema } from '../model/schemas.ts';
import { withoutWrong } from '../model/valid.ts';
import type { Day } from '../time/day.ts';

/** A duty as the interview offers it. */
export interface Proposal {
  clock: Clock;
  /** The title with what must be known before one says yes. */
  name: string;
  /** Whether an answer is expected. */
  ticked: boolean;
}

/** The duties that may apply, those in force first. */
export function proposalsFor(
  data: Record<string, unknown>,
  clocks: ReadonlyMap<string, Clock>,
  today: Day,
): Proposal[] {
  const matches = matchesOf(aboutOf(data), clocks, today).map((match) => ({
    clock: match.clock,
    name: nameOf(match),
    ticked: match.standing === 'now',
  }));
  return [...matches.filter(({ ticked }) => ticked), ...matches.filter(({ ticked }) => !ticked)];
}

/** What a draft says about itself; what is wrong in it is found by the check and left out here. */
function aboutOf(data: Record<string, unknown>): About {
  const { kind, company, products } = withoutWrong(data) as About;
  return { kind, company, products };
}

function nameOf({ clock, standing, leftOutBy }: Match): string {
  const doubt = clock.verified ? '' : '; check with counsel';
  const said = sayStanding(clock, standing, leftOutBy);
  return said === undefined && doubt === ''
    ? clock.title
    : `${clock.title} (${`${said ?? ''}${doubt}`.replace(/^; /, '')})`;
}

function sayStanding(
  { status, effectiveFrom, sectors, sizes, jurisdictions }: Clock,
  standing: Match['standing'],
  leftOutBy = '',
): string | undefined {
  switch (standing) {
    case 'now':
      return undefined;
    case 'counsel':
      return 'law of the Union; ask counsel whether it holds in your EEA state';
    case 'left-out':
      return `leaves you out, ${leftOutBy}`;
    case 'by-size':
      return `usually for ${sizes?.join(' and ') ?? 'larger'} organizations only`;
    case 'by-sector':
      return `only for ${sectors.slice(0, 4).join(', ').replaceAll('-', ' ')}${sectors.length > 4 ? ' …' : ''}`;
    case 'by-contract':
      return 'only if a contract asks for it';
    case 'by-market':
      return `only where a product is sold in ${jurisdictions.map(countryName).join(', ')}`;
    case 'uncertain':
      return 'uncertain today';
    case 'coming':
      if (status === 'proposed') return 'coming: proposed, no duty yet';
      return effectiveFrom === undefined ? 'coming: date not set' : `coming: applies from ${effectiveFrom}`;
  }
}

/** A row that a list usually has; a proposed one has a name of its own. */
export interface UsualRow {
  row: Record<string, unknown>;
  name: string | undefined;
  ticked: boolean;
}

/** What a list usually holds: the duties that are proposed, or the rows of its schema. */
export function usualRows(desk: Desk, schema: Schema, at: string): UsualRow[] {
  const { draft, clocks, today } = desk;
  const proposals = at === '/obligations' ? proposalsFor(draft, clocks, today) : [];
  if (proposals.length > 0)
    return proposals.map(({ clock, name, ticked }) => ({ row: { clock: clock.id }, name, ticked }));
  return presetsOf(schema, audienceOf(draft)).map((row) => ({ row, name: undefined, ticked: true }));
}

interface Desk {
  draft: Record<string, unknown>;
  clocks: ReadonlyMap<string, Clock>;
  today: Day;
}
