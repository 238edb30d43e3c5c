import { describe, expect, it } from 'vitest';
import { documentNamed } from '../documents.ts';
import { example } from '../edited.ts';
import { rows } from '../views.ts';

const duty = (clock: string) => ({ clock, applies: 'yes', why: 'It binds us', accountableRole: 'lead' });

describe('the escalation card', () => {
  it('begins with the line for the time, then clocks, duty line, levels and steps', () => {
    const headings = [...documentNamed('escalation', example('bank-soc')).text.matchAll(/^## (.+)$/gm)];
    expect(headings.map(([, title]) => title)).toEqual([
      'Write down the time now',
      'Duty line and bridge',
      'Which level',
      'Steps',
      'Channels out of band',
      'Spokespersons',
    ]);
  });

  it('shows of each duty the first clock that awareness starts and the first that a decision starts', () => {
    const obligations = ['eu-gdpr-authority', 'eu-dora-major-incident', 'eu-cra-severe-incident'].map(duty);
    expect(rows('card-clocks', { obligations }).map(({ time, from }) => `${time} ${from}`)).toEqual([
      '4 hours the classification',
      '24 hours becoming aware',
      '24 hours becoming aware',
      '72 hours becoming aware',
    ]);
    expect(rows('card-clocks', { obligations: [{ ...duty('eu-gdpr-authority'), applies: 'unclear' }] })).toEqual([]);
  });

  it('names tiers, numbers and meeting places, each once, and no hours that nobody gave', () => {
    const lines = rows('card-lines', {
      staff: { onCall: { tiers: [{ participants: { roles: ['duty'] }, respondsWithin: 'PT15M' }], backupRole: 'ceo' } },
      communication: {
        reportingWays: [
          { kind: 'phone', address: '+49 30 5550110' },
          { kind: 'email', address: 'a@acme.example' },
        ],
        channels: [{ id: 'b', kind: 'bridge', name: 'Bridge 1', addressKeptIn: 'the head of the case' }],
      },
      resources: { intake: { channels: [{ kind: 'phone', address: '+49 30 5550110' }] } },
    });
    expect(lines.map(({ what, says }) => `${what}: ${says}`)).toEqual([
      'On call, tier 1: Duty contact; reacts within 15 minutes',
      'When nobody on call reacts: Chief executive officer',
      'Number of the team: +49 30 5550110',
      'Bridge: Bridge 1, kept in: the head of the case',
    ]);
    expect(rows('card-lines', {})).toEqual([]);
  });

  it('says the criteria of each level in a few words, the worst level first', () => {
    const severities = [
      { id: 'low', title: 'Low', rank: 2, criteria: { functional: 'low' } },
      {
        id: 'top',
        title: 'Top',
        rank: 1,
        major: true,
        criteria: { functional: 'high', information: ['none', 'privacy'] },
      },
    ];
    expect(rows('card-levels', { communication: { severities } })).toEqual([
      { level: 'Top', criteria: 'function: high; information: privacy', executives: 'yes' },
      { level: 'Low', criteria: 'function: low', executives: undefined },
    ]);
  });

  it('shows a level without criteria as a gap', () => {
    const communication = { severities: [{ id: 'top', title: 'Top', rank: 1, major: true }] };
    const { text } = documentNamed('escalation', { schemaVersion: 1, kind: 'soc', communication });
    expect(text).toContain('| Top | **\\[Gap: Criteria\\]** | yes |');
  });

  it('says that nothing is recorded where nothing is', () => {
    const text = documentNamed('escalation', { schemaVersion: 1, kind: 'soc' }).text;
    expect(text).toContain('No duty line and no bridge are recorded.');
    expect(text).toContain('**\\[Gap: Incident severities\\]**');
    expect(text).not.toContain('These clocks may run already');
  });
});
