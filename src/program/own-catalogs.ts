// Catalogs of the user's own: read like program files, held against the schemas of ours, and used beside them.

import { type Catalogs, type Clock, openCatalogs, type StakeholderKind } from '../catalogs/catalogs.ts';
import { violationsOf, withoutGaps } from '../model/validation.ts';
import { keyOffsetOf, offsetOf, type Source } from '../source/source.ts';
import type { Finding } from '../words/finding.ts';
import { dotted, isWithin, type Pointer, pointer, valueAt } from '../words/pointer.ts';
import { didYouMean } from '../words/suggestion.ts';
import { type Assembly, isCatalogPath, placeIn, placeOf } from './assembly.ts';

/** What a catalog file may be, by its `name`: its schema and the list it holds. */
const forms: Readonly<Record<string, { schema: string; list: 'clocks' | 'kinds'; what: string }>> = {
  'regulatory-clocks': { schema: 'catalog-clocks', list: 'clocks', what: 'clocks' },
  'stakeholder-kinds': { schema: 'catalog-stakeholder-kinds', list: 'kinds', what: 'stakeholder kinds' },
};

const source = "psirt practice: catalogs of one's own";

/** A fault in a catalog file; `onKey` points at the key instead of the value. */
interface Fault {
  rule: string;
  at: Pointer;
  message: string;
  onKey?: boolean;
}

interface Reading {
  clocks: Clock[];
  kinds: StakeholderKind[];
  faults: { file: Source; fault: Fault }[];
  /** The ids of entries with a fault. */
  faulty: Set<string>;
  /** Whether a file could not be read at all, so that nobody knows which ids it holds. */
  isPartial: boolean;
}

const readings = new WeakMap<Assembly, Reading>();

/** The catalogs that ship with psirt together with those of a program. */
export function withOwn(catalogs: Catalogs, assembly: Assembly): Catalogs {
  if (assembly.catalogs.size === 0) return catalogs;
  const { clocks, kinds, faulty, isPartial } = readingOf(assembly);
  return {
    clocks: new Map([...catalogs.clocks, ...clocks.map((clock) => [clock.id, clock] as const)]),
    stakeholderKinds: new Map([...catalogs.stakeholderKinds, ...kinds.map((kind) => [kind.id, kind] as const)]),
    ownKinds: new Set(kinds.map(({ id }) => id)),
    ownClocks: new Set(clocks.map(({ id }) => id)),
    isUnusable: (id) => isPartial || faulty.has(id),
    clocksAsOf: catalogs.clocksAsOf,
    get frameworks() {
      return catalogs.frameworks;
    },
  };
}

/** What is wrong with the catalog files of a program, each at its line. */
export function catalogFindings(assembly: Assembly): Finding[] {
  const absent = absentFiles(assembly);
  if (assembly.catalogs.size === 0) return absent;
  const found = readingOf(assembly).faults.map(
    ({ file, fault: { rule, at, message, onKey } }): Finding => ({
      rule,
      severity: 'error',
      component: 'program',
      message,
      pointer: at,
      source,
      ...placeIn(file, onKey ? keyOffsetIn(file, at) : offsetOf(file, at)),
    }),
  );
  return [...absent, ...found];
}

/** Files that psirt.yaml lists and that are not there. What is no path at all is left to the schema. */
function absentFiles(assembly: Assembly): Finding[] {
  const listed = Array.isArray(assembly.data.catalogs) ? assembly.data.catalogs : [];
  return listed.flatMap((path, index): Finding[] => {
    const at = pointer('catalogs', index);
    if (!isCatalogPath(path) || assembly.catalogs.has(path)) return [];
    const message = `catalogs[${index}] names the file ${path}, which does not exist beside psirt.yaml.`;
    return [
      {
        rule: 'value-wrong',
        severity: 'error',
        component: 'program',
        message,
        pointer: at,
        source,
        ...placeOf(assembly, at),
      },
    ];
  });
}

function keyOffsetIn(file: Source, at: Pointer): number {
  const end = at.lastIndexOf('/');
  return keyOffsetOf(file, at.slice(0, end), at.slice(end + 1));
}

function readingOf(assembly: Assembly): Reading {
  let reading = readings.get(assembly);
  if (!reading) {
    reading = read([...assembly.catalogs.values()]);
    readings.set(assembly, reading);
  }
  return reading;
}

type Form = (typeof forms)[string];

/** Where each id stands already, by the kind of list. */
type Taken = Readonly<Record<Form['list'], Map<string, string>>>;

function read(files: readonly Source[]): Reading {
  const reading: Reading = { clocks: [], kinds: [], faults: [], faulty: new Set(), isPartial: false };
  const shipped = openCatalogs();
  const ours = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, 'the catalog that ships with psirt']));
  const taken: Taken = { clocks: ours(shipped.clocks.keys()), kinds: ours(shipped.stakeholderKinds.keys()) };
  for (const file of files) {
    const data = withoutGaps(file.data ?? {});
    const form = Object.hasOwn(forms, String(data.name)) ? forms[String(data.name)] : undefined;
    if (file.problems.length === 0 && form) readFile(file, data, form, reading, taken);
    else reading.isPartial = true;
    if (file.problems.length === 0 && !form) reading.faults.push({ file, fault: unknownForm(file, data.name) });
  }
  for (const file of files) noteUnknownKinds(file, reading, taken.kinds);
  return reading;
}

/** Takes the entries of one file that can be used, and notes what is wrong with the others. */
function readFile(file: Source, data: Record<string, unknown>, form: Form, reading: Reading, taken: Taken): void {
  const note = (fault: Fault) => reading.faults.push({ file, fault });
  const violations = violationsOf(form.schema, data);
  for (const { rule, at, message } of violations) note({ rule, at, message, onKey: rule === 'key-unknown' });
  const entries = valueAt(data, pointer(form.list));
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    const place = pointer(form.list, index);
    const id = valueAt(entry, '/id');
    if (typeof id !== 'string') continue;
    const before = taken[form.list].get(id);
    if (before !== undefined) {
      const message = `The id "${id}" stands in ${before} already. Give this entry an id of its own.`;
      note({ rule: 'id-not-unique', at: `${place}/id`, message });
      continue;
    }
    taken[form.list].set(id, `${file.file}, ${dotted(place)},`);
    if (violations.some(({ at }) => isWithin(at, place))) reading.faulty.add(id);
    else if (form.list === 'kinds') reading.kinds.push(entry as StakeholderKind);
    else {
      reading.clocks.push(entry as Clock);
      for (const fault of stepFaults(entry as Clock, place)) note(fault);
    }
  }
}

function unknownForm(file: Source, name: unknown): Fault {
  const known = Object.keys(forms);
  const seen = name === undefined ? 'no name' : `"${String(name).slice(0, 64)}"`;
  return {
    rule: name === undefined ? 'field-missing' : 'value-wrong',
    at: pointer('name'),
    message: `${file.file} must say by its name which catalog it adds to: ${known.join(' or ')}, but ${seen} stands here.${didYouMean(String(name ?? ''), known)}`,
  };
}

/** Steps of one duty: no key twice, and `submitted:` names a step. */
function stepFaults({ deadlines }: Clock, place: Pointer): Fault[] {
  const keys = deadlines.map(({ key }) => key);
  return deadlines.flatMap(({ key, from }, index): Fault[] => {
    const at = `${place}/deadlines/${index}`;
    const before = from.startsWith('submitted:') ? from.slice('submitted:'.length) : undefined;
    return [
      ...(keys.indexOf(key) < index
        ? [{ rule: 'id-not-unique', at: `${at}/key`, message: `The key "${key}" names two steps of this clock.` }]
        : []),
      ...(before !== undefined && !keys.includes(before)
        ? [
            {
              rule: 'dangling-reference',
              at: `${at}/from`,
              message: `No step of this clock has the key "${before}".${didYouMean(before, keys)}`,
            },
          ]
        : []),
    ];
  });
}

/** Recipients of own clocks are of a known kind. */
function noteUnknownKinds(file: Source, { faults }: Reading, kinds: ReadonlyMap<string, string>): void {
  if (file.problems.length > 0 || file.data?.name !== 'regulatory-clocks') return;
  const { clocks } = file.data as { clocks?: unknown };
  for (const [index, clock] of (Array.isArray(clocks) ? clocks : []).entries()) {
    const recipients = valueAt(clock, pointer('recipients'));
    for (const [place, recipient] of (Array.isArray(recipients) ? recipients : []).entries()) {
      const kind = valueAt(recipient, pointer('kind'));
      if (typeof kind !== 'string' || kinds.has(kind)) continue;
      const at = pointer('clocks', index, 'recipients', place, 'kind');
      const message = `No entry of the catalog of stakeholder kinds has the id "${kind}".${didYouMean(kind, kinds.keys())}`;
      faults.push({ file, fault: { rule: 'dangling-reference', at, message } });
    }
  }
}
