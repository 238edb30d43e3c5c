// Proposes the reporting duties that may apply: those in force ticked, the rest offered with what it hangs on. Not legal advice.
import type { Clock } from '../catalogs/catalogs.ts';
import { filingsOf, isFiled } from '../facts/filing.ts';
import { type About, type Match, matchesOf } from '../facts/matching.ts';
import { audienceOf, presetsOf } from '../model/audience.ts';
import { countryName } from '../model/codes.ts';
import type { Draft } from '../model/draft.ts';
import type { Program } from '../model/program.ts';
import type { Schema } from '../model/schemas.ts';
import { withoutWrong } from '../model/valid.ts';
import type { Day } from '../time/day.ts';
import { valueAt } from '../words/pointer.ts';

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
export function aboutOf({ kind, company, products }: Record<string, unknown>): About {
  return withoutWrong({ kind, company, products });
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
      return 'law of the Union; ask counsel whether it holds in your country';
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

/** What a list usually holds: what follows from other answers, or the rows of its schema. */
export function usualRows(desk: Desk, schema: Schema, at: string): UsualRow[] {
  const { draft, clocks, today } = desk;
  const presets = presetsOf(schema, audienceOf(draft)).map((row) => ({ row, name: undefined, ticked: true }));
  switch (at) {
    case '/obligations': {
      const proposals = proposalsFor(draft, clocks, today);
      return proposals.map(({ clock, name, ticked }) => ({ row: { clock: clock.id }, name, ticked }));
    }
    case '/policies/regulatoryNotifications':
      return dutiesIn(desk).map(({ id, title }) => ({ row: { clock: id }, name: title, ticked: true }));
    case '/stakeholders/matrix':
      return [...presets, ...dutiesIn(desk).map(noticeRow)];
    case '/communication/escalation':
      return severitiesIn(draft).map(({ id, title }) => ({ row: { severity: id }, name: title, ticked: true }));
    default:
      return at.endsWith('/deadlines') ? deadlinesIn(desk, at.replace(/deadlines$/, 'clock')) : presets;
  }
}

/** The reporting duties that apply, of which a filing is prepared. */
export function dutiesIn({ draft, clocks, today }: Desk): Clock[] {
  return filingsOf(answersIn(draft), [], clocks, today).map(({ clock }) => clock);
}

/** The answers of a draft to the duties that they name. */
export function answersIn(draft: Record<string, unknown>): Program['obligations'] {
  const { obligations = [] } = withoutWrong({ obligations: draft.obligations }) as Pick<Draft, 'obligations'>;
  return obligations.filter((row): row is Program['obligations'][number] => row.clock !== undefined);
}

function noticeRow({ id, title }: Clock): UsualRow {
  return { row: { event: 'regulatory-notification', clocks: [id] }, name: `Notice under "${title}"`, ticked: true };
}

/** The deadlines of the duty that is named at a place. */
function deadlinesIn({ draft, clocks }: Desk, at: string): UsualRow[] {
  const filed = clocks.get(String(valueAt(draft, at)))?.deadlines.filter(isFiled) ?? [];
  return filed.map(({ key, label }) => ({ row: { key }, name: label, ticked: true }));
}

function severitiesIn(draft: Record<string, unknown>): { id: string; title: string }[] {
  const rows = valueAt(draft, '/communication/severities');
  const named = Array.isArray(rows) ? (rows as { id?: unknown; title?: unknown }[]) : [];
  return named.flatMap(({ id, title }) => (typeof id === 'string' ? [{ id, title: String(title ?? id) }] : []));
}

interface Desk {
  draft: Record<string, unknown>;
  clocks: ReadonlyMap<string, Clock>;
  today: Day;
}
