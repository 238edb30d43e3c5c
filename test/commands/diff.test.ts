import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitAll, gitIn, repositoryOf } from '../repository.ts';
import { isSentence, psirt, put, temporaryFolder, textAt } from '../support.ts';

const day = ['--today', '2026-11-22'];

function replace(folder: string, file: string, from: string, to: string): void {
  const text = textAt(folder, file);
  expect(text).toContain(from);
  put(folder, { [file]: text.replace(from, to) });
}

/** A repository whose last commit changed a time and broke a reference. */
function changed(): string {
  const folder = repositoryOf('small-vendor');
  replace(folder, 'program/policies.yaml', 'internal: P14D, public: P14D', 'internal: P14D, public: P21D');
  replace(folder, 'program/sponsorship.yaml', 'deputyRole: head-of-operations', 'deputyRole: head-of-sales');
  commitAll(folder);
  return folder;
}

interface Found {
  rule: string;
  place: string;
}

describe('a branch that changed a time and broke a reference', () => {
  let folder = '';
  beforeEach(() => {
    folder = changed();
  });

  it('is told in two sentences', async () => {
    const { code, out } = await psirt(folder, ['diff', 'HEAD~1', ...day]);
    expect(code).toBe(0);
    expect(out.split('\n\n').slice(0, 2)).toEqual([
      'sponsorship\n  Deputy sponsor: head of operations → "head-of-sales", which names nothing.',
      'policies\n  Times, News for the finder, public time: 14 → 21 days.',
    ]);
    expect(out).toContain('New findings\n  error   No entry of roles has the id "head-of-sales".');
    expect(out).toMatch(/Findings: 1 new, 0 fixed, \d+ as before\.\n$/);
    expect((await psirt(folder, ['diff', ...day])).out).toContain('Nothing has changed in meaning since HEAD.');
  });

  it('is told as JSON and in Markdown', async () => {
    const { out } = await psirt(folder, ['diff', 'HEAD~1', '--format', 'json', ...day]);
    const told = JSON.parse(out) as { changes: Found[]; commit: string; findings: { new: Found[]; fixed: Found[] } };
    expect(told.changes.map(({ place }) => place)).toEqual([
      '/sponsorship/deputyRole',
      '/policies/slas/status-update/public',
    ]);
    expect(told.findings.new).toMatchObject([{ rule: 'dangling-reference', place: '/sponsorship/deputyRole' }]);
    expect(told.commit).toBe(gitIn(folder, 'rev-parse', 'HEAD~1').trim());
    const markdown = (await psirt(folder, ['diff', 'HEAD~1', '--format', 'markdown', ...day])).out;
    expect(markdown).toContain('**policies**\n\n- Times, News for the finder, public time: 14 → 21 days.\n');
  });

  it('fails a check since then by exactly the new finding', async () => {
    const { code, out } = await psirt(folder, ['check', '--since', 'HEAD~1', ...day]);
    expect(code).toBe(1);
    expect(out.match(/^ {2}\d+:\d+ +(?:error|warning|info) .*/gm)).toEqual([
      expect.stringContaining('No entry of roles has the id "head-of-sales"'),
    ]);
    expect(out).toMatch(/Only what is new since HEAD~1 is shown and counted\. \d+ findings? w(?:as|ere) there before/);
    const markdown = await psirt(folder, ['check', '--since', 'HEAD', '--format', 'markdown', ...day]);
    expect(markdown.code).toBe(0);
    expect(markdown.out).toContain('HEAD');
    expect(markdown.out).not.toContain('head-of-sales');
  });

  it('and the other way round names what is fixed', async () => {
    replace(folder, 'program/sponsorship.yaml', 'deputyRole: head-of-sales', 'deputyRole: head-of-operations');
    expect((await psirt(folder, ['diff', ...day])).out).toContain('Findings: 0 new, 1 fixed');
    const { code, out } = await psirt(folder, ['check', '--since', 'HEAD', ...day]);
    expect(code).toBe(0);
    expect(out).toContain('; 1 of then is gone.');
  });
});

describe('a baseline', () => {
  it('sets aside what a saved report told, though lines and entries have moved', async () => {
    const folder = changed();
    expect((await psirt(folder, ['check', '--output', 'json:base.json', ...day])).code).toBe(1);
    const held = ['check', '--baseline', 'base.json', ...day];
    expect((await psirt(folder, held)).code).toBe(0);
    put(folder, { 'program/sponsorship.yaml': `# moved\n\n${textAt(folder, 'program/sponsorship.yaml')}` });
    replace(
      folder,
      'psirt.yaml',
      '  - { id: cto,',
      '  - { id: clerk, title: clerk, kind: other, team: extended, heldBy: one-person }\n  - { id: cto,',
    );
    const before = JSON.parse((await psirt(folder, [...held, '--format', 'json'])).out) as {
      reports: { findings: Found[]; since: { against: string; old: Found[] } }[];
    };
    expect(before.reports[0]!.since.against).toBe('base.json');
    expect(before.reports[0]!.since.old.map(({ rule }) => rule)).toContain('dangling-reference');
    expect(before.reports[0]!.findings.map(({ rule }) => rule)).not.toContain('dangling-reference');
    replace(folder, 'program/charter.yaml', 'deputyRole: ', 'deputyRole: un');
    const now = await psirt(folder, held);
    expect(now.code).toBe(1);
    expect(now.out).not.toContain('head-of-sales"');
  });

  it.each([
    ['nonsense', 'no json', /is no report of psirt/],
    ['another form', '{"schemaVersion":2,"reports":[]}', /reads form 1/],
    [
      'another team',
      '{"schemaVersion":1,"reports":[{"directory":".","kind":"psirt","team":"Acme","findings":[]}]}',
      /another program: of the team "Acme"/,
    ],
    ['another kind', '{"schemaVersion":1,"reports":[{"directory":".","kind":"soc","findings":[]}]}', /another program/],
    [
      'other folders',
      '{"schemaVersion":1,"reports":[{"directory":"a","kind":"psirt","findings":[]},{"directory":"b","kind":"psirt","findings":[]}]}',
      /holds no report on \., only on "a", "b"/,
    ],
  ])('of %s is refused in a sentence', async (_, text, said) => {
    const folder = repositoryOf('small-vendor');
    put(folder, { 'base.json': text });
    const run = await psirt(folder, ['check', '--baseline', 'base.json', ...day]);
    expect(run.code).toBe(2);
    expect(run.said).toMatch(said);
    expect(isSentence(run)).toBe(true);
  });

  it('of another version of psirt is taken, and the difference is told', async () => {
    const folder = repositoryOf('small-vendor');
    await psirt(folder, ['check', '--output', 'json:base.json', ...day]);
    const held = ['check', '--baseline', 'base.json', ...day];
    expect((await psirt(folder, held)).said).toBe('');
    put(folder, { 'base.json': textAt(folder, 'base.json').replace(/"version": "[^"]*"/, '"version": "0.0.9"') });
    const run = await psirt(folder, held);
    expect(run.code).toBe(0);
    expect(run.said).toMatch(/^The baseline "base\.json" was saved by psirt 0\.0\.9, and this is \d/);
  });

  it('that is not there, and one beside a revision, are refused in a sentence', async () => {
    const folder = repositoryOf('small-vendor');
    expect((await psirt(folder, ['check', '--baseline', 'no.json'])).said).toContain('there is no such file');
    expect((await psirt(folder, ['check', '--baseline', 'a', '--since', 'HEAD'])).said).toContain('Name one of them.');
    expect((await psirt(folder, ['check', '-', '--since', 'HEAD'], 'kind: psirt\n')).said).toContain('has no history');
  });
});

describe('a revision that git does not know', () => {
  it.each([
    ['diff', 'nope'],
    ['diff', '--', '-x'],
    ['check', '--since', 'nope'],
    ['diff', 'a\nb'],
    ['check', '--since', '--all'],
  ])('%j is refused in a sentence', async (...args) => {
    const folder = repositoryOf('small-vendor');
    const run = await psirt(folder, args);
    expect(run.code).toBe(2);
    expect(run.said).toMatch(/There is no revision "/);
    expect(isSentence(run)).toBe(true);
  });

  it('without git, before the first commit, and before the program was there, says so', async () => {
    const folder = repositoryOf('small-vendor');
    rmSync(join(folder, '.git'), { recursive: true });
    expect((await psirt(folder, ['diff'])).said).toContain('lies in no git repository');
    gitIn(folder, 'init', '-q');
    expect((await psirt(folder, ['check', '--since', 'HEAD'])).said).toContain('holds no commit yet');
    gitIn(folder, 'commit', '-q', '--allow-empty', '-m', 'Begin');
    commitAll(folder);
    expect((await psirt(folder, ['diff', 'HEAD~1'])).said).toContain('holds no psirt.yaml of this program');
    expect((await psirt(folder, ['diff', 'main', '--format', 'mrakdown'])).said).toContain('Did you mean "markdown"?');
  });

  it('takes people from the files where git does not keep them', async () => {
    const folder = repositoryOf('small-vendor');
    gitIn(folder, 'rm', '-q', '--cached', 'program/people.yaml');
    put(folder, { '.gitignore': 'program/people.yaml\n' });
    commitAll(folder);
    commitAll(folder);
    const { out } = await psirt(folder, ['diff', 'HEAD~1', ...day]);
    expect(out).toContain('Nothing has changed in meaning');
    expect(out).toContain('Findings: 0 new, 0 fixed');
  });

  it('reads a large duty roster as the present one is read', async () => {
    const folder = repositoryOf('manufacturer');
    const roster = '  maxShare: 25\n  roster: { file: on-call.ics, readOn: 2026-11-20 }\n';
    replace(folder, 'program/staff.yaml', '  maxShare: 25\n', roster);
    const week = (start: number) => new Date(start).toISOString().slice(0, 10).replaceAll('-', '');
    const turns = Array.from({ length: 20 }, (_, index) => {
      const start = Date.parse('2026-11-16') + index * 604_800_000;
      const [from, to] = [start, start + 604_800_000].map((day) => `TZID=Europe/Berlin:${week(day)}T080000`);
      return `BEGIN:VEVENT\nUID:${index}\nDTSTART;${from}\nDTEND;${to}\nSUMMARY:Person ${index % 6}\nEND:VEVENT\n`;
    });
    const filler = `COMMENT:${'x'.repeat(60)}\n`.repeat(20_000);
    put(folder, { 'on-call.ics': `BEGIN:VCALENDAR\nVERSION:2.0\n${filler}${turns.join('')}END:VCALENDAR\n` });
    commitAll(folder);
    expect((await psirt(folder, ['diff', ...day])).out).toMatch(/Findings: 0 new, 0 fixed, \d+ as before\.\n$/);
  });

  it('of a program that cannot be read names the file', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': 'kind: [\n' });
    gitIn(folder, 'init', '-q');
    commitAll(folder);
    put(folder, { 'psirt.yaml': 'kind: psirt\n' });
    expect((await psirt(folder, ['diff'])).said).toContain('The program of HEAD cannot be read');
  });
});
