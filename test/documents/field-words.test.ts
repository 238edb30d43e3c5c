import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What nobody in the field says, each with what is said instead. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/Asked for by (?!reg|law)[A-Z]/, 'Reference'],
  [/\blook(?:s|ed) at\b/i, 'investigated, reviewed'],
  [/\| Goes to \||Goes to:/, 'Recipients'],
  [/\bset(?:s|ting)? (?:it |them |the duty )?off\b|Set off by/, 'Trigger'],
  [/\bOwn times?\b/, 'Internal target'],
  [/\bTime of the law\b/, 'Legal deadline'],
  [/\bread again\b/, 'Next review'],
  [/\bin which nobody is there\b/, 'slack for unattended hours'],
  [/\bPick the alert up\b/, 'Acknowledge'],
  [/\bWhat it holds\b(?! for)/, 'Content'],
  [/\bAgreements on working time\b/, 'Operational level agreements'],
  [/\bNews (?:every|to finders)\b/, 'Update interval, Status updates'],
  [/\bFirst answer by a person\b/, 'Acknowledgement'],
  [/\bclosed as false\b/, 'False-positive rate'],
  [/^#+ Who speaks|"title": "Who speaks/m, 'Spokespersons'],
  [/\bHow the right one is found\b/, 'Routing'],
  [/\bNeeded before the first report\b/, 'Prerequisites'],
  [/\bWord given by\b|\bgave its word\b/, 'Committed by'],
  [/\bhold(?:s)? the program back\b/, 'Obstacles'],
  [/\bHow a matter goes up\b|\ba case climbs\b/i, 'Escalation path'],
  [/\bWhen nobody is there\b/, 'Unattended hours'],
  [/\bGoes on after\b/, 'Escalates after'],
  [/\bWatching an intruder\b/, 'Delayed containment'],
  [/\bDone instead\b/, 'Compensating control'],
  [/\bAlso to be told\b/, 'Also notify'],
  [/\bWording that prevails\b/, 'Authoritative language'],
  [/\bSaid to the outside\b/, 'Published time, Commitment'],
  [/\bfound out, fixed\b/, 'identified, fixed and disclosed'],
  [/"title": "Ambition"|\*\*Ambition/, 'Target maturity'],
];

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file));

describe('the words of the field', () => {
  const files = [
    ...filesIn('templates', /\.hbs$/),
    ...filesIn('schemas', /\.json$/),
    ...filesIn('examples', /\/docs\/.*\.(?:md|ics|csv|txt)$/),
  ];

  it.each(instead)('%s is not said: %s', (pattern) => {
    expect(files.length).toBeGreaterThan(60);
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.slice(0, 160)}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
