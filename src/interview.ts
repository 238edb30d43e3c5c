// The interview: which questions are asked in which order, and where each answer goes. It knows no terminal: `ask` is handed in.
import { assemblyOf } from './assembly.ts';
import type { Clock } from './catalogs.ts';
import { consequenceOf } from './consequence.ts';
import type { Day } from './day.ts';
import { put, slugFor } from './draft.ts';
import { pointer, valueAt } from './pointer.ts';
import { proposedClocks } from './proposals.ts';
import { type Choice, choicesQuestion, isPlain, type Question, questionFor } from './question.ts';
import { componentNames, type Field, fieldsOf, foundations, labelOf, type Schema, schemaOf } from './schemas.ts';
import { structureOf } from './structure.ts';
import { missingKeys } from './validation.ts';

/** Thrown by `ask` when the user goes one question back. */
export class Back extends Error {
  override name = 'Back';
}

/** What the interview works with. */
export interface Interview {
  /** The answers that are there already. */
  present: Record<string, unknown>;
  /** One component again, with the present answers as defaults. */
  component?: string | undefined;
  /** The deeper questions too. */
  all: boolean;
  clocks: ReadonlyMap<string, Clock>;
  today: Day;
  /** Asks one question; throws Back, or whatever ends the interview. */
  ask: (question: Question) => Promise<unknown>;
  /** Says something between two questions. */
  tell: (text: string) => void;
  /** Called with the draft after every answer, so that nothing is lost when the interview ends early. */
  keep: (draft: Record<string, unknown>) => void;
  /** Called after every component. */
  save: (draft: Record<string, unknown>) => void;
}

/** How deep a question goes: the short interview, what is required, or everything. */
type Depth = 'short' | 'required' | 'all';

const never = new Set([
  'schemaVersion',
  'kind',
  'status',
  'version',
  'waivers',
  'approvals',
  'publication',
  'unanswered',
  'updatedOn',
]);
const newRole = Symbol('a role that is not in the list');

/** Runs the interview and returns the answers. Going back replays it without the last answer, so that conditions are computed anew. */
export async function interview(setting: Interview): Promise<Record<string, unknown>> {
  const log: { key: string; answer: unknown }[] = [];
  let undone: { key: string; answer: unknown } | undefined;
  for (;;) {
    let cursor = 0;
    const ask = async (question: Question): Promise<unknown> => {
      const entry = log[cursor];
      if (entry?.key === question.key) {
        cursor++;
        return entry.answer;
      }
      log.length = cursor;
      const again = undone?.key === question.key ? { ...question, ...restored(question, undone.answer) } : question;
      const answer = question.read(await setting.ask(again));
      undone = undefined;
      log.push({ key: question.key, answer });
      cursor++;
      return answer;
    };
    const session = new Session({
      ...setting,
      ask,
      tell: (text) => (cursor < log.length ? undefined : setting.tell(text)),
    });
    try {
      return await session.run();
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      undone = log.pop() ?? undone;
    }
  }
}

function restored(question: Question, answer: unknown): Partial<Question> {
  if (question.kind === 'choices')
    return {
      choices: question.choices.map((each) => ({
        ...each,
        checked: Array.isArray(answer) && answer.includes(each.value),
      })),
    };
  if (question.kind === 'choice') return { initial: answer };
  return {
    initial:
      answer === undefined
        ? ''
        : Array.isArray(answer)
          ? answer.join(question.message.includes('";"') ? '; ' : ', ')
          : question.initial || String(answer),
  };
}

/** One pass through the questions. */
class Session {
  private readonly setting: Interview;
  private readonly draft: Record<string, unknown>;
  private progress = '';

  constructor(setting: Interview) {
    this.setting = setting;
    this.draft = structuredClone(setting.present);
  }

  async run(): Promise<Record<string, unknown>> {
    const { component, all } = this.setting;
    if (component !== undefined) {
      await this.component(component, all ? 'all' : 'required', () => true);
      return this.draft;
    }
    if (!(await this.shortPart())) return this.draft;
    await this.longPart(all ? 'all' : 'required');
    return this.draft;
  }

  /** The essential questions that are open. False when the user stops. */
  private async shortPart(): Promise<boolean> {
    const open = this.openFields();
    const isWanted = (field: Field): boolean => field.schema['x-essential'] === true && open.has(field.path);
    const parts = ['program', ...foundations].filter((name) => fieldsOf(name).some(isWanted));
    for (const name of parts) {
      const position = (foundations as readonly string[]).indexOf(name);
      if (position > foundations.indexOf('charter') && !(await this.goOn(name))) return false;
      await this.component(name, 'short', isWanted);
    }
    if (parts.length === 0 || this.setting.all) return true;
    return this.yes(
      '/continue',
      'The short interview is done. Go on with the remaining questions?',
      'You can stop after every component; what you answered stays.',
    );
  }

  private async longPart(depth: Depth): Promise<void> {
    let first = true;
    for (const name of ['program', ...componentNames]) {
      const open = this.openFields();
      const isWanted = (field: Field): boolean =>
        open.has(field.path) && !never.has(field.name) && (depth === 'all' || open.get(field.path) === true);
      if (!fieldsOf(name).some(isWanted)) continue;
      if (!first && !(await this.goOn(name))) return;
      first = false;
      await this.component(name, depth, isWanted);
    }
  }

  /** The fields without a full answer, each with whether an answer is expected. */
  private openFields(): Map<string, boolean> {
    const { fields } = structureOf(assemblyOf(this.draft), this.setting.today);
    return new Map(
      [...fields]
        .filter(([, { state }]) => state === 'open' || state === 'partial')
        .map(([path, { asked }]) => [path, asked]),
    );
  }

  private goOn(name: string): Promise<boolean> {
    const { title = name, description = '' } = schemaOf(name);
    return this.yes(`/go-on/${name}`, `Go on with ${title}?`, description.split('. ')[0] ?? '');
  }

  private async yes(key: string, message: string, help: string): Promise<boolean> {
    const choices = [
      { name: 'Yes', value: true },
      { name: 'Stop here; everything so far is saved', value: false },
    ];
    return (
      (await this.setting.ask({
        key,
        kind: 'choice',
        message,
        help,
        progress: '',
        choices,
        initial: true,
        check: () => true,
        read: (answer) => answer,
      })) === true
    );
  }

  private async component(name: string, depth: Depth, isWanted: (field: Field) => boolean): Promise<void> {
    const wanted = fieldsOf(name).filter(
      (field) =>
        isWanted(field) &&
        !never.has(field.name) &&
        (depth === 'all' || depth === 'short' || field.required || this.openFields().get(field.path) === true),
    );
    for (const [index, field] of wanted.entries()) {
      this.progress = `${schemaOf(name).title ?? name} · ${index + 1} of ${wanted.length}`;
      await this.value(
        field.schema,
        pointer(...field.path.split('.')),
        depth,
        field.schema['x-question'] ?? `${field.schema.title}?`,
        field.schema['x-help'] ?? '',
      );
      const consequence = consequenceOf(field.path, this.draft, this.setting.clocks, this.setting.today);
      if (consequence !== undefined) this.setting.tell(consequence);
    }
    this.setting.save(this.draft);
  }

  private async value(schema: Schema, at: string, depth: Depth, message: string, help: string): Promise<void> {
    if (isPlain(schema)) await this.plain(schema, at, message, help);
    else if (schema.type === 'object') await this.group(schema, at, depth, help, '');
    else await this.list(schema, at, depth, message, help);
  }

  private async plain(schema: Schema, at: string, message: string, help: string): Promise<void> {
    const entries = this.entries(schema['x-ref'] ?? schema.items?.['x-ref']);
    const mayAdd = schema['x-ref'] === 'roles';
    const around = {
      key: at,
      progress: this.progress,
      help,
      present: valueAt(this.draft, at),
      entries: mayAdd ? [...entries, { name: 'A role that is not in the list', value: newRole }] : entries,
      moneyDigits: this.moneyDigits(),
    };
    const answer = await this.setting.ask(questionFor(schema, message, around));
    this.put(at, answer === newRole ? await this.addRole(at) : answer);
  }

  private async addRole(at: string): Promise<string | undefined> {
    const item = schemaOf('program').properties?.roles?.items;
    if (!item?.properties) return undefined;
    const question = (name: string): Question =>
      questionFor(item.properties![name]!, item.properties![name]!['x-question'] ?? name, {
        key: `${at}/new-${name}`,
        progress: this.progress,
        help: 'The role is added to the list of roles in psirt.yaml.',
        present: undefined,
        entries: [],
        moneyDigits: 2,
      });
    const title = await this.setting.ask(question('title'));
    const kind = title === undefined ? undefined : await this.setting.ask(question('kind'));
    if (typeof title !== 'string' || kind === undefined) return undefined;
    const roles = Array.isArray(this.draft.roles) ? (this.draft.roles as Record<string, unknown>[]) : [];
    const id = slugFor(
      title,
      roles.map((role) => String(role.id)),
    );
    this.put('/roles', [...roles, { id, title, kind }]);
    return id;
  }

  private async group(schema: Schema, at: string, depth: Depth, help: string, label: string): Promise<void> {
    const asked = new Set<string>();
    const ask = async (name: string): Promise<void> => {
      const property = schema.properties?.[name];
      if (!property || name === 'id' || asked.has(name)) return;
      asked.add(name);
      const message = property['x-question'] ?? `${property.title ?? name}?`;
      const inner = depth === 'short' && !property['x-essential'] ? 'required' : depth;
      await this.value(property, `${at}${pointer(name)}`, inner, `${label}${message}`, property['x-help'] ?? help);
    };
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const wanted =
        depth === 'all' || (depth === 'short' ? property['x-essential'] === true : schema.required?.includes(name));
      if (wanted) await ask(name);
    }
    if (depth === 'short') return;
    for (let missing = this.unasked(schema, at, asked); missing.length > 0; missing = this.unasked(schema, at, asked)) {
      for (const name of missing) await ask(name);
    }
  }

  /** Keys that became necessary by an answer: an end date when support ends on a date. */
  private unasked(schema: Schema, at: string, asked: ReadonlySet<string>): string[] {
    const value = valueAt(this.draft, at);
    return value === undefined ? [] : missingKeys(schema, value).filter((name) => !asked.has(name) && name !== 'id');
  }

  private async list(schema: Schema, at: string, depth: Depth, message: string, help: string): Promise<void> {
    const item = schema.items as Schema;
    const present = valueAt(this.draft, at);
    if (Array.isArray(present) && present.length > 0) await this.existing(item, at, depth, help);
    else {
      const presets = at === '/obligations' ? this.proposals() : (schema['x-presets'] ?? []);
      if (presets.length > 0) await this.presets(item, presets, at, depth, message, help);
    }
    for (let number = this.length(at); number < (schema.maxItems ?? 1000); number = this.length(at)) {
      const noun = (schema.title ?? 'entry').toLowerCase();
      const said = number === 0 ? `Add an entry to ${noun}?` : `Add another entry to ${noun} (${number} so far)?`;
      if (!(number === 0 && !schema['x-presets'] && at !== '/obligations')) {
        const more = await this.setting.ask({
          key: `${at}/${number}/more`,
          kind: 'choice',
          message: said,
          help: number === 0 ? message : '',
          progress: this.progress,
          choices: [
            { name: 'No', value: false },
            { name: 'Yes', value: true },
          ],
          initial: false,
          check: () => true,
          read: (answer) => answer,
        });
        if (more !== true) return;
      }
      await this.group(item, `${at}/${number}`, depth, help, '');
      if (valueAt(this.draft, `${at}/${number}`) === undefined) return;
      await this.identify(item, at, number);
    }
  }

  private proposals(): Record<string, unknown>[] {
    return proposedClocks(this.draft, this.setting.clocks).map(({ id }) => ({ clock: id }));
  }

  private async presets(
    item: Schema,
    presets: readonly Record<string, unknown>[],
    at: string,
    depth: Depth,
    message: string,
    help: string,
  ): Promise<void> {
    const choices: Choice[] = presets.map((preset, value) => ({
      name: this.nameOf(item, preset),
      value,
      checked: true,
    }));
    const chosen = await this.setting.ask(
      choicesQuestion({ key: `${at}/presets`, progress: this.progress, help, message, initial: undefined }, choices),
    );
    if (!Array.isArray(chosen)) return;
    this.put(
      at,
      chosen.map((index: number) => structuredClone(presets[index])),
    );
    if (depth === 'short') await this.together(item, at, chosen.length);
    else await this.existing(item, at, depth, help);
  }

  /** In the short interview one answer serves all ticked rows; single rows are changed later. */
  private async together(item: Schema, at: string, rows: number): Promise<void> {
    for (const [name, property] of Object.entries(item.properties ?? {})) {
      if (
        !property['x-essential'] ||
        !(property.enum || property['x-ref']) ||
        valueAt(this.draft, `${at}/0/${name}`) !== undefined
      )
        continue;
      const around = {
        key: `${at}/all/${name}`,
        progress: this.progress,
        help: `One answer for all ${rows}; single rows can be changed later in the file or with --ask.`,
        present: undefined,
        entries: this.entries(property['x-ref']),
        moneyDigits: this.moneyDigits(),
      };
      const answer = await this.setting.ask(
        questionFor(property, property['x-question'] ?? `${property.title}?`, around),
      );
      for (let row = 0; answer !== undefined && row < rows; row++) this.put(`${at}/${row}/${name}`, answer);
    }
  }

  /** Completes the rows that are there: asks what a row lacks, and on request what it says. */
  private async existing(item: Schema, at: string, depth: Depth, help: string): Promise<void> {
    const rows = valueAt(this.draft, at) as Record<string, unknown>[];
    for (const [index, row] of rows.entries()) {
      const label = `${this.nameOf(item, row)}: `;
      for (
        let missing = missingKeys(item, row), asked = new Set<string>();
        missing.some((name) => !asked.has(name));
        missing = missingKeys(item, valueAt(this.draft, `${at}/${index}`))
      ) {
        for (const name of missing.filter((key) => !asked.has(key))) {
          asked.add(name);
          const property = item.properties?.[name];
          if (property && name !== 'id')
            await this.value(
              property,
              `${at}/${index}/${name}`,
              depth === 'short' ? 'required' : depth,
              `${label}${property['x-question'] ?? `${property.title ?? name}?`}`,
              property['x-help'] ?? help,
            );
        }
      }
      await this.identify(item, at, index);
    }
  }

  private async identify(item: Schema, at: string, index: number): Promise<void> {
    if (!item.properties?.id || item.properties.id.enum) return;
    const row = valueAt(this.draft, `${at}/${index}`) as Record<string, unknown> | undefined;
    if (row === undefined || row.id !== undefined) return;
    const taken = (valueAt(this.draft, at) as Record<string, unknown>[]).map((other) => String(other.id ?? ''));
    const name =
      row.title ??
      row.name ??
      row.topic ??
      row.activity ??
      Object.values(row).find((value) => typeof value === 'string') ??
      'entry';
    const { ...rest } = row;
    this.put(`${at}/${index}`, { id: slugFor(String(name), taken), ...rest });
  }

  /** A row as a reader knows it: its title or name, else the label of its id or of what it is about. */
  private nameOf(item: Schema, row: Record<string, unknown>): string {
    const named = row.title ?? row.name ?? row.topic;
    if (typeof named === 'string') return named;
    const [key, value] =
      Object.entries(row).find(([, entry]) => typeof entry === 'string' || typeof entry === 'number') ?? [];
    if (key === undefined) return '';
    const schema = item.properties?.[key];
    if (schema?.['x-ref'] === 'catalog:clocks') return this.setting.clocks.get(String(value))?.title ?? String(value);
    const entry = this.entries(schema?.['x-ref']).find((candidate) => candidate.value === value);
    return entry?.name ?? labelOf(schema, value as string | number);
  }

  private entries(list: string | undefined): Choice[] {
    if (list === undefined) return [];
    if (list === 'catalog:clocks')
      return [...this.setting.clocks.values()]
        .filter(({ appliesTo }) => appliesTo.includes('psirt'))
        .map(({ id, title }) => ({ name: title, value: id }));
    const rows = valueAt(this.draft, pointer(...list.split('.')));
    return Array.isArray(rows)
      ? (rows as Record<string, unknown>[])
          .filter(({ id }) => typeof id === 'string')
          .map((row) => ({ name: String(row.title ?? row.name ?? row.id), value: row.id }))
      : [];
  }

  private moneyDigits(): number {
    const currency = valueAt(this.draft, '/budget/currency');
    return typeof currency === 'string'
      ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)
      : 2;
  }

  private length(at: string): number {
    const value = valueAt(this.draft, at);
    return Array.isArray(value) ? value.length : 0;
  }

  private put(at: string, value: unknown): void {
    put(this.draft, at, value);
    this.setting.keep(this.draft);
  }
}
