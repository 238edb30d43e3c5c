// Whom a program is for: its kind of team and its setting, which decide what is asked and what is not.
import { type ComponentName, componentNames, type Kind, kindOf, type Schema, schemaOf } from './schemas.ts';

/** The settings in which a team works. company: a firm. open-source: a project of volunteers or a foundation. public-body: an authority or a body under public law. */
export const settings = ['company', 'open-source', 'public-body'] as const;

/** A setting in which a team works. */
export type Setting = (typeof settings)[number];

/** A kind of team in its setting. */
export interface Audience {
  kind: Kind;
  setting: Setting;
}

/** The setting that a program names; company where it names none that is known. */
export function settingOf(data: Record<string, unknown>): Setting {
  return settings.find((setting) => setting === data.setting) ?? 'company';
}

/** The kind and the setting that a program names. */
export function audienceOf(data: Record<string, unknown>): Audience {
  return { kind: kindOf(data), setting: settingOf(data) };
}

/** Whether a kind of team in its setting is asked for what a schema describes. */
export function isFor({ kind, setting }: Audience, schema: Schema | undefined): boolean {
  return isOfKind(kind, schema) && (schema?.['x-settings']?.includes(setting) ?? true);
}

/** Whether a kind of team is asked for what a schema describes, whatever its setting. */
function isOfKind(kind: Kind, schema: Schema | undefined): boolean {
  return schema?.['x-kinds']?.includes(kind) ?? true;
}

/** Whether a kind of team is not asked for what a schema describes and often has it all the same. */
export function mayHave({ kind }: Pick<Audience, 'kind'>, schema: Schema | undefined): boolean {
  return schema?.['x-optional-kinds']?.includes(kind) ?? false;
}

/** Whether what a schema describes belongs to other kinds of team: this one is not asked for it, nor does it often have it. */
export function isOfOthers(kind: Kind, schema: Schema | undefined): boolean {
  return !isOfKind(kind, schema) && !mayHave({ kind }, schema);
}

const needed = new Map<string, readonly ComponentName[]>();

/** The components that a program for an audience must have. */
export function requiredComponents(audience: Audience): readonly ComponentName[] {
  const key = `${audience.kind} ${audience.setting}`;
  const names =
    needed.get(key) ?? componentNames.filter((name) => name !== 'people' && isFor(audience, schemaOf(name)));
  needed.set(key, names);
  return names;
}

type Row = Record<string, unknown>;

/**
 * The rows that a list usually has for an audience; one team for both has each row once, with what both say of it. A
 * setting with rows of its own has these, where its kind has none of its own.
 */
export function presetsOf(schema: Schema, { kind, setting }: Audience): readonly Row[] {
  const { 'x-presets': own = [], 'x-presets-soc': soc, 'x-presets-csirt': csirt } = schema;
  if (kind === 'csirt') return csirt ?? own;
  if (kind === 'psirt' && setting === 'open-source') return schema['x-presets-open-source'] ?? own;
  if (!soc || kind === 'psirt') return own;
  if (kind === 'soc') return soc;
  return [
    ...own.map((row) => ({ ...row, ...soc.find((other) => isSameRow(row, other)) })),
    ...soc.filter((row) => !own.some((other) => isSameRow(row, other))),
  ];
}

/** Every row that a list usually has for anybody. */
export function allPresetsOf(schema: Schema | undefined): readonly Row[] {
  const {
    'x-presets': own,
    'x-presets-soc': soc,
    'x-presets-csirt': csirt,
    'x-presets-open-source': open,
  } = schema ?? {};
  return [own, soc, csirt, open].flatMap((rows) => rows ?? []);
}

function isSameRow(row: Row, other: Row): boolean {
  return row.id !== undefined ? row.id === other.id : JSON.stringify(row) === JSON.stringify(other);
}

/** The sides of a team's work, by which duties are listed: the organization's products (`psirt`), or its own operation (`soc`). */
export function sidesOf(kind: Kind): readonly ('psirt' | 'soc')[] {
  if (kind === 'combined') return ['psirt', 'soc'];
  return [kind === 'psirt' ? 'psirt' : 'soc'];
}

/** Whether a kind of team watches and defends the organization's own operation; texts about a SOC are about it. */
export function hasSoc(kind: Kind): boolean {
  return kind === 'soc' || kind === 'combined';
}
