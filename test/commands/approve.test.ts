import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/outside/disk.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { commitAll, gitIn, repositoryOf } from '../repository.ts';
import { copyOf, isSentence, psirt, put, temporaryFolder, textAt } from '../support.ts';

const day = ['--today', '2026-11-22'];
const approveCharter = ['approve', 'charter', '--role', 'managing-director', '--evidence', 'Minutes', ...day];

const changePurpose = (folder: string) =>
  put(folder, {
    'program/charter.yaml': textAt(folder, 'program/charter.yaml').replace('The team was created', 'The team was born'),
  });

async function findingsIn(folder: string, rule = 'approved-text-changed') {
  const { out } = await psirt(folder, ['check', '--format', 'json', ...day]);
  const [report] = (JSON.parse(out) as { reports: { findings: { rule: string; message: string }[] }[] }).reports;
  return report!.findings.filter((finding) => finding.rule === rule);
}

describe('psirt approve', () => {
  it('writes who decided on which text on which day, and no other line', async () => {
    const folder = copyOf('small-vendor');
    const before = textAt(folder, 'psirt.yaml').split('\n');
    const run = await psirt(folder, approveCharter);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(run.said).toContain('the managing director approved the charter, version 1.1, on 2026-11-22.');
    const after = textAt(folder, 'psirt.yaml').split('\n');
    const start = after.findIndex((line, index) => line !== before[index]);
    const added = after.length - before.length;
    expect([...after.slice(0, start), ...after.slice(start + added)]).toEqual(before);
    const [entry] = (readProgram(folder).data.approvals as Record<string, unknown>[]).slice(-1);
    expect(entry).toMatchObject({
      role: 'managing-director',
      decision: 'approved',
      on: '2026-11-22',
      version: '1.1',
      evidence: 'Minutes',
      component: 'charter',
    });
    expect(entry!.content).toContainEqual(expect.stringMatching(/^charter sha256-[0-9a-f]{32}$/));
    expect((await psirt(folder, ['check', ...day])).code).toBe(0);
  });

  it('of the whole program ends the draft', async () => {
    const folder = copyOf('small-vendor');
    put(folder, {
      'psirt.yaml': textAt(folder, 'psirt.yaml')
        .replace('status: approved', 'status: draft')
        .replace(/\napprovals:\n(?: {2}.*\n)+/, '\n'),
    });
    const steps = async () => (await psirt(folder, [])).out;
    expect(await steps()).toContain('psirt approve --role ROLE --evidence TEXT');
    expect(await psirt(folder, ['approve', '--role', 'managing-director', ...day])).toMatchObject({ code: 0 });
    expect(readProgram(folder).data).toMatchObject({ status: 'approved', approvals: [{ version: '1.1' }] });
    expect(await steps()).not.toContain('psirt approve');
    const { out } = await psirt(folder, ['render', '--dry-run']);
    expect(out).not.toContain('+> **DRAFT.**');
    expect((await psirt(folder, ['check', ...day])).code).toBe(0);
  });

  it('records several components, a condition and a refusal, and nothing twice', async () => {
    const folder = copyOf('small-vendor');
    const several = ['approve', 'budget', 'policies', 'budget', '--role', 'head-of-operations', ...day];
    expect((await psirt(folder, several)).said).toContain('approved the budget and the policies');
    const { data } = readProgram(folder);
    const listed = data.approvals as { component?: string }[];
    expect(listed.map(({ component }) => component)).toEqual([undefined, 'budget', 'policies']);
    const again = await psirt(folder, several);
    expect(again.said).toContain('Nothing was changed.');
    const text = textAt(folder, 'psirt.yaml');
    const conditional = ['approve', 'budget', '--role', 'managing-director', '--decision', 'conditional', ...day];
    await psirt(folder, [...conditional, '--condition', 'Name the second test lab']);
    await psirt(folder, ['approve', 'budget', '--role', 'managing-director', '--decision', 'rejected', ...day]);
    expect(textAt(folder, 'psirt.yaml')).not.toBe(text);
    expect((readProgram(folder).data.approvals as unknown[]).slice(3)).toMatchObject([
      { decision: 'conditional', condition: 'Name the second test lab' },
      { decision: 'rejected' },
    ]);
  });

  it('says what is still open, and that two texts would bear one version', async () => {
    const folder = copyOf('small-vendor');
    await psirt(folder, approveCharter);
    changePurpose(folder);
    put(folder, {
      'program/charter.yaml': textAt(folder, 'program/charter.yaml').replace(/^mission: .*\n(?: .*\n)*/m, ''),
    });
    const { said } = await psirt(folder, approveCharter);
    expect(said).toMatch(/Not complete yet: charter \(\d+ of 14 answered\)/);
    expect(said).toContain('Version 1.1 was approved with another text on 2026-11-22.');
  });

  it.each([
    [['charter', '--role', 'managing-directer'], 'Did you mean "managing-director"?'],
    [['chartre', '--role', 'managing-director'], 'Did you mean "charter"?'],
    [['people', '--role', 'managing-director'], 'private'],
    [['charter', '--role', 'qa-engineer'], 'no authority to approve charter'],
    [['--role', 'psirt-lead'], 'managing-director'],
    [['--role', 'managing-director', '--decision', 'aproved'], 'Did you mean "approved"?'],
    [['--role', 'managing-director', '--today', '2026-02-30'], 'must be a date that exists'],
    [['communication', '--role', 'managing-director'], 'Nothing is answered in communication yet'],
    [['--role', 'managing-director', '--evidence', 'a\u0007b'], 'Nothing was changed.'],
    [['charter'], 'required option'],
  ])('%j is refused in a sentence, and nothing changes', async (args, said) => {
    const folder = copyOf('small-vendor');
    const before = textAt(folder, 'psirt.yaml');
    const run = await psirt(folder, ['approve', ...args]);
    expect(run.code).toBe(2);
    expect(run.said).toContain(said);
    expect(run.said).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(textAt(folder, 'psirt.yaml')).toBe(before);
  });

  it('refuses a component in which nothing but the usual rows stands', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    await psirt(folder, ['init', '--no-input', '--no-render', '--set', 'company.name=Acme']);
    await psirt(folder, ['init', '--no-input', '--no-render', '--set', 'sponsorship.sponsorRole=executive-sponsor']);
    const run = await psirt(folder, ['approve', 'charter', '--role', 'executive-sponsor']);
    expect(run.code).toBe(2);
    expect(run.said).toContain('Nothing is answered in charter yet');
  });

  it('asks for a sponsor and a version first', async () => {
    const folder = copyOf('small-vendor');
    const text = textAt(folder, 'psirt.yaml');
    put(folder, { 'psirt.yaml': text.replace('version: "1.1"\nup', 'up') });
    expect((await psirt(folder, approveCharter)).said).toContain('psirt.yaml names no version');
    put(folder, { 'psirt.yaml': text, 'program/sponsorship.yaml': 'reach: [all]\n' });
    expect((await psirt(folder, approveCharter)).said).toContain('psirt init --ask sponsorship');
  });
});

describe('a text that changed since its approval', () => {
  it('is a finding that names the field, a draft again, and kept as it was approved', async () => {
    const folder = repositoryOf('small-vendor');
    await psirt(folder, approveCharter);
    await psirt(folder, ['render']);
    const approved = textAt(folder, 'docs/charter.md');
    expect(approved).toContain('\nstatus: approved\n');
    expect(await findingsIn(folder)).toEqual([]);

    changePurpose(folder);
    const [finding, ...others] = await findingsIn(folder);
    expect(others).toEqual([]);
    expect(finding!.message).toContain('approved on 2026-11-22) no longer covers the text; changed: purpose.');
    const { code, out } = await psirt(folder, ['check', ...day]);
    expect(code).toBe(1);
    expect(out).toContain('1. psirt approve');

    const rendered = await psirt(folder, ['render']);
    expect(rendered.said).toContain('DRAFT again, changed since approval: charter.');
    expect(textAt(folder, 'docs/charter.md')).toContain('> **DRAFT.** Version 1.1 was approved on 2026-11-22');
    const out2 = join(temporaryFolder(), 'a');
    const run = await psirt(folder, ['render', '--approved', '--out', out2]);
    expect(run.code).toBe(0);
    expect(textAt(out2, 'charter.md')).toBe(approved);
    expect(filesBelow(out2)).toEqual(['charter.md', 'raci.md']);
    const without = /Without an approved edition: (.*)\./.exec(run.said)?.[1]?.split(', ') ?? [];
    expect(without).toContain('budget');
    expect(without, 'documents of other kinds of team are none of this program').not.toContain('intelligence');
  });

  it('is written as it was when the approval itself was committed, whatever came after', async () => {
    const folder = repositoryOf('small-vendor');
    await psirt(folder, ['approve', '--role', 'managing-director', ...day]);
    await psirt(folder, ['render']);
    commitAll(folder, 'Approve');
    const names = filesBelow(join(folder, 'docs')).filter(
      (file) => file !== 'contacts.md' && !file.startsWith('public/'),
    );
    const approved = new Map(names.map((file) => [file, textAt(folder, `docs/${file}`)]));
    changePurpose(folder);
    commitAll(folder);
    put(folder, { 'psirt.yaml': textAt(folder, 'psirt.yaml').replace('version: "1.1"\nup', 'version: "1.2"\nup') });
    await psirt(folder, ['approve', 'budget', '--role', 'head-of-operations', ...day]);
    commitAll(folder);
    const out = join(temporaryFolder(), 'a');
    const run = await psirt(folder, ['render', '--approved', '--out', out]);
    expect(run.said).toContain('approved on 2026-11-22, version 1.1, revision');
    expect(run.said).toContain('their wording and layout are those of the templates of today');
    expect(run.code).toBe(0);
    for (const [file, text] of approved) if (file !== 'budget.md') expect(textAt(out, file), file).toBe(text);
    expect((await findingsIn(folder)).map(({ message }) => message)).toEqual([
      expect.stringContaining('changed: charter.purpose.'),
    ]);
  });

  it('is a warning while the program is not called approved', async () => {
    const folder = copyOf('small-vendor');
    await psirt(folder, approveCharter);
    put(folder, { 'psirt.yaml': textAt(folder, 'psirt.yaml').replace('status: approved', 'status: in-review') });
    changePurpose(folder);
    expect(await findingsIn(folder)).toMatchObject([{ severity: 'warning' }]);
    expect((await psirt(folder, ['check', ...day])).code).toBe(0);
  });
});

describe('without the git that held it', () => {
  const refused = async (folder: string, said: RegExp, args: readonly string[] = []) => {
    const run = await psirt(folder, ['render', '--approved', '--out', join(temporaryFolder(), 'a'), ...args]);
    expect(run.code).toBe(2);
    expect(run.said).toMatch(said);
    expect(isSentence(run)).toBe(true);
  };

  it('a change names no field, and the approved edition is refused in a sentence', async () => {
    const folder = copyOf('small-vendor');
    rmSync(join(folder, '.git'), { recursive: true });
    await psirt(folder, approveCharter);
    changePurpose(folder);
    const [finding] = await findingsIn(folder);
    expect(finding!.message).toMatch(/no longer covers the text\. Have it approved/);
    await refused(folder, /lies in no git repository/);
  });

  it('a repository without a commit, a text that was never committed, and a shallow clone say so', async () => {
    const empty = copyOf('small-vendor');
    rmSync(join(empty, '.git'), { recursive: true });
    gitIn(empty, 'init', '-q');
    await psirt(empty, approveCharter);
    changePurpose(empty);
    expect(await findingsIn(empty)).toHaveLength(1);
    await refused(empty, /holds no commit yet/);

    const folder = repositoryOf('small-vendor');
    changePurpose(folder);
    await psirt(folder, approveCharter);
    await refused(folder, /it was never committed/);
    commitAll(folder);
    put(folder, { 'program/charter.yaml': textAt(folder, 'program/charter.yaml').replace('was born', 'was made') });
    commitAll(folder);
    const clone = join(temporaryFolder(), 'clone');
    gitIn(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, clone);
    expect(await findingsIn(clone)).toHaveLength(1);
    await refused(clone, /git fetch --unshallow/);
  });

  it('an approval that names no text, and a document that there is not, say so', async () => {
    const folder = repositoryOf('small-vendor');
    await refused(folder, /"psirt approve" records one/);
    await psirt(folder, approveCharter);
    await refused(folder, /text of the document "budget"/, ['--only', 'budget']);
    await refused(folder, /Did you mean "charter"/, ['--only', 'chartr']);
  });
});

describe('a repository that means harm', () => {
  it('names files with line breaks, holds a submodule and links, and is read all the same', async () => {
    const outer = temporaryFolder();
    const inner = repositoryOf('small-vendor');
    put(outer, { 'a\nb/x\ty.yaml': 'x: 1\n' });
    const folder = join(outer, 'deep\nfolder');
    cpSync(inner, folder, { recursive: true });
    rmSync(join(folder, '.git'), { recursive: true });
    put(folder, { 'program/odd\nname.yaml': 'x: 1\n' });
    gitIn(outer, 'init', '-q');
    gitIn(outer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', `file://${inner}`, 'sub');
    commitAll(outer);
    for (const program of [folder, join(outer, 'sub')]) {
      await psirt(program, approveCharter);
      changePurpose(program);
      const out = join(temporaryFolder(), 'a');
      const run = await psirt(program, ['render', '--approved', '--out', out]);
      expect(run.code, run.said).toBe(0);
      expect(textAt(out, 'charter.md')).toContain('\nstatus: approved\n');
      expect((await findingsIn(program))[0]!.message).toContain('changed: purpose');
    }
  });

  it('cannot make git run a program of its own', async () => {
    const folder = repositoryOf('small-vendor');
    const trap = join(folder, 'trap.sh');
    put(folder, { 'trap.sh': `#!/bin/sh\ntouch ${join(folder, 'sprung')}\n` });
    gitIn(folder, 'config', 'core.fsmonitor', `sh ${trap}`);
    gitIn(folder, 'config', 'core.pager', `sh ${trap}`);
    gitIn(folder, 'config', 'core.sshCommand', `sh ${trap}`);
    gitIn(folder, 'config', 'gpg.program', trap);
    gitIn(folder, 'config', 'log.showSignature', 'true');
    gitIn(folder, 'config', 'alias.rev-list', `!sh ${trap}`);
    await psirt(folder, approveCharter);
    changePurpose(folder);
    await psirt(folder, ['render', '--approved', '--out', join(temporaryFolder(), 'a')]);
    expect(filesBelow(folder)).not.toContain('sprung');
  });
});
