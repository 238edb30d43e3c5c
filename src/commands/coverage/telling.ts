// The words of `psirt coverage`: an overview of the frameworks, the items of one, and both as JSON.
import type { ChalkInstance } from 'chalk';
import type { ItemCatalog } from '../../catalogs/items.ts';
import { countsOf, type EvidenceState, evidenceWords, type ItemEvidence } from '../../facts/evidence.ts';
import { count } from '../../time/duration.ts';
import { dotted, type Pointer } from '../../words/pointer.ts';

/** A framework with how a program stands to each of its items. */
export interface Told {
  catalog: ItemCatalog;
  rows: readonly ItemEvidence[];
}

const once = 'This counts what the record shows. It certifies nothing, and it states no level of maturity.';

/** One line for each framework. */
export function overview(all: readonly Told[]): string {
  const lines = all.map(
    ({ catalog, rows }) => `  ${catalog.name.padEnd(15)} ${catalog.title}: ${sayCount({ catalog, rows })}`,
  );
  return `${lines.join('\n')}\n\n${once} "psirt coverage NAME" shows the items of one.\n`;
}

/** The count in words; of a framework that gives levels, only what is shown at all. */
function sayCount({ catalog, rows }: Told): string {
  const { counted, shown } = countsOf(rows);
  return catalog.counts === undefined
    ? `answers that bear on ${shown} items; an assessor gives the levels`
    : `evidence for ${shown} of ${counted} ${catalog.counts}`;
}

const marks: Readonly<Record<EvidenceState, string>> = {
  evidence: '✓',
  partly: '◐',
  'out-of-date': '!',
  none: '·',
  'not-applicable': '–',
};

/** Every item of a framework, under its headings; those that nobody has verified stand apart at the end. */
export function asText(told: Told, paint: ChalkInstance): string {
  const { catalog, rows } = told;
  const [seen, unseen] = [rows.filter(({ item }) => isVerified(item)), rows.filter(({ item }) => !isVerified(item))];
  const head = `${paint.bold(catalog.title)}, ${catalog.version}, as of ${catalog.asOf}: ${sayCount(told)}.`;
  const apart =
    unseen.length === 0
      ? []
      : [
          `${paint.bold('Not verified')} (number or title was not seen in the framework itself)`,
          ...linesOf(unseen, catalog, paint),
        ];
  const homeless = rows.filter(({ item, state }) => state === 'none' && item.evidence === undefined);
  const elsewhere =
    homeless.length === 0
      ? []
      : [
          `The record has no place for ${count(homeless.length, 'item')}: name their evidence under evaluation.assessment.`,
        ];
  const legend = Object.entries(marks).map(([state, mark]) => `${mark} ${evidenceWords[state as EvidenceState]}`);
  const foot = ['', legend.join('   '), ...elsewhere, catalog.note, once];
  return `${[head, ...linesOf(seen, catalog, paint), ...apart, ...foot].join('\n')}\n`;
}

function isVerified({ verified }: ItemEvidence['item']): boolean {
  return verified !== false;
}

function linesOf(rows: readonly ItemEvidence[], { items }: ItemCatalog, paint: ChalkInstance): string[] {
  let part: string | undefined;
  return rows.flatMap((row) => {
    const heading = row.item.part ?? part;
    const isNew = heading !== part;
    part = heading;
    const title = items.find(({ id, group }) => group && id === heading)?.title;
    const line = `  ${marks[row.state]} ${row.item.id}  ${row.item.title}${notCounted(row)}${paint.dim(sayWhy(row))}`;
    return isNew && heading !== undefined
      ? ['', paint.bold(title === undefined ? heading : `${heading} ${title}`), line]
      : [line];
  });
}

function notCounted({ item }: ItemEvidence): string {
  return item.normative === false ? ' (not counted)' : '';
}

function sayWhy({ state, reason, shownAt, missing }: ItemEvidence): string {
  const places = (list: readonly Pointer[]) => list.map(dotted).join(', ');
  const said = [
    ...(shownAt.length > 0 && state !== 'not-applicable' ? [places(shownAt)] : []),
    ...(missing.length > 0 ? [`${state === 'out-of-date' ? 'out of date' : 'open'}: ${places(missing)}`] : []),
    ...(reason === undefined ? [] : [reason]),
  ];
  return said.length === 0 ? '' : `\n      ${said.join('; ')}`;
}

/** The same as data. */
export function asJson(all: readonly Told[]): object {
  return {
    schemaVersion: 1,
    certifies: false,
    frameworks: all.map(({ catalog, rows }) => ({
      name: catalog.name,
      title: catalog.title,
      version: catalog.version,
      asOf: catalog.asOf,
      ...(catalog.counts === undefined ? {} : countsOf(rows)),
      items: rows.map(({ item, state, reason, shownAt, missing }) => ({
        id: item.id,
        title: item.title,
        ...(item.part === undefined ? {} : { part: item.part }),
        normative: item.normative !== false,
        verified: isVerified(item),
        state,
        ...(reason === undefined ? {} : { reason }),
        shownAt,
        missing,
      })),
    })),
  };
}
