import { describe, expect, it } from 'vitest';
import { pagesFor } from '../../src/reference/reference.ts';
import { rules } from '../../src/rules/rules.ts';
import { catalogs } from '../assessed.ts';

describe('the page of an obligation', () => {
  const deadlines = (id: string) =>
    pagesFor(id, { rules, catalogs, documents: [], today: '2026-11-22' })
      .flatMap(({ sections }) => sections)
      .find(({ heading }) => heading === 'Deadlines')?.lines;

  it('says each deadline as the documents do, with the event that starts it', () => {
    expect(deadlines('us-dfars-7012')).toEqual([
      expect.stringMatching(/^Rapid report: 72 hours, counted from discovery \(/),
    ]);
    expect(deadlines('eu-cra-actively-exploited-vulnerability')?.join('\n')).not.toMatch(
      /submitted:|measure-available/,
    );
  });

  it('sends to counsel for figures whose source was not read', () => {
    const unread = [...catalogs.clocks.values()].find(({ verified }) => !verified)!;
    for (const line of deadlines(unread.id) ?? []) expect(line).toContain('(check with counsel)');
  });
});

describe('the page of a rule', () => {
  const reads = (name: string) =>
    pagesFor(name, { rules, catalogs, documents: [], today: '2026-11-22' })
      .flatMap(({ sections }) => sections)
      .find(({ heading }) => heading === 'What it reads')?.lines;

  it('says without what it is not checked, and lists no two hundred fields', () => {
    expect(reads('record-out-of-date')).toEqual([
      'It is not checked without kind.',
      'It also reads all else that the program says.',
    ]);
    expect(reads('first-notice-later-than-deadline')).toEqual([
      'It is not checked without obligations and communication.matrix.',
      'It also reads communication.declaration, if said.',
    ]);
  });
});

describe('the page of a duty', () => {
  const section = (id: string, heading: string) =>
    pagesFor(id, { rules, catalogs, documents: [], today: '2026-11-22' })
      .flatMap(({ sections }) => sections)
      .find((candidate) => candidate.heading === heading)?.lines;

  it('shows recipients, thresholds, exceptions, pitfalls and the penalty of DORA', () => {
    for (const heading of ['Recipients', 'Thresholds', 'Exceptions', 'Pitfalls', 'Penalty', 'By country'])
      expect(section('eu-dora-major-incident', heading)?.length, heading).toBeGreaterThan(0);
    expect(section('eu-dora-major-incident', 'Penalty')?.join()).toContain('Art. 50');
    expect(section('eu-dora-major-incident', 'Weekends and holidays')).toBeUndefined();
  });

  it('counts days by Regulation 1182/71 from today, and no hours', () => {
    const lines = section('eu-cra-actively-exploited-vulnerability', 'Weekends and holidays');
    expect(lines).toHaveLength(2);
    expect(lines?.[1]).toBe('Final report, 14 days after 2026-11-22: 2026-12-07 (public holidays apart)');
    expect(section('eu-gdpr-authority', 'Weekends and holidays')).toBeUndefined();
    expect(section('jp-appi', 'Weekends and holidays')).toBeUndefined();
  });
});
