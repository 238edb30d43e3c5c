// Lengths of time as people type them: "every year", "monthly", "24h", "15 min", "two working days".
import { isDuration, isLimit, sayLimit } from '../../time/duration.ts';
import { type Meaning, numberFrom, numberWords } from './meaning.ts';

type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

const units: Readonly<Record<Unit, string>> = {
  years: 'y|yr|yrs|year|years',
  months: 'mo|mos|month|months',
  weeks: 'w|wk|wks|week|weeks',
  days: 'd|day|days',
  hours: 'h|hr|hrs|hour|hours',
  minutes: 'min|mins|minute|minutes',
  seconds: 's|sec|secs|second|seconds',
};

const adverbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    weekly: 'P1W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    quarterly: 'P3M',
    'half-yearly': 'P6M',
    semiannually: 'P6M',
    'twice a year': 'P6M',
    yearly: 'P1Y',
    annual: 'P1Y',
    annually: 'P1Y',
    quarter: 'P3M',
    fortnight: 'P2W',
    'half year': 'P6M',
    'half a year': 'P6M',
    'half hour': 'PT30M',
    'half an hour': 'PT30M',
    immediately: 'PT0S',
    'at once': 'PT0S',
    'other week': 'P2W',
    'other month': 'P2M',
    'other year': 'P2Y',
  }),
);

const twofold: ReadonlyMap<string, string> = new Map(
  Object.entries({
    biweekly: '"biweekly" can mean two things: write 2 weeks, or twice a week as 3 days.',
    bimonthly: '"bimonthly" can mean two things: write 2 months, or 2 weeks.',
    biannually: '"biannually" can mean two things: write 6 months, or 2 years.',
  }),
);

const workingDays = /^(?<number>[a-z0-9]+) ?(?:business|working|work)[ -]?days?$/;
const part = new RegExp(
  `(?<number>\\d+(?:[.,]\\d+)?|${numberWords}) ?(?<unit>${Object.values(units).join('|')}|m|q|quarters?|fortnights?)(?![a-z])[ ,]*(?:and )?`,
  'y',
);

const range = /^(?:within |in )?(?<from>\S+(?: [a-z]+){0,2}?) ?(?:to|-|–) ?(?<to>\S.*)$/i;

/** What a limit means: a length of time, working days, or a range of both: "7 to 14 days". */
export function limitFrom(text: string): Meaning {
  if (isLimit(text.trim())) return understood(text.trim());
  const whole = durationFrom(text, true);
  const { from = '', to = '' } = range.exec(text.trim())?.groups ?? {};
  if (whole !== undefined || from === '') return whole;
  const unit = /^[a-z0-9]+$/i.test(from) && numberFrom(from.toLowerCase()) !== undefined ? to.replace(/^\S+/, '') : '';
  const ends = [durationFrom(`${from}${unit}`, true), durationFrom(to, true)];
  const values = ends.flatMap((end) => (end && 'value' in end ? [String(end.value)] : []));
  const value = values.join(' to ');
  return values.length === 2 && isLimit(value) ? understood(value) : undefined;
}

/** What a length of time means. `inWorkingDays` says whether whole working days may be written down. */
export function durationFrom(text: string, inWorkingDays: boolean): Meaning {
  const iso = text.trim().toUpperCase();
  if (isDuration(iso)) return understood(iso);
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!]$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:within|in|after|for|up to) /, '')
    .replace(/^(?:once )?(?:every|each|per) /, '')
    .replace(/^once (?=an? )/, '');
  const doubt = twofold.get(plain);
  if (doubt !== undefined) return { doubt };
  const known = adverbs.get(plain);
  if (known !== undefined) return understood(known);
  const days = numberFrom(workingDays.exec(plain)?.groups?.number ?? '');
  if (days !== undefined) return fromWorkingDays(days, inWorkingDays);
  return fromParts(/^[a-z]+$/.test(plain) ? `1 ${plain}` : plain);
}

function understood(value: string): Meaning {
  return { value, said: sayLimit(value) };
}

function fromWorkingDays(days: number, areTaken: boolean): Meaning {
  if (!areTaken) return { doubt: 'Working days cannot be counted here: write days or hours.' };
  const value = `${days} business ${days === 1 ? 'day' : 'days'}`;
  return isLimit(value) ? understood(value) : undefined;
}

function fromParts(plain: string): Meaning {
  const sum: Record<Unit, number> = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
  part.lastIndex = 0;
  for (let rest = 0; rest < plain.length; rest = part.lastIndex) {
    part.lastIndex = rest;
    const { number = '', unit = '' } = part.exec(plain)?.groups ?? {};
    const amount = numberFrom(number);
    if (amount === undefined) return undefined;
    if (unit === 'm') return { doubt: `"${number}m" can mean two things: write ${number} min, or ${number} months.` };
    if (unit.startsWith('q')) sum.months += 3 * amount;
    else if (unit.startsWith('f')) sum.weeks += 2 * amount;
    else sum[unitNamed(unit)] += amount;
  }
  return fromSum(sum);
}

function unitNamed(word: string): Unit {
  const names = Object.keys(units) as Unit[];
  return names.find((unit) => units[unit].split('|').includes(word)) ?? 'days';
}

/** Half an hour is 30 minutes; half a month is nothing that can be counted. */
function fromSum(sum: Record<Unit, number>): Meaning {
  const smaller = [
    ['years', 'months', 12],
    ['weeks', 'days', 7],
    ['days', 'hours', 24],
    ['hours', 'minutes', 60],
    ['minutes', 'seconds', 60],
  ] as const;
  for (const [unit, next, each] of smaller) {
    const whole = Math.floor(sum[unit]);
    sum[next] += Math.round((sum[unit] - whole) * each * 1000) / 1000;
    sum[unit] = whole;
  }
  if (!Object.values(sum).every(Number.isInteger)) return undefined;
  const written = (names: readonly Unit[]) =>
    names.map((unit) => (sum[unit] === 0 ? '' : `${sum[unit]}${unit[0]?.toUpperCase()}`)).join('');
  const time = written(['hours', 'minutes', 'seconds']);
  const value = `P${written(['years', 'months', 'weeks', 'days'])}${time === '' ? '' : `T${time}`}`;
  return isDuration(value) ? understood(value) : undefined;
}
