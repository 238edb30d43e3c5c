import { describe, expect, it } from 'vitest';
import { type Clock, openCatalogs } from '../../src/catalogs/catalogs.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import { duesOf } from '../../src/facts/timeline.ts';
import type { Draft } from '../../src/model/draft.ts';

const catalogs = openCatalogs();
const rows = (view: string, program: object, clocks = catalogs.clocks) =>
  rowsOf(view, program as unknown as Draft, [], { ...openCatalogs(), clocks });
const yes = (clock: string, more: object = {}) => ({ clock, applies: 'yes', why: 'So.', ...more });

describe('the timeline of reports', () => {
  const roles = [{ id: 'cro', title: 'Risk officer', kind: 'executive' }];
  const obligations = [
    yes('eu-cra-actively-exploited-vulnerability', { accountableRole: 'cro' }),
    yes('eu-dora-major-incident', { targets: [{ deadline: 'initial', within: 'PT3H', from: 'aware' }] }),
    yes('eu-gdpr-data-subjects'),
    { clock: 'eu-nis2-significant-incident', applies: 'no', why: 'So.' },
    yes('no-such-clock'),
  ];
  const program = { roles, obligations };

  it('sorts what starts with the case by its time, and keeps apart what starts later', () => {
    const said = rows('timeline-steps', program).map(({ of, time, step, from }) => [of, time, step, from]);
    expect(said).toEqual([
      ['start', 'Without undue delay, no figure', 'Communication', 'becoming aware'],
      ['start', 'Without undue delay, at most 4 hours', 'Initial notification', 'the classification'],
      ['start', 'Without undue delay, at most 24 hours', 'Early warning', 'becoming aware'],
      ['start', 'Without undue delay, at most 24 hours', 'Initial notification, outer limit', 'becoming aware'],
      ['start', 'Without undue delay, at most 72 hours', 'Vulnerability notification', 'becoming aware'],
      ['later', '72 hours', expect.stringMatching(/^Intermediate/), 'the submission of the initial notification'],
      ['later', '14 days', 'Final report', 'the day a corrective or mitigating measure is available'],
      ['later', '1 month', 'Final report', 'the submission of the intermediate report'],
    ]);
  });

  it('shows the own time, with its event where that is another one, and who answers for it', () => {
    const [, dora, cra] = rows('timeline-steps', program);
    expect(dora).toMatchObject({ own: '3 hours from becoming aware', accountable: undefined });
    expect(cra).toMatchObject({ own: undefined, accountable: 'Risk officer' });
    const policies = {
      regulatoryNotifications: [
        { clock: 'eu-dora-major-incident', deadlines: [{ key: 'initial-cap', within: 'PT20H' }] },
      ],
    };
    expect(rows('timeline-steps', { ...program, policies }).map(({ own }) => own)).toContain('20 hours');
  });

  it('draws a row for each duty and a mark at each time', () => {
    expect(rows('timeline-times', program)).toEqual([
      { time1: 'Without undue delay', time2: '4 hours', time3: '24 hours', time4: '72 hours' },
    ]);
    expect(rows('timeline-marks', program)).toEqual([
      { duty: expect.stringMatching(/^CRA/), time3: '●', time4: '●', later: '1 more step' },
      { duty: expect.stringMatching(/^DORA/), time2: '◆', time3: '●', later: '2 more steps' },
      { duty: expect.stringMatching(/^GDPR/), time1: '●', later: undefined },
    ]);
    expect(rows('timeline-legend', program).map(({ mark }) => mark)).toEqual(['●', '◆']);
  });

  it('puts a mark in brackets where the catalog was not compared with a source', () => {
    const unverified = [...catalogs.clocks.values()].find(
      ({ verified, deadlines }) => !verified && deadlines.some(({ within }) => within !== undefined),
    )!;
    const marks = JSON.stringify(rows('timeline-marks', { obligations: [yes(unverified.id)] }));
    expect(marks).toMatch(/\([●◆]\)/);
    expect(rows('timeline-legend', { obligations: [yes(unverified.id)] }).at(-1)).toMatchObject({ mark: '( )' });
  });

  it('has room for the whole catalog, and gives way to the list where it has not', () => {
    const all = [...catalogs.clocks.keys()].map((id) => yes(id));
    expect(rows('timeline-times', { obligations: all })).toHaveLength(1);
    const some = catalogs.clocks.get('eu-gdpr-authority')!;
    const many: Clock[] = Array.from({ length: 30 }, (_, index) => ({
      ...some,
      id: `c${index}`,
      deadlines: [
        { key: 'k', label: 'Report', within: `PT${index + 1}H`, from: 'aware', undueDelay: false, reference: 'r' },
      ],
    }));
    const clocks = new Map(many.map((clock) => [clock.id, clock]));
    const crowded = { obligations: many.map(({ id }) => yes(id)) };
    for (const view of ['timeline-times', 'timeline-marks', 'timeline-legend'])
      expect(rows(view, crowded, clocks), view).toEqual([]);
    expect(rows('timeline-steps', crowded, clocks)).toHaveLength(30);
  });

  it('lets the clock of a payment start with the payment, not with the case', () => {
    const { of, from } = rows('timeline-steps', { obligations: [yes('us-nydfs-500-17')] }).find(
      ({ step }) => step === 'Extortion payment notice',
    )!;
    expect([of, from]).toEqual(['later', 'the payment']);
  });

  it('is not there without a duty that applies', () => {
    expect(duesOf({}, catalogs.clocks)).toEqual([]);
    expect(rows('timeline-steps', { obligations: [obligations[3]] })).toEqual([]);
  });
});

describe('the time budget of a duty', () => {
  const left = (clock: string, timeBudget: object) =>
    rows('duty-time-left', { obligations: [yes(clock, { timeBudget })] }).map(({ sentence }) => sentence);

  it('is summed up against the first deadline in hours', () => {
    const timeBudget = { pickUp: 'PT30M', decide: 'PT2H', legal: 'PT2H', file: 'PT1H' };
    expect(left('eu-nis2-significant-incident', timeBudget)).toEqual([
      'The steps take 5 hours and 30 minutes of the 24 hours for “Early warning”, which leaves 18 hours and 30 minutes as slack for unattended hours.',
    ]);
    expect(left('eu-nis2-significant-incident', { ...timeBudget, decide: 'P1D' })).toEqual([
      'The steps take 27 hours and 30 minutes of the 24 hours for “Early warning”: 3 hours and 30 minutes too long.',
    ]);
  });

  it('counts only the steps after a decision where the decision starts the clock', () => {
    expect(left('eu-dora-major-incident', { decide: 'PT8H', legal: 'PT3H', file: 'PT1H' })).toEqual([
      'After the decision, the steps take 4 hours of the 4 hours for “Initial notification”, which leaves nothing as slack for unattended hours.',
      'The steps whose time is said take 12 hours of the 24 hours for “Initial notification”; how long the other one takes is not said.',
    ]);
    expect(left('eu-dora-major-incident', { decide: 'PT8H' })).toHaveLength(1);
    expect(left('eu-gdpr-data-subjects', { decide: 'PT8H' })).toEqual([]);
  });
});

describe('the preparation of a duty', () => {
  it('says what nobody has recorded yet, of a SOC only and of duties that apply', () => {
    const duty = yes('eu-nis2-significant-incident', { decisionMakerRole: 'cro', awarenessRule: 'Read.' });
    expect(rows('duty-preparation-open', { kind: 'soc', obligations: [duty, { ...duty, applies: 'no' }] })).toEqual([
      {
        of: 'eu-nis2-significant-incident',
        what: 'who receives the report, the account for filing, own times, how the time is spent and a rehearsal',
      },
    ]);
    expect(rows('duty-preparation-open', { kind: 'psirt', obligations: [duty] })).toEqual([]);
  });

  it('names who answers for it only beside something that is prepared', () => {
    const roles = [{ id: 'cro', title: 'Risk officer' }];
    const bare = yes('eu-nis2-significant-incident', { accountableRole: 'cro' });
    expect(rows('duty-preparation', { roles, obligations: [bare] })).toEqual([]);
    const said = rows('duty-preparation', { roles, obligations: [{ ...bare, lastRehearsedOn: '2026-09-12' }] });
    expect(said.map(({ what }) => what)).toEqual(['Accountable', 'Filing last rehearsed on']);
  });
});
