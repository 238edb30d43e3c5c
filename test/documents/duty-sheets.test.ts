import { describe, expect, it } from 'vitest';
import { isFiled } from '../../src/facts/filing.ts';
import { catalogs } from '../assessed.ts';
import { documentNamed } from '../documents.ts';
import { example } from '../edited.ts';
import { rows } from '../views.ts';

const cra = 'eu-cra-actively-exploited-vulnerability';
const duty = (clock: string, more: Record<string, unknown> = {}) => ({
  clock,
  applies: 'yes',
  why: 'It binds us',
  ...more,
});
const withDuties = (...obligations: Record<string, unknown>[]) => ({ schemaVersion: 1, kind: 'psirt', obligations });
const sheet = (program: Record<string, unknown>) => documentNamed('decision-sheet', program).text;
const worksheets = (program: Record<string, unknown>) => documentNamed('notification-worksheets', program).text;

describe('the decision sheet of duties', () => {
  it('puts the shortest clock first, and what is due at once before it', () => {
    const program = withDuties(duty('eu-gdpr-authority'), duty(cra), duty('eu-gdpr-data-subjects'));
    expect(rows('sheet-duties', program).map(({ of }) => of)).toEqual([
      'eu-gdpr-data-subjects',
      cra,
      'eu-gdpr-authority',
    ]);
  });

  it('says what happened, which clock, who and where, and shows who is missing as a gap', () => {
    const bare = sheet(withDuties(duty(cra)));
    expect(bare).toMatch(
      /\| Reliable evidence .* \| CRA: actively exploited .*at most 24 hours, counted from becoming aware/,
    );
    expect(bare).toContain('**\\[Gap: Accountable\\]** | **\\[Gap: Deputy\\]**');
    const [row] = rows('sheet-duties', withDuties(duty(cra, { accountableRole: 'lead', decisionMakerRole: 'ceo' })));
    expect(row).toMatchObject({ files: 'PSIRT lead', decides: 'Chief executive officer' });
    expect(row?.where).toContain(catalogs.clocks.get(cra)?.recipients[0]?.channel);
  });

  it('names the portal of the country where there is one', () => {
    const program = { ...withDuties(duty('eu-nis2-significant-incident')), company: { jurisdictions: ['DE'] } };
    expect(rows('sheet-duties', program)[0]?.where).toContain('Germany: BSI');
  });

  it('holds the criteria to tick and the penalty, and no duty that does not apply or has no clock', () => {
    const text = sheet(
      withDuties(duty('eu-dora-major-incident'), duty('eu-red-delegated-act'), { clock: cra, applies: 'no' }),
    );
    expect(text.match(/- ☐ /g)).toHaveLength(catalogs.clocks.get('eu-dora-major-incident')!.thresholds!.length);
    expect(text).not.toMatch(/CRA: actively|Radio Equipment/);
    expect(rows('sheet-penalties', withDuties(duty(cra)))[0]?.penalty).toContain('Art. 64');
    const all = withDuties(...[...catalogs.clocks.keys()].map((clock) => duty(clock)));
    const onSheet = new Set(rows('sheet-duties', all).map((row) => row.duty));
    expect(rows('sheet-penalties', all).filter((row) => !onSheet.has(row.duty))).toEqual([]);
  });

  it('lists what is not decided yet, and says that nothing applies only of what was answered', () => {
    const text = sheet(withDuties({ clock: cra, applies: 'unclear', why: 'Counsel reads it' }));
    expect(text).toContain('No duty with a clock is recorded as one that applies.');
    expect(text).toContain('Counsel reads it');
    expect(sheet({ schemaVersion: 1, kind: 'psirt' })).not.toContain('No duty');
  });
});

describe('the worksheets of notices', () => {
  it('have every field of every stage that the catalog names, each with a line to fill in', () => {
    const stages = catalogs.clocks.get(cra)!.deadlines.filter((deadline) => isFiled(deadline) || deadline.content);
    const text = worksheets(withDuties(duty(cra)));
    for (const { label, content = [] } of stages) {
      expect(text).toContain(`### ${label}`);
      for (const field of content) expect(text.toLowerCase()).toContain(`| ${field.toLowerCase()} | …`);
    }
  });

  it('say who files, with which account, to whom and by which rule the team is aware, as far as it is said', () => {
    const text = worksheets(example('manufacturer'));
    expect(text).toContain('- **Backup:** PSIRT Duty Manager');
    expect(text).toContain('4 people can file. Last tried on 2026-11-07.');
    expect(text).toContain('- **Recipient:** BSI as CSIRT designated as coordinator');
    expect(text).toContain('**What counts as becoming aware:** The moment at which');
    const bare = worksheets(withDuties(duty(cra)));
    expect(bare).toContain('- **Account for filing:** not said');
    expect(bare).toContain('What counts as becoming aware under this duty is not recorded.');
    expect(bare).toContain('- **Backup:** **\\[Gap: Deputy\\]**');
  });

  it('hold the log of awareness once for the case and once for each duty', () => {
    const text = worksheets(withDuties(duty(cra), duty('eu-gdpr-authority')));
    expect(text.match(/^\| Became aware: date, time, time zone \| …+ \|$/gm)).toHaveLength(1);
    expect(text.match(/^\| Aware under this duty: date, time, time zone \| …+ \|$/gm)).toHaveLength(2);
  });

  it('show the internal target beside the legal deadline, and say where the catalog lists no contents', () => {
    const target = { targets: [{ deadline: 'early-warning', within: 'PT20H' }] };
    expect(worksheets(withDuties(duty(cra, target)))).toContain('Internal target: 20 hours.');
    expect(worksheets(withDuties(duty('eu-dora-major-incident')))).toContain('The catalog lists no contents');
  });
});
