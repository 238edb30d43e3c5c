// A list filled as a table: every row with a proposal, accepted at once or changed row by row.
import { put } from '../model/draft.ts';
import { labelOf, type Schema } from '../model/schemas.ts';
import { decision } from './asking.ts';
import { aroundOf, rowsAt, type Walk } from './desk.ts';
import { askPlain } from './plain.ts';
import { type Choice, helpOf, questionFor, questionOf } from './question.ts';
import { choicesFor, nameOfRow } from './row.ts';
import { proposedFor } from './usual-split.ts';

/** The lists that are tables, with the columns that are filled. */
const columns: Readonly<Record<string, readonly string[]>> = {
  '/charter/decisionRights': ['accountableRole', 'deputyRole'],
  '/charter/services': ['level', 'providerRole'],
  '/charter/socServices': ['hours', 'ownerRole'],
  '/obligations': ['applies', 'why', 'accountableRole', 'deputyRole'],
};

type Row = Record<string, unknown>;

/** Whether a list is a table of which cells are still empty. */
export function isGridToFill(desk: Pick<Walk, 'draft'>, at: string): boolean {
  const names = columns[at];
  return names !== undefined && rowsAt(desk, at).some((row) => names.some((name) => row[name] === undefined));
}

/** Fills the table of a list whose rows are there. */
export async function fillGrid(desk: Walk, schema: Schema, at: string): Promise<void> {
  const item = schema.items as Schema;
  await shareWhatCannotBeProposed(desk, item, at);
  const title = schema.title ?? 'The table';
  for (let round = 1; rowsAt(desk, at).length > 0; round++) {
    const choices: Choice[] = [
      { name: 'Leave it open for now', value: undefined },
      { name: 'Accept the table as it stands', value: 'accept' },
      ...rowsAt(desk, at).map((row, index) => ({ name: lineOf(desk, item, at, row), value: index })),
    ];
    const question = {
      key: `${at}/grid/${round}`,
      message: `${title}: does this table fit?`,
      help: 'The roles are a proposal, by custom. Accept all of it, or choose a row to change it.',
      progress: desk.progress,
    };
    const answer = await desk.ask(decision(question, choices, undefined));
    if (answer === 'accept') acceptAll(desk, at);
    if (typeof answer !== 'number') return;
    await change(desk, item, at, answer, round);
  }
}

/** A column of choices for which nothing can be proposed gets one answer for all rows first. */
async function shareWhatCannotBeProposed(desk: Walk, item: Schema, at: string): Promise<void> {
  const rows = rowsAt(desk, at);
  for (const name of columns[at] ?? []) {
    const property = item.properties?.[name];
    const isProposed = rows.some((row) => name in proposedFor(desk, at, row));
    if (!property?.enum || isProposed || rows.every((row) => row[name] !== undefined)) continue;
    const help = `One answer for all ${rows.length}; single rows can be changed in the table that follows.`;
    const around = aroundOf(desk, `${at}/all/${name}`, help);
    const answer = await desk.ask(questionFor(property, questionOf(property), around));
    if (answer === undefined) continue;
    for (const [index, row] of rows.entries())
      if (row[name] === undefined) put(desk.draft, `${at}/${index}/${name}`, answer);
    desk.keep(desk.draft);
  }
}

/** A row as a line: `Reject a report: PSIRT lead, deputy PSIRT analyst`. */
function lineOf(desk: Walk, item: Schema, at: string, row: Row): string {
  const filled = withProposal(desk, at, row);
  const cells = (columns[at] ?? []).map((name) => {
    const property = item.properties?.[name];
    const said = sayCell(desk, property, filled[name]);
    return name === 'deputyRole' ? `deputy ${said}` : said;
  });
  return `${nameOfRow(desk, item, row)}: ${cells.join(', ')}`;
}

function sayCell(desk: Walk, property: Schema | undefined, value: unknown): string {
  if (value === undefined) return '(open)';
  const entry = choicesFor(desk, property?.['x-ref']).find((choice) => choice.value === value);
  return entry?.name ?? (property?.enum ? labelOf(property, value as string) : String(value));
}

function withProposal(desk: Walk, at: string, row: Row): Row {
  const missing = Object.entries(proposedFor(desk, at, row)).filter(
    ([name, value]) => row[name] === undefined && value !== undefined,
  );
  return { ...row, ...Object.fromEntries(missing) };
}

function acceptAll(desk: Walk, at: string): void {
  put(
    desk.draft,
    at,
    rowsAt(desk, at).map((row) => withProposal(desk, at, row)),
  );
  desk.keep(desk.draft);
}

/** Changes a row cell by cell, or leaves it out. */
async function change(desk: Walk, item: Schema, at: string, index: number, round: number): Promise<void> {
  const rows = rowsAt(desk, at);
  const row = rows[index] ?? {};
  const name = nameOfRow(desk, item, row);
  const choices: Choice[] = [
    { name: 'Change it', value: 'change' },
    { name: 'Leave it out of the table', value: 'out' },
    { name: 'Back to the table', value: undefined },
  ];
  const question = {
    key: `${at}/grid/${round}/row`,
    message: `${name}: what shall become of it?`,
    help: lineOf(desk, item, at, row),
    progress: desk.progress,
  };
  const answer = await desk.ask(decision(question, choices, 'change'));
  if (answer === 'out')
    put(
      desk.draft,
      at,
      rows.filter((_, place) => place !== index),
    );
  if (answer === 'change') {
    put(desk.draft, `${at}/${index}`, withProposal(desk, at, row));
    for (const column of columns[at] ?? []) {
      const property = item.properties?.[column] as Schema;
      const { accountableRole, deputyRole } = rowsAt(desk, at)[index] ?? {};
      const isOwnDeputy = column === 'deputyRole' && deputyRole !== undefined && deputyRole === accountableRole;
      if (isOwnDeputy) put(desk.draft, `${at}/${index}/deputyRole`, undefined);
      const asks = questionOf(property);
      await askPlain(
        { ...desk, again: true },
        property,
        `${at}/${index}/${column}`,
        `${name}: ${asks}`,
        helpOf(property),
      );
    }
  }
  desk.keep(desk.draft);
}
