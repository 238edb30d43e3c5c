import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { composeFrom } from '../../src/commands/render/render.ts';
import { chartOf } from '../../src/documents/drawing.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import { readTemplate } from '../../src/documents/templates.ts';
import type { Draft } from '../../src/model/draft.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { assemble } from '../../src/program/assembly.ts';
import { parseSource } from '../../src/source/source.ts';

const roles = [
  { id: 'analyst', title: 'analyst', kind: 'analyst' },
  { id: 'ciso', title: 'CISO', kind: 'executive' },
];
const severities = [
  { id: 'low', title: 'SEV2', rank: 2 },
  { id: 'high', title: 'SEV1', rank: 1 },
];
const rows = (view: string, program: object) =>
  rowsOf(view, { roles, ...program } as unknown as Draft, [], openCatalogs());

describe('the views of incidents', () => {
  it('have no rows for an empty program', () => {
    for (const view of [
      'custody-fields',
      'escalation-steps',
      'levels-without-notice',
      'levels-without-steps',
      'notice-levels',
      'notice-raci',
      'notice-times',
      'out-of-band-channels',
      'sign-offs',
    ])
      expect(rowsOf(view, {}, [], openCatalogs()), view).toEqual([]);
  });
});

describe('the steps upward', () => {
  const steps = [
    { kind: 'escalation', after: 'PT0S', toRole: 'analyst' },
    { kind: 'escalation', after: 'PT15M', toRole: 'analyst', channel: 'phone', note: 'takes the lead' },
    { kind: 'elevation', after: 'PT1H', toRole: 'ciso' },
    { kind: 'elevation', after: 'P1D', toRole: 'ciso' },
    { kind: 'elevation', after: 'P7D', toRole: 'ciso' },
  ];
  const communication = {
    severities,
    channels: [{ id: 'phone', name: 'Emergency phones' }],
    escalation: [{ severity: 'high', steps }],
  };

  it('add up their waits', () => {
    const said = rows('escalation-steps', { communication });
    expect(said.map(({ wait, total }) => [wait, total])).toEqual([
      ['At once', 'At once'],
      ['15 minutes', '15 minutes'],
      ['1 hour', '1 hour and 15 minutes'],
      ['1 day', '25 hours and 15 minutes'],
      ['7 days', '8 days, 1 hour and 15 minutes'],
    ]);
    expect(said[1]).toMatchObject({ level: 'SEV1', channel: 'Emergency phones' });
    expect(said[1]).toMatchObject({ note: 'takes the lead', mark: undefined });
    expect(said[2]).toMatchObject({ note: undefined, mark: '↑' });
  });

  it('have no sum from a missing wait on', () => {
    const escalation = [{ severity: 'high', steps: [steps[1], { kind: 'elevation', toRole: 'ciso' }, steps[2]] }];
    expect(rows('escalation-steps', { communication: { escalation } }).map(({ total }) => total)).toEqual([
      '15 minutes',
      undefined,
      undefined,
    ]);
  });

  it('are named where a level has none', () => {
    expect(rows('levels-without-steps', { communication })).toEqual([{ levels: 'SEV2' }]);
  });

  it('are drawn as one chain for each level, elevations with a thick arrow', () => {
    expect(chartOf('escalation-steps', { roles, communication } as unknown as Draft)).toBe(
      [
        '```mermaid',
        'flowchart LR',
        '  e0s0(["SEV1"])',
        '  e0s0 -->|"at once"| e0s1["Analyst"]',
        '  e0s1 -->|"15 minutes"| e0s2["Analyst"]',
        '  e0s2 ==>|"1 hour"| e0s3["CISO"]',
        '  e0s3 ==>|"1 day"| e0s4["CISO"]',
        '  e0s4 ==>|"7 days"| e0s5["CISO"]',
        '```',
      ].join('\n'),
    );
    expect(chartOf('escalation-steps', { communication: { escalation: [{ severity: 'high' }] } } as Draft)).toBe('');
  });
});

describe('the first notices', () => {
  const stakeholders = { parties: [{ id: 'board', name: 'Board' }] };
  const matrix = [
    { severity: 'high', party: 'board', firstNotice: 'PT1H' },
    { severity: 'high', party: 'board', firstNotice: 'PT1H' },
    { severity: 'high', party: 'board', firstNotice: 'P1D', event: 'breach' },
    { severity: 'other', party: 'board', firstNotice: 'P2D', raci: { accountable: 'ciso' } },
    { severity: 'high', party: 'board' },
  ];

  it('stand in one row for a stakeholder, the worst level first, unknown levels last', () => {
    const communication = { severities, matrix };
    expect(rows('notice-levels', { communication })[0]).toMatchObject({
      level1: 'SEV1',
      level2: 'SEV2',
      level3: '[Gap: other names nothing]',
    });
    expect(rows('notice-times', { communication, stakeholders })).toEqual([
      { stakeholder: 'Board', level1: '1 hour; 1 day (breach)', level2: undefined, level3: '2 days' },
    ]);
    expect(rows('notice-levels', { communication })[0]!.counted).toBe('From when it is counted has not been said.');
    expect(rows('levels-without-notice', { communication })).toEqual([{ levels: 'SEV2' }]);
    expect(rows('notice-raci', { communication })).toEqual([{ severity: 'other' }]);
  });
});

describe('the start of a notice', () => {
  const said = { severity: 'high', party: 'board', firstNotice: 'PT1H', startsAt: 'awareness' };
  const unsaid = { severity: 'low', party: 'board', firstNotice: 'PT0S' };
  const counted = (matrix: object[]) => rows('notice-levels', { communication: { severities, matrix } })[0]!.counted;

  it('stands beside its time, and a reader learns where nobody has said it', () => {
    const communication = { severities, matrix: [said, unsaid] };
    expect(rows('notice-times', { communication })[0]).toMatchObject({
      level1: '1 hour from awareness',
      level2: 'at once',
    });
    expect(counted([said])).toBeUndefined();
    expect(counted([said, unsaid])).toBe('Where a time names no start, none has been said.');
  });
});

describe('channels and forms', () => {
  it('keep the channels out of band', () => {
    const channels = [
      { id: 'mail', name: 'Mail', outOfBand: false },
      { id: 'phone', outOfBand: true },
    ];
    expect(rows('out-of-band-channels', { communication: { channels } })).toEqual([{ channel: 'phone' }]);
  });

  it('tell what is written once from what is written at each hand-over', () => {
    const fields = (logFields: string[]) =>
      rows('custody-fields', { engagement: { evidence: { logFields } } }).map(({ of, field }) => `${of}: ${field}`);
    expect(fields(['item-id', 'signature', 'location', 'transfer-to'])).toEqual([
      'item: Number of the item',
      'item: Location',
      'hand-over: Taken over by',
      'hand-over: Location',
      'hand-over: Signature',
    ]);
    expect(fields(['location'])).toEqual(['item: Location']);
  });

  it('ask for signatures where a named person is looked at', () => {
    const violations = [
      { category: 'fraud', leadRole: 'ciso', signOffRoles: ['ciso', 'analyst'] },
      { category: 'negligence', signOffRoles: ['ciso'], namedPerson: false },
      { category: 'sabotage' },
    ];
    expect(rows('sign-offs', { engagement: { violations } })).toEqual([
      { violation: 'Fraud', lead: 'CISO', roles: 'CISO and Analyst' },
    ]);
  });
});

describe('a document that needs a component', () => {
  const names = (program: string) =>
    composeFrom(assemble(parseSource('psirt.yaml', program), new Map()), loadTemplates(undefined)).map(
      ({ name }) => name,
    );
  const mine = ['communication', 'escalation', 'engagement', 'engagement-forms'];

  it('is written when the component is there or the kind of team must have it', () => {
    expect(names('kind: psirt\n').filter((name) => mine.includes(name))).toEqual([]);
    expect(names('kind: soc\n').filter((name) => mine.includes(name))).toEqual(mine);
    expect(names('kind: combined\n').filter((name) => mine.includes(name))).toEqual(mine);
    expect(names('kind: psirt\nengagement: {}\n').filter((name) => mine.includes(name))).toEqual(mine.slice(2));
  });

  it('is written when the header key is there or the kind of team is asked for it', () => {
    expect(names('kind: psirt\n')).toContain('products');
    expect(names('kind: soc\n')).not.toContain('products');
    expect(names('kind: soc\nproducts: [{ id: app, name: App }]\n')).toContain('products');
  });

  it('names only parts of a program', () => {
    const head = '---\ntitle: T\npath: t.md\nreads: []\ntlp: RED\norder: 1\nabout: T.\nneeds: [comunication]\n---\n';
    expect(() => readTemplate('t', 't.md.hbs', head)).toThrow(
      /"needs" must be a list of header keys such as products, of components/,
    );
  });
});

describe('the rules of engagement on the police', () => {
  const said = (lawEnforcement: string) => {
    const program = `kind: psirt
roles: [{ id: counsel, title: legal counsel, kind: legal }, { id: ciso, title: CISO, kind: executive }]
`;
    const files = new Map([
      ['engagement', parseSource('program/engagement.yaml', `lawEnforcement: ${lawEnforcement}\n`)],
    ]);
    const documents = composeFrom(assemble(parseSource('psirt.yaml', program), files), loadTemplates(undefined));
    return /^The .*the police are told.*$/m.exec(documents.find(({ name }) => name === 'engagement')?.text ?? '')?.[0];
  };

  it('name a role once that decides and speaks, and two roles apart', () => {
    expect(said('{ decidesRole: counsel, contactRole: counsel }')).toBe(
      'The legal counsel decides whether the police are told and speaks with them.',
    );
    expect(said('{ decidesRole: counsel, contactRole: ciso }')).toBe(
      'The legal counsel decides whether the police are told. The CISO speaks with them.',
    );
  });

  it('keep both gaps where nothing was answered', () => {
    expect(said('{ rule: Never without legal }')?.match(/\[Gap/g)).toHaveLength(2);
  });
});
