// The views of templates/evaluation.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('evaluation views', () => {
  const kpis = [
    {
      id: 'a',
      name: 'On time',
      unit: 'percent',
      direction: 'higher-is-better',
      target: 90,
      lastValue: 80,
      alertAt: 85,
      audiences: [{ role: 'ceo' }],
    },
    {
      id: 'b',
      name: 'Triage',
      unit: 'days',
      direction: 'lower-is-better',
      target: 1,
      lastValue: 1,
      history: [
        { period: '2026-Q1', value: 2, note: 'Leave' },
        { period: '2026-Q2', value: 1 },
      ],
    },
    { id: 'c', name: 'Cases', unit: 'count', direction: 'watch-only', lastValue: 7 },
    { id: 'd', name: 'Cost', unit: 'money', direction: 'lower-is-better', target: 100_00 },
  ];

  it('compares measures with their targets', () => {
    expect(rows('measures', { evaluation: { kpis }, budget: { currency: 'EUR' } })).toMatchObject([
      { of: 'a', target: 'at least 90 %', last: '80 %', verdict: 'missed, past the alert' },
      { of: 'b', target: 'at most 1 day', last: '1 day', verdict: 'met' },
      { of: 'c', target: 'only watched', last: '7' },
      { of: 'd', target: 'at most EUR 100' },
    ]);
    expect(rows('measure-verdicts', { evaluation: { kpis } })).toEqual([
      { compared: 2, met: 1, missed: 1, names: 'On time', waiting: 1 },
    ]);
    expect(rows('measure-readers', { evaluation: { kpis } })[0]).toEqual({
      of: 'a',
      readers: 'Chief executive officer',
    });
    const parties = [{ id: 'units', name: 'Cards, loans and payments' }];
    const read = [{ id: 'b', audiences: [{ role: 'ceo' }, { party: 'units' }] }];
    expect(rows('measure-readers', { evaluation: { kpis: read }, stakeholders: { parties } })[0]?.readers).toMatch(
      /; Cards, loans and payments$/,
    );
    expect(rows('measure-history', { evaluation: { kpis } })).toEqual([
      { name: 'Triage', values: '2026-Q1: 2 days; 2026-Q2: 1 day', notes: '2026-Q1: Leave' },
    ]);
  });

  it('counts answers, improvements and results', () => {
    const evaluation = {
      assessment: [
        { framework: 'sim3', answer: 'yes', evidence: 'x' },
        { framework: 'sim3', score: 2 },
      ],
      improvements: [
        { id: 'i', action: 'Do', status: 'done', effectiveOn: '2026-01-01' },
        { id: 'j', status: 'open' },
      ],
      reviews: [
        { id: 'r', kind: 'audit', lastOn: '2026-01-01', result: 'Good' },
        { id: 's', kind: 'audit' },
      ],
      exercises: [
        { id: 'e', description: 'Story' },
        { id: 'f', findings: [] },
      ],
    };
    expect(rows('assessment-sums', { evaluation })).toMatchObject([
      { items: 2, yes: 1, partly: 0, scored: 1, withEvidence: 1 },
    ]);
    expect(rows('improvement-sums', { evaluation })).toEqual([
      { all: 2, open: 1, progress: 0, done: 1, dropped: 0, effective: 1 },
    ]);
    expect(rows('improvement-effects', { evaluation })).toEqual([{ action: 'Do', on: '2026-01-01' }]);
    expect(rows('review-results', { evaluation })).toMatchObject([{ review: 'Audit of 2026-01-01', result: 'Good' }]);
    expect(rows('exercise-notes', { evaluation })).toEqual([{ of: 'e' }]);
  });
});
