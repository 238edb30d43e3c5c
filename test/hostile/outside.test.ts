// Links that lead out of the repository: each is named, none is followed, and nothing of what lies there is shown.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/check/formats.ts';
import { boundaryOf, linkOutOf } from '../../src/outside/boundary.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import type { Finding } from '../../src/words/finding.ts';
import { copyOf, isSentence, psirt, put, type Run, temporaryFolder, textAt } from '../support.ts';

const marker = 'OUTSIDEMARKER';

/** A line in each way of going wrong: a key that is not known, YAML that breaks off, a value of the wrong form. */
const secrets = `${marker}A: "${marker}B"\n${marker}C: [ ${marker}D\n: ${marker}E\n`;

/** A copy of an example, and a folder beside the repository that holds what nobody may see. */
function repository(): { folder: string; outside: string } {
  const folder = copyOf('small-vendor');
  const outside = temporaryFolder();
  put(outside, { 'secret.yaml': secrets, 'secret.md': `TODO ${secrets}`, 'secret.ics': secrets });
  return { folder, outside };
}

function linked(folder: string, path: string, target: string): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  symlinkSync(target, join(folder, path));
}

function expectUnseen(folder: string, run: Run): void {
  expect(run.out + run.said).not.toContain(marker);
  for (const file of filesBelow(folder).filter((path) => !path.startsWith('.git/')))
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toContain(marker);
}

const day = ['--today', '2026-11-22'];

/** Puts a link into a program; the path of the link. */
type Linking = (folder: string, outside: string) => string;

const links: readonly (readonly [string, Linking])[] = [
  ['a component', (folder, outside) => put1(folder, 'program/charter.yaml', join(outside, 'secret.yaml'))],
  [
    'a component by a relative way',
    (folder, outside) => put1(folder, 'program/charter.yaml', `../../${outside.split('/').at(-1)}/secret.yaml`),
  ],
  [
    'a component that is not there',
    (folder, outside) => put1(folder, 'program/charter.yaml', join(outside, 'none.yaml')),
  ],
  [
    'a component by two links',
    (folder, outside) => {
      symlinkSync(join(outside, 'secret.yaml'), join(folder, 'inner'));
      return put1(folder, 'program/charter.yaml', '../inner');
    },
  ],
  ['psirt.yaml', (folder, outside) => put1(folder, 'psirt.yaml', join(outside, 'secret.yaml'))],
  [
    'the folder of the components',
    (folder, outside) => {
      put(outside, { 'program/charter.yaml': secrets, [`program/${marker}.yaml`]: secrets });
      return put1(folder, 'program', join(outside, 'program'));
    },
  ],
  ['the private part', (folder, outside) => put1(folder, 'program/people.yaml', join(outside, 'secret.yaml'))],
  [
    'what git keeps',
    (folder) => {
      put(folder, { '.git/config': secrets });
      return put1(folder, 'program/charter.yaml', '../.git/config');
    },
  ],
  [
    'a catalog',
    (folder, outside) => {
      put(folder, { 'psirt.yaml': `${textAt(folder, 'psirt.yaml')}\ncatalogs: [ own/clocks.yaml ]\n`, 'own/x': '' });
      return put1(folder, 'own/clocks.yaml', join(outside, 'secret.yaml'));
    },
  ],
  [
    'a roster',
    (folder, outside) => {
      const staff = textAt(folder, 'program/staff.yaml');
      put(folder, { 'program/staff.yaml': `${staff}\nonCall:\n  roster: { file: turns.ics, readOn: "2026-11-20" }\n` });
      return put1(folder, 'turns.ics', join(outside, 'secret.ics'));
    },
  ],
  [
    'a prepared text',
    (folder, outside) => {
      put(folder, {
        'program/communication.yaml': 'templates:\n  - { id: extra, title: Extra, path: extra.md }\n',
      });
      return put1(folder, 'extra.md', join(outside, 'secret.md'));
    },
  ],
];

function put1(folder: string, path: string, target: string): string {
  linked(folder, path, target);
  return path;
}

describe('a link that leads out of the repository', () => {
  it.each(links)(
    'in the place of %s is a finding at its place, in every format, and is never read',
    async (_, make) => {
      const { folder, outside } = repository();
      const path = make(folder, outside);
      const outputs = formats.flatMap((format) => ['--output', `${format}:report.${format}`]);
      const run = await psirt(folder, ['check', ...outputs, ...day]);
      expect(run.code).toBe(1);
      expectUnseen(folder, run);
      for (const format of formats.filter((each) => each !== 'gaps'))
        expect(textAt(folder, `report.${format}`), format).toContain('leads out of the repository');
      const { findings } = JSON.parse(textAt(folder, 'report.json')).reports[0] as { findings: Finding[] };
      const found = findings.filter(({ rule }) => rule === 'link-leads-outside');
      expect(found.map(({ file }) => file)).toEqual([path]);
      expect(found[0]?.message).toContain(`"${path}" is a link that leads out of the repository`);
    },
  );

  it.each(links.filter(([what]) => /catalog|roster|text/.test(what)))(
    'in the place of %s reaches no document',
    async (_, make) => {
      const { folder, outside } = repository();
      make(folder, outside);
      const run = await psirt(folder, ['render', '--out', 'new']);
      expect(run.code, run.said).toBe(0);
      expectUnseen(folder, run);
    },
  );

  it('reaches no document, comparison or answer of any command', async () => {
    const { folder, outside } = repository();
    linked(folder, 'program/charter.yaml', join(outside, 'secret.yaml'));
    for (const [args, code] of [
      [['render', '--out', 'new'], 2],
      [['render', '--dry-run', '--format', 'html'], 2],
      [['coverage', 'nist-csf'], 0],
      [['codeowners'], 0],
      [['init', '--no-input'], 1],
      [['approve', '--role', 'managing-director'], 2],
      [['rename', 'role', 'psirt-lead', 'other'], 2],
      [['schema', '--write'], 2],
      [[], 0],
    ] as const) {
      const run = await psirt(folder, args);
      expectUnseen(folder, run);
      expect(run.code, `${args.join(' ')}: ${run.said}`).toBe(code);
    }
  });

  it('is held to the folder of psirt.yaml where there is no git', async () => {
    const { folder, outside } = repository();
    rmSync(join(folder, '.git'), { recursive: true });
    linked(folder, 'program/charter.yaml', join(outside, 'secret.yaml'));
    const run = await psirt(folder, ['check', ...day]);
    expect(run.code).toBe(1);
    expect(run.out).toContain('leads out of the folder of psirt.yaml');
    expectUnseen(folder, run);
  });

  it('is followed where it stays inside the repository', async () => {
    const { folder } = repository();
    renameSync(join(folder, 'program/charter.yaml'), join(folder, 'shared.yaml'));
    symlinkSync('../shared.yaml', join(folder, 'program/charter.yaml'));
    const run = await psirt(folder, ['check', ...day]);
    expect(run).toMatchObject({ code: 0 });
    mkdirSync(join(folder, 'inner'));
    for (const name of ['psirt.yaml', 'program']) renameSync(join(folder, name), join(folder, 'inner', name));
    linked(folder, 'inner/program/charter.yaml', '../../shared.yaml');
    expect((await psirt(folder, ['check', 'inner', ...day])).code).toBe(0);
  });

  it('holds a whole folder of a program to the repository in which it stands', async () => {
    const { folder, outside } = repository();
    cpSync(folder, join(outside, 'other'), { recursive: true });
    put(outside, { 'other/program/charter.yaml': secrets });
    linked(folder, 'services', join(outside, 'other'));
    const run = await psirt(folder, ['check', 'services', '--output', 'json:report.json', ...day]);
    expect(run.code).toBe(1);
    expect(run.out).toContain('"services" is a link');
    expectUnseen(folder, run);
  });

  it('is no link where a boundary is asked about itself, or about a path elsewhere', () => {
    const { folder, outside } = repository();
    const boundary = boundaryOf(folder);
    expect([folder, outside, join(folder, 'none')].map((path) => linkOutOf(boundary, path))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a private people.yaml that is kept elsewhere', () => {
  const kept = () => {
    const { folder, outside } = repository();
    renameSync(join(folder, 'program/people.yaml'), join(outside, 'people.yaml'));
    symlinkSync(join(outside, 'people.yaml'), join(folder, 'program/people.yaml'));
    return { folder, outside };
  };

  it('is read only with --allow-outside, and nothing else is', async () => {
    const { folder, outside } = kept();
    const refused = await psirt(folder, ['check', ...day]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('--allow-outside');
    expect((await psirt(folder, ['check', '--allow-outside', ...day])).code).toBe(0);
    expect((await psirt(folder, ['render', '--out', 'new', '--allow-outside'])).code).toBe(0);
    linked(folder, 'program/charter.yaml', join(outside, 'secret.yaml'));
    const other = await psirt(folder, ['check', '--allow-outside', ...day]);
    expect(other.code).toBe(1);
    expectUnseen(folder, other);
  });

  it('is never written into the repository', async () => {
    const { folder, outside } = kept();
    const before = textAt(outside, 'people.yaml');
    const run = await psirt(folder, ['rename', 'role', 'psirt-lead', 'lead', '--allow-outside']);
    expect(run.code).toBe(2);
    expect(run.said).toContain('is a link');
    expect([textAt(outside, 'people.yaml'), textAt(folder, 'psirt.yaml')]).toEqual([
      before,
      textAt('examples/small-vendor', 'psirt.yaml'),
    ]);
    expect(readdirSync(join(folder, 'program')).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('is allowed by no recipe that judges what others propose', () => {
    const recipes = [...readdirSync('recipes').map((name) => `recipes/${name}`), 'action.yml'];
    for (const recipe of recipes) expect(readFileSync(recipe, 'utf8'), recipe).not.toContain('--allow-outside');
  });
});

describe('what a command is pointed at', () => {
  it.each<[string, (folder: string, outside: string) => readonly string[]]>([
    [
      'a document',
      (folder, outside) => {
        linked(folder, 'docs/charter.md', join(outside, 'secret.md'));
        return ['render', '--check'];
      },
    ],
    [
      'the folder of the documents',
      (folder, outside) => {
        linked(folder, 'docs', outside);
        return ['render', '--check'];
      },
    ],
    [
      'the folder of the documents that is named',
      (folder, outside) => {
        linked(folder, 'docs', outside);
        return ['render', '--check', '--out', 'docs'];
      },
    ],
    [
      'the handbook',
      (folder, outside) => {
        linked(folder, 'handbook', outside);
        return ['render', '--format', 'html'];
      },
    ],
    [
      'the templates',
      (folder, outside) => {
        put(outside, { 'charter.md.hbs': secrets });
        linked(folder, 'own', outside);
        return ['render', '--templates', 'own'];
      },
    ],
    [
      'the answers',
      (folder, outside) => {
        linked(folder, 'answers.yaml', join(outside, 'secret.yaml'));
        return ['init', '--no-input', '--answers', 'answers.yaml'];
      },
    ],
    [
      'a file to begin from',
      (folder, outside) => {
        put(outside, { 'security.txt': `Contact: https://${marker}.example/\n` });
        linked(folder, 'security.txt', join(outside, 'security.txt'));
        return ['init', 'new', '--no-input', '--from', 'security.txt'];
      },
    ],
    [
      'the baseline',
      (folder, outside) => {
        put(outside, {
          'report.json': `{"schemaVersion":1,"reports":[{"directory":".","kind":"${marker}","findings":[]}]}`,
        });
        linked(folder, 'report.json', join(outside, 'report.json'));
        return ['check', '--baseline', 'report.json'];
      },
    ],
    [
      'the folder of a report',
      (folder, outside) => {
        linked(folder, 'reports', outside);
        return ['check', '--output', 'json:reports/report.json'];
      },
    ],
    [
      'the folder of the lock',
      (folder, outside) => {
        linked(folder, '.psirt', outside);
        return ['rename', 'role', 'psirt-lead', 'lead'];
      },
    ],
    [
      'AGENTS.md',
      (folder, outside) => {
        linked(folder, 'AGENTS.md', join(outside, 'secret.md'));
        return ['init', '--agents'];
      },
    ],
    [
      'CODEOWNERS',
      (folder, outside) => {
        linked(folder, 'CODEOWNERS', join(outside, 'secret.md'));
        return ['codeowners', '--write'];
      },
    ],
  ])('%s is not followed out of the repository, neither read nor written', async (_, make) => {
    const { folder, outside } = repository();
    const args = make(folder, outside);
    const before = filesBelow(outside).map((file) => `${file} ${textAt(outside, file)}`);
    const run = await psirt(folder, args);
    expect(run).toMatchObject({ code: 2 });
    expect(run.said).toMatch(/is a link|lies outside/);
    expect(isSentence(run), run.said).toBe(true);
    expectUnseen(folder, run);
    expect(filesBelow(outside).map((file) => `${file} ${textAt(outside, file)}`)).toEqual(before);
  });

  it('takes no seal from outside, and goes on', async () => {
    const { folder, outside } = repository();
    put(folder, { '.psirt/x': '' });
    put(outside, { 'lock.json': `{"docs/x.json":{"seal":"${marker}"}}` });
    linked(folder, '.psirt/lock.json', join(outside, 'lock.json'));
    const run = await psirt(folder, ['render', '--check']);
    expect(run.code).not.toBe(70);
    expectUnseen(folder, run);
  });
});
