// `npm run generate:zones`: writes catalogs/zone-offsets.yaml anew, from the tables of the Node that runs it. It stands apart from
// `npm run generate`, because another Node may know other tables: what a clone generates must not hang on the Node it has.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const inCatalogs = (name) => fileURLToPath(new URL(`../catalogs/${name}.yaml`, import.meta.url));
const path = inCatalogs('zone-offsets');

/** The weeks that stand for those of any year lie in January and July of 2024, and what is looked at around them begins in 2023.
 * The lists of changes that are made from tz end with 2037. */
const years = { from: 2023, to: 2037 };
const minute = 60_000;
/** So often a clock is looked at; none is changed and changed back in between. */
const step = 24 * 60 * minute;

/** By how many minutes the clock of a zone is ahead of UTC, as a function of the instant. */
function aheadIn(timeZone) {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const said = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName').value;
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(said);
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

/** Between two instants, the first at which the clock is no longer as it was at the earlier of them. */
function firstAfter(ahead, before, after) {
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute;
    if (ahead(middle) === ahead(before)) low = middle;
    else high = middle;
  }
  return high;
}

const shown = (instant) => new Date(instant).toISOString().slice(0, 16);
const signed = (minutes) => (minutes < 0 ? `${minutes}` : `+${minutes}`);

/** How far the clock of a zone is ahead as the years begin, and its changes in them. */
function historyOf(zone) {
  const ahead = aheadIn(zone);
  const [start, end] = [Date.UTC(years.from), Date.UTC(years.to + 1)];
  const changes = [];
  for (let instant = start; instant < end; instant += step) {
    const [before, after] = [ahead(instant), ahead(instant + step)];
    if (before === after) continue;
    const change = firstAfter(ahead, instant, instant + step);
    changes.push(`${shown(change + before * minute)} ${signed(after - before)}`);
  }
  return { offset: ahead(start), changes };
}

/** Zones with the same changes are one entry; in it, those that are as far ahead stand together. */
function entriesOf(zones) {
  const entries = new Map();
  for (const zone of zones) {
    const { offset, changes } = historyOf(zone);
    const key = changes.join();
    if (!entries.has(key)) entries.set(key, { changes, zones: new Map() });
    const alike = entries.get(key).zones;
    alike.set(offset, [...(alike.get(offset) ?? []), zone]);
  }
  return [...entries.values()];
}

/** A list in YAML, in lines of up to 120 letters. */
function listed(items, indent) {
  if (items.length === 0) return '[]';
  const lines = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + item.length + 3 <= 120)
      lines[lines.length - 1] = `${line} ${item},`;
    else lines.push(`${item},`);
  }
  return `[\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}]`;
}

function entryText({ changes, zones }) {
  const groups = [...zones].sort(([one], [other]) => one - other);
  return [
    `  - changes: ${listed(changes, '    ')}`,
    '    zones:',
    ...groups.map(([offset, names]) => `      "${offset}": ${listed(names, '      ')}`),
  ].join('\n');
}

const edition = process.versions.tz;
const head = `# How far the clocks of time zones are ahead of UTC, and when they change. Written by "npm run generate:zones"; do not edit.

name: zone-offsets
edition: "${edition}"
note: "The zones of time-zones.yaml in the years ${years.from} to ${years.to}. Each change stands as the clock shows it, with the minutes by which it is put forward (+) or back (-); the zones stand under the minutes by which they are ahead of UTC as ${years.from} begins. Zones whose clocks change alike share an entry. In other years, and in zones that are not here, Node computes how far a clock is ahead."
source:
  - "The time zone database of IANA (tz), version ${edition}, as Node has it (ICU)"
from: ${years.from}
to: ${years.to}
entries:
`;

const before = existsSync(path) ? parse(readFileSync(path, 'utf8')).edition : '';
if (edition < before) {
  console.error(`The table is of tz ${before}; this Node knows ${edition} only. Take a newer Node.`);
  process.exitCode = 2;
} else {
  const zones = parse(readFileSync(inCatalogs('time-zones'), 'utf8')).entries.map(({ code }) => code);
  writeFileSync(path, `${head}${entriesOf(zones).map(entryText).join('\n')}\n`);
}
