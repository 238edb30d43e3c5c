import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { psirt, put, temporaryFolder, textAt } from '../support.ts';

const today = '2026-11-22';

/** The small vendor with one fault, and the waivers of a test. */
async function checked(waivers: string, ...args: string[]) {
  const folder = temporaryFolder();
  cpSync('examples/small-vendor', folder, { recursive: true });
  const charter = textAt(folder, 'program/charter.yaml');
  put(folder, {
    'program/charter.yaml': charter.replace(
      /(decision: accept-risk, accountableRole: )([a-z-]+)(, deputyRole: )[a-z-]+/,
      '$1$2$3$2',
    ),
    'psirt.yaml': `${textAt(folder, 'psirt.yaml').replace(/unanswered:\n {2}- \{ field: waivers.*/, '')}\nwaivers:\n${waivers}`,
  });
  const run = await psirt(folder, ['check', '--today', today, '--format', 'json', ...args]);
  const [report] = JSON.parse(run.out).reports as [
    {
      findings: { rule: string; severity: string; place: string }[];
      waived: { rule: string; reason: string }[];
      summary: { errors: number; rules: Record<string, number> };
    },
  ];
  const errors = report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { code: run.code, errors: errors.sort(), waived: report.waived, report };
}

const waiver = (
  more: string,
  { by = 'managing-director', on = '2026-11-01', expires = '2027-03-31', rule = 'decision-deputy-same-person' } = {},
) =>
  `  - { rule: ${rule}, reason: The deputy starts in March, approvedByRole: ${by}, on: ${on}, expires: ${expires}${more} }\n`;

describe('a waiver', () => {
  it('sets its finding aside: exit 0 and one waived', async () => {
    const { code, errors, waived, report } = await checked(waiver(''));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(waived).toMatchObject([
      { rule: 'decision-deputy-same-person', approvedByRole: 'managing-director', expires: '2027-03-31' },
    ]);
    expect(report.summary.rules.waived).toBe(1);
  });

  it('that ended yesterday is a finding beside the one that it no longer sets aside', async () => {
    const { code, errors, waived } = await checked(waiver('', { expires: '2026-11-21' }));
    expect({ code, errors, waived }).toEqual({
      code: 1,
      errors: ['decision-deputy-same-person', 'waiver-expired'],
      waived: [],
    });
  });

  it.each<[string, string, string[]]>([
    ['names its place by the id of an entry', waiver(', item: /charter/decisionRights/accept-risk'), []],
    ['names another component', waiver(', component: budget'), ['decision-deputy-same-person', 'waiver-unused']],
    [
      'names another item',
      waiver(', item: /charter/decisionRights/publish'),
      ['decision-deputy-same-person', 'waiver-unused'],
    ],
    [
      'names no rule',
      waiver('', { rule: 'decision-deputy-same-persn' }),
      ['decision-deputy-same-person', 'waiver-unused'],
    ],
    ['runs for a year', waiver('', { on: '2026-11-01', expires: '2027-11-01' }), []],
    [
      'runs for longer',
      waiver('', { on: '2026-11-01', expires: '2027-11-02' }),
      ['decision-deputy-same-person', 'waiver-too-long'],
    ],
    ['is approved by the role that has to mend it', waiver('', { by: 'psirt-lead' }), ['waiver-self-approved']],
  ])('that %s', async (_, waivers, expected) => {
    const { errors, code } = await checked(waivers);
    expect(errors).toEqual(expected);
    expect(code).toBe(expected.length === 0 ? 0 : 1);
  });
});

describe('check --component', () => {
  it('counts nothing of other components', async () => {
    const all = await checked(waiver(''));
    const budget = await checked(waiver(''), '--component', 'budget');
    expect(budget.waived).toEqual([]);
    const { total = 0, holds = 0, fails = 0, waived = 0, notChecked = 0 } = budget.report.summary.rules;
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(all.report.summary.rules.total ?? 0);
    expect(holds + fails + waived + notChecked).toBe(total);
    const charter = await checked(waiver('', { expires: '2026-11-21' }), '--component', 'charter');
    expect(charter.errors).toEqual(['decision-deputy-same-person']);
    expect(charter.report.summary.rules.fails).toBeGreaterThan(0);
  });
});

describe('check --output', () => {
  it('writes several formats at once, and serves standard output before it fails', async () => {
    const folder = temporaryFolder();
    cpSync('examples/small-vendor', folder, { recursive: true });
    const outputs = ['sarif:a.sarif', 'tickets-csv:b.csv', 'gaps:gaps.md', 'junit:no-folder/c.xml', 'json:d.json'];
    const run = await psirt(folder, ['check', '--today', today, ...outputs.flatMap((output) => ['--output', output])]);
    expect(run.code).toBe(2);
    expect(run.out).toContain('Rules: ');
    expect(run.said).toContain('The folder of "no-folder/c.xml" does not exist.');
    expect(JSON.parse(textAt(folder, 'a.sarif')).version).toBe('2.1.0');
    expect(JSON.parse(textAt(folder, 'd.json')).schemaVersion).toBe(1);
    expect(textAt(folder, 'b.csv')).toMatch(/^key,title,/);
    expect(textAt(folder, 'gaps.md')).toMatch(/^# Gap report/);
  });

  it('reads several programs, and one from standard input', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) cpSync('examples/small-vendor', `${folder}/${name}`, { recursive: true });
    const both = await psirt(folder, ['check', 'a', 'b', '--today', today, '--format', 'sarif']);
    const { results } = JSON.parse(both.out).runs[0];
    const uris = results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri.split('/')[0],
    );
    expect([...new Set(uris)].sort()).toEqual(['a', 'b']);
    const piped = await psirt(folder, ['check', '-', '--format', 'github'], 'kind: psirt\n');
    expect(piped.code).toBe(1);
    expect(piped.out).toMatch(/^::error file=standard input,line=1/);
  });
});
