import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble, fileOf } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource, setValue, textOf } from '../../src/source/source.ts';

interface Fault {
  rule: string;
  component: string;
  /** What is changed. */
  place: (string | number)[];
  value: unknown;
  /** A text on the line at which the finding must stand. */
  line: RegExp;
}

const program = readProgram('examples/manufacturer');
const data = program.data as Record<string, Record<string, never>> & { products: { businessUnit: string }[] };
const list = (component: string, name: string): Record<string, never>[] =>
  (data[component]?.[name] ?? []) as Record<string, never>[];
const where = (component: string, name: string, wanted: (item: Record<string, never>) => unknown): number =>
  list(component, name).findIndex(wanted);

const accept = where('charter', 'decisionRights', ({ decision }) => decision === 'accept-risk');
const sealed = where('resources', 'tools', ({ maxTlp, mfa }) => maxTlp === 'AMBER+STRICT' && mfa);
const bound = where(
  'stakeholders',
  'parties',
  ({ agreement }) => (agreement as { expires?: string } | undefined)?.expires,
);
const units = [...new Set(data.products.map(({ businessUnit }) => businessUnit))];

const faults: Fault[] = [
  { rule: 'approved-version-differs', component: 'program', place: ['version'], value: '9.9', line: /9\.9/ },
  { rule: 'reach-leaves-out-unit', component: 'sponsorship', place: ['reach'], value: units.slice(1), line: /reach:/ },
  {
    rule: 'confidence-without-safeguard',
    component: 'stakeholders',
    place: ['parties', bound, 'agreement', 'expires'],
    value: '2026-01-31',
    line: /2026-01-31/,
  },
  {
    rule: 'decision-deputy-same-person',
    component: 'charter',
    place: ['decisionRights', accept, 'deputyRole'],
    value: list('charter', 'decisionRights')[accept]?.accountableRole,
    line: /deputyRole: /,
  },
  {
    rule: 'dangling-reference',
    component: 'charter',
    place: ['responsibilities', 0, 'role'],
    value: 'chief-nobody',
    line: /chief-nobody/,
  },
  { rule: 'placeholder-left', component: 'charter', place: ['purpose'], value: 'TBD', line: /TBD/ },
  {
    rule: 'product-scope-unclear',
    component: 'charter',
    place: ['scope', 'in'],
    value: ((data.charter?.scope ?? { in: [] }) as { in: string[] }).in.slice(1),
    line: /./,
  },
  {
    rule: 'channel-untested',
    component: 'resources',
    place: ['intake', 'channels', 0, 'testedOn'],
    value: '2026-01-15',
    line: /2026-01-15/,
  },
  {
    rule: 'security-txt-out-of-date',
    component: 'resources',
    place: ['intake', 'securityTxt', 'expires'],
    value: '2026-11-01',
    line: /2026-11-01/,
  },
  {
    rule: 'sensitive-tool-unprotected',
    component: 'resources',
    place: ['tools', sealed, 'mfa'],
    value: false,
    line: /./,
  },
  {
    rule: 'key-expired',
    component: 'resources',
    place: ['intake', 'keys', 0, 'expires'],
    value: '2026-11-02',
    line: /2026-11-02/,
  },
  {
    rule: 'risk-acceptance-overdue',
    component: 'policies',
    place: ['riskAcceptances', 0, 'expires'],
    value: '2026-02-28',
    line: /2026-02-28/,
  },
];

/** The example with faults in it. A file without a fault stays as it was read. */
function plant(planted: readonly Fault[]) {
  const [header, ...rest] = [program.header, ...program.files.values()].map((source) => {
    const here = planted.filter(({ component }) => fileOf(component) === source.file);
    if (here.length === 0) return source;
    const edited = parseSource(source.file, source.text);
    for (const { place, value } of here) setValue(edited, place, value);
    return parseSource(source.file, textOf(edited));
  });
  const files = new Map(
    [...program.files.keys()].map((name) => [name, rest.find(({ file }) => file === fileOf(name))!]),
  );
  const report = assess('.', assemble(header!, files), { rules, catalogs: openCatalogs(), today: '2026-11-22' });
  return {
    report,
    textOf: (file: string) => [header!, ...rest].find((source) => source.file === file)!.text.split('\n'),
  };
}

describe('twelve planted faults', () => {
  it('are found together: exactly those, each in its file and line', () => {
    const { report, textOf: linesOf } = plant(faults);
    expect(report.findings.map(({ rule, file }) => `${rule} in ${file}`).sort()).toEqual(
      faults.map(({ rule, component }) => `${rule} in ${fileOf(component)}`).sort(),
    );
    for (const { rule, line } of faults) {
      const finding = report.findings.find((candidate) => candidate.rule === rule)!;
      expect(linesOf(finding.file)[finding.line - 1], rule).toMatch(line);
    }
    expect(report.summary.rules.fails).toBe(12);
  });

  it.each(faults.map((fault) => [fault.rule, fault] as const))('%s is found alone', (rule, fault) => {
    expect(plant([fault]).report.findings.map((finding) => finding.rule)).toEqual([rule]);
  });
});
