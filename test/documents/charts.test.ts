import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/documents/drawing.ts';
import { readFlowchart } from '../../src/documents/handbook/flowchart.ts';
import type { Draft } from '../../src/model/draft.ts';

const roles = [
  { id: 'ceo', title: 'Chief "executive"', kind: 'executive' },
  { id: 'lead', title: 'PSIRT lead', kind: 'lead', reportsTo: 'ceo', team: 'core' },
  { id: 'analyst', title: 'analyst', kind: 'analyst', reportsTo: 'lead' },
  { id: 'legal', title: 'Legal', kind: 'legal' },
] as const;

describe('organization-chart', () => {
  it('draws the reporting line thick, the core rounded, and leaves out roles without a link', () => {
    const program = { roles, organization: { reportingLine: ['lead', 'ceo'] } } as unknown as Draft;
    expect(chartOf('organization-chart', program).split('\n')).toEqual([
      '```mermaid',
      'flowchart TD',
      '  r0["Chief #34;executive#34;"]',
      '  r1(["PSIRT lead"])',
      '  r2["Analyst"]',
      '  r0 ==> r1',
      '  r1 --> r2',
      '```',
    ]);
  });

  it('goes to the right with square lines where the organization is large', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      id: `r${index}`,
      title: `Role ${index}`,
      reportsTo: 'ceo',
    }));
    const lines = chartOf('organization-chart', { roles: [roles[0], ...many] } as unknown as Draft).split('\n');
    expect(lines[1]).toBe('flowchart LR');
    expect(lines.at(-2)).toBe('  linkStyle default interpolate stepAfter');
    expect(readFlowchart(lines.slice(1, -1).join('\n'))?.arrows).toHaveLength(20);
  });

  it('is not drawn where nobody reports to anybody', () => {
    expect(chartOf('organization-chart', { roles: [roles[0], roles[3]] } as unknown as Draft)).toBe('');
    expect(chartOf('organization-chart', {})).toBe('');
  });
});

describe('escalation-path', () => {
  it('draws one chain of roles for each path, and every case that takes it', () => {
    const program = {
      roles,
      sponsorship: {
        escalation: [
          { condition: 'dispute', path: ['lead', 'ceo'], within: 'P2D' },
          { condition: 'legal-matter', path: ['legal'] },
          { condition: 'embargo-leak', path: ['lead', 'ceo'], within: 'PT4H' },
          { condition: 'other' },
        ],
      },
    } as unknown as Draft;
    expect(chartOf('escalation-path', program).split('\n').slice(2, -1)).toEqual([
      '  p0s0["PSIRT lead"] --> p0s1["Chief #34;executive#34;"]',
      '  p0c0(["Dispute, 2 days"]) --> p0s0',
      '  p0c1(["Embargo leak, 4 hours"]) --> p0s0',
      '  p1s0["Legal"]',
      '  p1c0(["Legal matter"]) --> p1s0',
    ]);
  });

  it('is not drawn without a path', () => {
    expect(chartOf('escalation-path', { sponsorship: { escalation: [{ condition: 'dispute' }] } } as Draft)).toBe('');
  });
});

describe('on-call', () => {
  const tiers = [
    { name: 'First', respondsWithin: 'PT30M', escalation: { role: 'ceo' } },
    { name: 'Second', respondsWithin: 'PT1H' },
  ];

  it('draws who is called next and who decides', () => {
    const program = { roles, staff: { onCall: { tiers, backupRole: 'legal' } } } as unknown as Draft;
    expect(chartOf('on-call', program).split('\n').slice(2, -1)).toEqual([
      '  t0["First"]',
      '  t1["Second"]',
      '  t2["Legal"]',
      '  t0 -->|"no reaction within 30 minutes"| t1',
      '  t1 -->|"no reaction within 1 hour"| t2',
      '  t0 -.->|"decision"| e0["Chief #34;executive#34;"]',
    ]);
  });

  it('is not drawn for a single tier that passes nothing on', () => {
    expect(chartOf('on-call', { staff: { onCall: { tiers: [{ name: 'Only' }] } } } as unknown as Draft)).toBe('');
  });
});
