import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/check/formats.ts';
import { writtenSchema } from '../../src/model/schema-files.ts';
import type { Finding, Report } from '../../src/words/finding.ts';
import { assessed } from '../assessed.ts';
import { runs } from '../runs.ts';
import { sarif } from '../standards.ts';
import { header } from '../support.ts';
import { always, counted, hostileReports, told } from './hostile-reports.ts';
import { faultsOfJunit } from './junit-form.ts';

/** How many sets of reports each format is tried on. */
const many = runs(10_000, 10);

const validSarif = new Ajv({ strict: false }).compile(sarif);

/** What a JSON text of ours says, when the format is JSON at all. */
interface Sarif {
  runs: {
    tool: { driver: { version: string; informationUri?: string; rules: { id: string; help: { text: string } }[] } };
    results: SarifResult[];
  }[];
}
interface SarifResult {
  ruleId: string;
  message: { text: string };
  partialFingerprints: Record<string, string>;
  suppressions?: object[];
}

const broken = `${header}waivers:
  - { rule: component-missing, reason: Next year, approvedByRole: lead, on: 2026-11-01, expires: 2026-12-31 }
`;

describe('sarif', () => {
  it('is valid SARIF whatever a program holds, and shows what is waived as suppressed', () => {
    always(many, (reports) => {
      const log = JSON.parse(told('sarif', reports)) as Sarif;
      expect(validSarif(log), JSON.stringify(validSarif.errors?.slice(0, 3))).toBe(true);
      const results = log.runs[0]!.results;
      expect(
        results.filter(({ suppressions }) => suppressions === undefined).map(({ message }) => message.text),
      ).toEqual(counted(reports).map(({ message }) => message));
      expect(results.filter(({ suppressions }) => suppressions?.length === 1)).toHaveLength(
        reports.flatMap(({ waived }) => waived).length,
      );
    });
  });

  it('describes a real program: version, address, help for each rule, what is waived', () => {
    const log = JSON.parse(told('sarif', [assessed(broken)])) as Sarif;
    expect(validSarif(log)).toBe(true);
    const { tool: said, results } = log.runs[0]!;
    expect(said.driver).toMatchObject({ name: 'psirt', version: '1.2.3', informationUri: 'https://psirt.example' });
    for (const { ruleId } of results)
      expect(said.driver.rules.find(({ id }) => id === ruleId)?.help.text).toContain(`psirt explain ${ruleId}`);
    expect(results.filter(({ suppressions }) => suppressions !== undefined).map(({ ruleId }) => ruleId)).toEqual([
      'component-missing',
    ]);
  });
});

describe('fingerprints', () => {
  const program = `${header.replace('obligations: []', '')}obligations:
  - { clock: no-such-clock, applies: "yes", why: x, accountableRole: lead, deputyRole: nobody-there }
  - { clock: eu-cra-severe-incident, applies: "yes", why: x, accountableRole: gone, deputyRole: lead }
`;
  const printsOf = (text: string): string[] =>
    (JSON.parse(told('sarif', [assessed(text)])) as Sarif).runs[0]!.results.map(
      ({ ruleId, partialFingerprints }) => `${ruleId} ${Object.values(partialFingerprints)[0]}`,
    ).sort();

  it('stay when lines move and when entries change places', () => {
    const lines = program.split('\n');
    const moved = [...lines.slice(0, -3), lines.at(-2), lines.at(-3), ''].join('\n');
    expect(printsOf(program).length).toBeGreaterThan(3);
    expect(printsOf(`# A comment more.\n\n${program}`)).toEqual(printsOf(program));
    expect(printsOf(moved)).toEqual(printsOf(program));
  });

  it('are those of the others when one of several findings at a place is gone', () => {
    const at = (name: string, days: number): Finding => ({
      rule: 'unattended-gap-exceeds-deadline',
      severity: 'error',
      component: 'staff',
      message: `Nobody can be reached for ${days} hours, but "${name}" asks for less.`,
      pointer: '/staff/coverage',
      source: '',
      file: 'program/staff.yaml',
      line: 1,
      column: 1,
    });
    const sound = assessed(header);
    const prints = (...findings: Finding[]): string[] =>
      (JSON.parse(told('gitlab', [{ ...sound, findings }])) as { fingerprint: string }[]).map(
        ({ fingerprint }) => fingerprint,
      );
    const [first, second] = prints(at('CRA', 64), at('GDPR', 64));
    expect(prints(at('GDPR', 88))).toEqual([second]);
    expect(first).not.toBe(second);
  });

  it('are never shared', () => {
    always(many, (reports) => {
      const named = reports.map((one, index) => ({ ...one, directory: `${index}/${one.directory}` }));
      const prints = (JSON.parse(told('gitlab', named)) as { fingerprint: string }[]).map(
        ({ fingerprint }) => fingerprint,
      );
      expect(new Set(prints).size).toBe(prints.length);
    });
  });
});

/** An entry as GitLab reads it. */
interface Quality {
  description: string;
  check_name: unknown;
  fingerprint: unknown;
  location: { path: unknown; lines: { begin: unknown } };
}

describe('gitlab', () => {
  it('has the keys that GitLab needs for every finding', () => {
    always(many, (reports) => {
      const list = JSON.parse(told('gitlab', reports)) as Quality[];
      expect(list.map(({ description }) => description)).toEqual(counted(reports).map(({ message }) => message));
      const isWhole = ({ check_name, fingerprint, location: { path, lines } }: Quality) =>
        [check_name, fingerprint, path].every((text) => typeof text === 'string') && Number.isInteger(lines.begin);
      expect(list.filter((entry) => !isWhole(entry))).toEqual([]);
    });
  });
});

describe('github', () => {
  it('gives ten commands of each level, errors first, and no other line is one', () => {
    always(many, (reports) => {
      const lines = told('github', reports).split('\n');
      const commands = lines.filter((line) => /^\s*::|##\w*\[/.test(line));
      const levels = commands.map(
        (line) => /^::(error|warning|notice) file=[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/.exec(line)?.[1],
      );
      expect(levels).not.toContain(undefined);
      const there = (weight: string) => counted(reports).filter((one) => one.severity === weight).length;
      const shown = (level: string) => levels.filter((one) => one === level).length;
      expect(['error', 'warning', 'notice'].map(shown)).toEqual(
        ['error', 'warning', 'info'].map((weight) => Math.min(10, there(weight))),
      );
      expect(levels).toEqual(
        [...levels].sort(
          (a, b) => ['error', 'warning', 'notice'].indexOf(a!) - ['error', 'warning', 'notice'].indexOf(b!),
        ),
      );
      expect(lines.slice(commands.length, -1)).toHaveLength(counted(reports).length - commands.length + reports.length);
    });
  });
});

describe('junit', () => {
  it('is what Jenkins takes, with a case for every finding, whatever a program holds', async () => {
    always(many, (reports) => {
      const xml = told('junit', reports);
      const count = (start: string) => xml.split(start).length - 1;
      expect(count('<failure ')).toBe(counted(reports).filter(({ severity }) => severity === 'error').length);
      expect(count('<skipped ')).toBe(reports.flatMap(({ waived }) => waived).length);
      expect(count('<testsuite ')).toBe(reports.length);
    });
    for (const cases of hostileReports(many)) expect(await faultsOfJunit(told('junit', cases.flat()))).toEqual([]);
  });

  it('would be found wrong were a name missing, an element out of place, or a character not escaped', async () => {
    const xml = told('junit', [assessed(broken)]);
    expect(await faultsOfJunit(xml)).toEqual([]);
    for (const wrong of [
      xml.replace(/<testcase name="[^"]*"/, '<testcase'),
      xml.replace('<failure ', '<broken ').replace('</failure>', '</broken>'),
      xml.replace('<testcase ', '<!-- - -- ><testcase '),
      xml.replace('</failure>', '\u0001</failure>'),
    ])
      expect(await faultsOfJunit(wrong), wrong.slice(0, 300)).not.toEqual([]);
  });
});

describe('markdown and gaps', () => {
  it('keep every finding on a row of its own, and nothing of it is markup', () => {
    always(many, (reports) => {
      const rows = told('markdown', reports)
        .split('\n')
        .filter((line) => line.startsWith('| ') && !line.startsWith('| Severity') && !line.startsWith('| ---'));
      expect(rows).toHaveLength(counted(reports).length);
      expect(rows.filter((row) => row.replace(/\\./g, '').split('|').length !== 6)).toEqual([]);
      expect(rows.join('\n')).not.toMatch(/<script>|(?<!\\)\]\(javascript/);
    });
  });

  it('list what is found by its owner, and what is waived, and nothing of it is markup', () => {
    always(many, (reports) => {
      const lines = told('gaps', reports).split('\n');
      const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
      const waived = reports.flatMap((one) => one.waived);
      expect([count('- **'), count('- ')]).toEqual([counted(reports).length, counted(reports).length + waived.length]);
      const owners = reports.map(({ findings }) => new Set(findings.map(({ owner = '' }) => owner)).size);
      const parts = owners.reduce((sum, each) => sum + each, 0) + reports.filter((one) => one.waived.length > 0).length;
      expect([count('# '), count('## ')]).toEqual([reports.length, parts]);
      expect(lines.join('\n')).not.toMatch(/<script>|(?<!\\)\]\(javascript/);
    });
  });

  it('name the owner, what must be, and what is waived by whom', () => {
    const text = told('gaps', [assessed(`${broken}charter: { ownerRole: lead, mission: short }\n`)]);
    expect(text).toMatch(/^## lead$/m);
    expect(text).toMatch(/What must be: .*psirt explain/);
    expect(text).toContain('Until 2026-12-31, approved by lead: Next year');
  });
});

/** A table as RFC 4180 reads it. */
function tableOf(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let index = 0; index < csv.length; index++) {
    const character = csv[index]!;
    if (isQuoted && character === '"' && csv[index + 1] === '"') {
      cell += '"';
      index++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || character === '\n')) {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (character === '\n') rows.push(row);
      if (character === '\n') row = [];
    } else cell += character;
  }
  return rows;
}

describe('tickets', () => {
  it('are rows of eleven cells, none of them a formula, and the same as lines of JSON', () => {
    always(many, (reports) => {
      const [head = [], ...rows] = tableOf(told('tickets-csv', reports));
      const lines = told('tickets-jsonl', reports)
        .split('\n')
        .filter((line) => line !== '');
      const tickets = lines.map((line) => JSON.parse(line) as Record<string, string>);
      expect(tickets).toHaveLength(counted(reports).length + reports.flatMap(({ waived }) => waived).length);
      expect(rows.map((cells) => cells[0])).toEqual(tickets.map(({ key }) => key));
      expect(rows.filter((cells) => cells.length !== head.length)).toEqual([]);
      expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    });
  });
});

describe('a ticket', () => {
  const duty = (more: string) => `{ clock: eu-cra-severe-incident, applies: unclear, why: Counsel looks, ${more} }`;
  const ticketFor = (more: string, rule: string, on?: string) => {
    const report = assessed(header.replace('obligations: []', `obligations: [${duty(more)}]`), on);
    const lines = told('tickets-jsonl', [report]).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Record<string, string>).find((ticket) => ticket.rule === rule);
  };

  it('has the owner and the day that the record names, and keeps its key when the day moves', () => {
    const late = ticketFor('accountableRole: lead, decideBy: 2026-11-01', 'unclear-duty-without-date');
    expect(late).toMatchObject({ owner: 'lead', due: '2026-11-01', state: 'open' });
    const later = ticketFor('accountableRole: lead, decideBy: 2026-11-08', 'unclear-duty-without-date');
    expect(later).toMatchObject({ key: late?.key, due: '2026-11-08' });
    const unsaid = ticketFor('accountableRole: lead', 'unclear-duty-without-date');
    expect(unsaid).toMatchObject({ owner: 'lead', due: '' });
  });

  it('has the day on which something ends that is told as ended', () => {
    const report = assessed(header.replace('reviewBy: "2027-11-01"', 'reviewBy: "2026-10-01"'));
    const overdue = report.findings.find(({ rule }) => rule === 'review-overdue');
    expect(overdue).toMatchObject({ pointer: '/reviewBy', due: '2026-10-01' });
    const { reports } = JSON.parse(told('json', [report])) as { reports: { findings: Finding[] }[] };
    expect(reports[0]?.findings.find(({ rule }) => rule === 'review-overdue')).toMatchObject({ due: '2026-10-01' });
    expect(told('gaps', [report])).toMatch(/^- .*The review of .* Day on record: 2026-10-01\.$/m);
  });
});

describe('a report that is held against an earlier state', () => {
  const sound = assessed(header);
  const [fresh, old] = sound.findings.filter(({ severity }) => severity === 'error') as [Finding, Finding];
  const compared: Report = { ...sound, findings: [fresh], since: { against: 'main', old: [old], fixed: 2 } };

  it('tells what is new apart from what was there', () => {
    const log = JSON.parse(told('sarif', [compared]));
    expect(validSarif(log)).toBe(true);
    expect(log.runs[0].results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'new',
      'unchanged',
    ]);
    expect(told('github', [compared]).match(/^::error/gm)).toHaveLength(1);
    expect(told('junit', [compared]).match(/<failure /g)).toHaveLength(1);
    for (const format of ['github', 'markdown'] as const)
      expect(told(format, [compared])).toContain('As before (against main): 1 finding; fixed: 2.');
    expect(told('tickets-jsonl', [compared]).trim().split('\n')).toHaveLength(2);
  });
});

describe('every format', () => {
  it('tells of no program and of a sound one without a word of a finding', () => {
    for (const format of formats) expect(() => told(format, [])).not.toThrow();
  });

  it('keeps the published form of JSON whatever a program holds', () => {
    const valid = new Ajv({ strict: false }).compile(writtenSchema('report') as object);
    always(many, (reports) => {
      expect(valid(JSON.parse(told('json', reports))), JSON.stringify(valid.errors)).toBe(true);
      expect(told('text', reports)).not.toMatch(/undefined|\[object/);
    });
  });
});
