// Puts the questions of one field: a plain value, a group key by key, a list row by row. Answers go into the draft at once.
import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import { put } from '../model/draft.ts';
import { missingKeys } from '../model/probe.ts';
import { isFor, kindOf, type Schema } from '../model/schemas.ts';
import { isSaidOf, takeUp } from '../program/unanswered.ts';
import type { Day } from '../time/day.ts';
import { pointer, valueAt } from '../words/pointer.ts';
import { oneMore } from './asking.ts';
import { fillGrid, type GridDesk, isGridToFill } from './grid.ts';
import { addRole } from './new-role.ts';
import { type UsualRow, usualRows } from './proposals.ts';
import {
  type Choice,
  choicesQuestion,
  type Depth,
  isPlain,
  isWantedIn,
  type Question,
  questionFor,
} from './question.ts';
import { choicesFor, currencyOf, identified, nameOfRow, sectorsFor, withoutStoodInFor } from './row.ts';
import { askOrSetAside, isToBeSetAside } from './setting-aside.ts';
import { isSpan } from './typing.ts';

/** What the questioner works with. */
export interface Desk {
  draft: Record<string, unknown>;
  clocks: ReadonlyMap<string, Clock>;
  stakeholderKinds?: ReadonlyMap<string, StakeholderKind>;
  today: Day;
  /** `Charter · 3 of 12`. */
  progress: string;
  /** Whether answers that are there are asked again, as defaults. */
  again: boolean;
  ask: (question: Question) => Promise<unknown>;
  keep: (draft: Record<string, unknown>) => void;
}

const fewRows = 3; // More ticked rows than this first get one answer for all.
const newRole = Symbol('a role that is not in the list');

/** Asks for one field and everything inside it. */
export class Questioner {
  private readonly desk: Desk;
  /** Places that got their answer with another one. */
  private readonly filled = new Set<string>();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  async value(schema: Schema, at: string, depth: Depth, message: string, help: string, label = ''): Promise<void> {
    if (isPlain(schema)) await this.plain(schema, at, message, help);
    else if (schema.type === 'object') await this.group(schema, at, depth, help, label);
    else await this.list(schema, at, depth, message, help);
  }

  private async plain(schema: Schema, at: string, message: string, help: string): Promise<void> {
    const ref = schema['x-ref'] ?? schema.items?.['x-ref'];
    const entries = at === '/company/sectors' ? sectorsFor(this.desk) : choicesFor(this.desk, ref);
    const more = schema['x-ref'] === 'roles' ? [{ name: 'A role that is not in the list', value: newRole }] : [];
    const answer = await this.askOrSetAside(
      at,
      questionFor(schema, message, {
        ...this.around(at, help),
        entries: [...withoutStoodInFor(this.desk.draft, at, entries), ...more],
        takesSpan: at.endsWith('/from'),
      }),
    );
    if (isToBeSetAside(answer)) return;
    if (isSpan(answer)) {
      this.put(at, answer.from);
      this.put(at.replace(/from$/, 'to'), answer.to);
      this.filled.add(at.replace(/from$/, 'to'));
    } else this.put(at, answer === newRole ? await this.addRole(at) : answer);
  }

  private askOrSetAside(at: string, question: Question): Promise<unknown> {
    return askOrSetAside(this.desk, this.around(at, ''), question);
  }

  private around(at: string, help: string) {
    return {
      key: at,
      progress: this.desk.progress,
      help,
      present: valueAt(this.desk.draft, at),
      entries: [] as Choice[],
      currency: currencyOf(this.desk.draft),
    };
  }

  private addRole(at: string): Promise<string | undefined> {
    const put = (place: string, value: unknown): void => this.put(place, value);
    return addRole({ roles: this.rows('/roles'), around: this.around(at, ''), ask: this.desk.ask, put });
  }

  private async group(schema: Schema, at: string, depth: Depth, help: string, label: string): Promise<void> {
    const asked = new Set<string>(['id']);
    const isNewRow = /\/\d+$/.test(at) && valueAt(this.desk.draft, at) === undefined;
    const ask = async (name: string): Promise<void> => {
      const property = schema.properties?.[name];
      const place = `${at}${pointer(name)}`;
      const isDone =
        asked.has(name) || this.filled.has(place) || (!this.desk.again && isSaidOf(this.desk.draft, place));
      if (!property || isDone || !isFor(kindOf(this.desk.draft), property)) return;
      asked.add(name);
      if (!this.desk.again && isPlain(property) && valueAt(this.desk.draft, place) !== undefined) return;
      const message = `${label}${property['x-question'] ?? `${property.title ?? name}?`}`;
      await this.value(property, place, depth, message, property['x-help'] ?? help, label);
    };
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (isWantedIn(schema, name, property, depth)) await ask(name);
      // An empty first answer leaves the list.
      if (isNewRow && asked.size > 1 && valueAt(this.desk.draft, at) === undefined) return;
    }
    if (depth === 'short') return;
    for (let open = this.unasked(schema, at, asked); open.length > 0; open = this.unasked(schema, at, asked)) {
      for (const name of open) await ask(name);
    }
  }

  /** Keys that became necessary by an answer: an end date when support ends on a date. */
  private unasked(schema: Schema, at: string, asked: ReadonlySet<string>): string[] {
    const value = valueAt(this.desk.draft, at);
    return value === undefined
      ? []
      : missingKeys(schema, value).filter(
          (name) =>
            !asked.has(name) && schema.properties?.[name] !== undefined && !isSaidOf(this.desk.draft, `${at}/${name}`),
        );
  }

  private async list(schema: Schema, at: string, depth: Depth, message: string, help: string): Promise<void> {
    const item = schema.items as Schema;
    const usual = usualRows(this.desk, schema, at);
    const isNew = this.rows(at).length === 0;
    if (isNew && usual.length > 0 && !(await this.tick(item, usual, at, depth, message, help))) return;
    if (isGridToFill(this.desk.draft, at)) await fillGrid(this.gridDesk(), schema, at);
    if (!isNew || depth !== 'short') await this.complete(item, at, depth, help);
    const hasChoice = usual.length > 0;
    for (let number = this.rows(at).length; number < (schema.maxItems ?? 1000); number = this.rows(at).length) {
      if ((number > 0 || hasChoice) && !(await this.another(schema, at, number, message))) return;
      await this.group(item, `${at}/${number}`, depth, `${message} ${help}`.trim(), '');
      if (valueAt(this.desk.draft, `${at}/${number}`) === undefined) return;
      this.identify(item, at, number);
    }
  }

  private async another(schema: Schema, at: string, number: number, message: string): Promise<boolean> {
    const { progress } = this.desk;
    return (await this.desk.ask(oneMore(schema, `${at}/${number}/more`, number, message, progress))) === true;
  }

  /** The usual rows to tick; in the short interview one answer then serves all of them. False where the list was set aside. */
  private async tick(
    item: Schema,
    usual: readonly UsualRow[],
    at: string,
    depth: Depth,
    message: string,
    help: string,
  ): Promise<boolean> {
    const choices = usual.map(({ row, name, ticked }, value) => ({
      name: name ?? nameOfRow(this.desk, item, row),
      value,
      checked: ticked,
    }));
    const chosen = await this.askOrSetAside(
      at,
      choicesQuestion({ ...this.around(`${at}/presets`, help), initial: undefined, message }, choices),
    );
    if (!Array.isArray(chosen)) return !isToBeSetAside(chosen);
    this.put(
      at,
      chosen.map((index: number) => structuredClone(usual[index]?.row)),
    );
    const isFew = depth !== 'short' && chosen.length <= fewRows;
    if (!isFew && !isGridToFill(this.desk.draft, at)) await this.together(item, at, chosen.length, depth);
    return true;
  }

  private gridDesk(): GridDesk {
    const { desk } = this;
    const cell: GridDesk['cell'] = (property, place, message, help) => this.plain(property, place, message, help);
    return Object.create(desk, { cell: { value: cell } }) as GridDesk;
  }

  /** One answer for all ticked rows, where rows can share one: which role, how far. */
  private async together(item: Schema, at: string, rows: number, depth: Depth): Promise<void> {
    const help = `One answer for all ${rows}; ${depth === 'short' ? 'single rows can be changed later in the file' : 'leave it open to answer row by row'}.`;
    for (const [name, property] of Object.entries(item.properties ?? {})) {
      const isWanted = depth === 'short' ? property['x-essential'] === true : item.required?.includes(name) === true;
      const canShare = property.enum !== undefined || property['x-ref'] !== undefined;
      if (!isWanted || !canShare || valueAt(this.desk.draft, `${at}/0/${name}`) !== undefined) continue;
      const entries = withoutStoodInFor(this.desk.draft, `${at}/0/${name}`, choicesFor(this.desk, property['x-ref']));
      const around = { ...this.around(`${at}/all/${name}`, help), entries };
      const answer = await this.desk.ask(questionFor(property, property['x-question'] ?? `${property.title}?`, around));
      for (let row = 0; answer !== undefined && row < rows; row++) this.put(`${at}/${row}/${name}`, answer);
    }
  }

  /** Completes the rows that are there: asks what each lacks. */
  private async complete(item: Schema, at: string, depth: Depth, help: string): Promise<void> {
    for (const [index, row] of this.rows(at).entries()) {
      const place = `${at}/${index}`;
      const label = `${nameOfRow(this.desk, item, row)}: `;
      const asked = new Set(['id']);
      for (let open = this.unasked(item, place, asked); open.length > 0; open = this.unasked(item, place, asked)) {
        for (const name of open) {
          asked.add(name);
          const property = item.properties?.[name] as Schema;
          const message = `${label}${property['x-question'] ?? `${property.title ?? name}?`}`;
          await this.value(
            property,
            `${place}/${name}`,
            depth === 'short' ? 'required' : depth,
            message,
            property['x-help'] ?? help,
            label,
          );
        }
      }
      this.identify(item, at, index);
    }
  }

  private identify(item: Schema, at: string, index: number): void {
    const named = identified(item, this.rows(at), index);
    if (named) this.put(`${at}/${index}`, named);
  }

  private rows(at: string): Record<string, unknown>[] {
    const value = valueAt(this.desk.draft, at);
    return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  }

  private put(at: string, value: unknown): void {
    put(this.desk.draft, at, value);
    if (value !== undefined) takeUp(this.desk.draft, at);
    this.desk.keep(this.desk.draft);
  }
}
