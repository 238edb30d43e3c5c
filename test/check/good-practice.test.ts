import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/rules.ts';
import { secretsIn } from '../../src/words/secret.ts';
import { type Example, newFindings } from '../edited.ts';

/** What check says newly about an example after a change, without the message. */
function said(name: string, change: (data: Example) => void): string[] {
  return newFindings(name, change).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('kind 13: good practice is not punished', () => {
  it('takes an approval in advance that is on file, for authorities too', () => {
    const approve = ({ stakeholders }: Example) => {
      for (const party of stakeholders.parties.filter(({ side }) => side === 'external')) {
        party.legalReview = 'pre-approved-template';
        party.legalApproval = { byRole: 'head-of-legal', on: '2026-03-01', covers: 'The texts', expires: '2027-03-01' };
      }
    };
    expect(said('bank-soc', approve)).toEqual([]);
  });

  it.each([
    ['2026-08-20', undefined, []],
    ['2026-04-20', undefined, ['warning channel-untested']],
    ['2025-04-20', undefined, ['error channel-untested']],
    ['2025-04-20', '2026-11-01', []],
  ])(
    'weighs a channel that was tested on %s, and for which a real message of %s counts',
    (testedOn, lastUsedOn, found) => {
      const tested = ({ resources }: Example) => {
        for (const channel of resources.intake.channels)
          Object.assign(channel, { testedOn }, lastUsedOn === undefined ? {} : { lastUsedOn });
      };
      expect([...new Set(said('manufacturer', tested))]).toEqual(found);
    },
  );

  it('asks for one owner of the facts where one breach starts two filings', () => {
    const found = newFindings('bank-soc', (data) => Reflect.deleteProperty(data, 'conflicts'));
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning conflicting-duties-undecided']);
    expect(found[0]?.message).toContain('which one role owns the facts for both filings');
  });

  it('says nothing of access to a platform that was tried half a year ago, and calls it an error after a year', () => {
    const tried = (on: string) => (data: Example) => {
      for (const row of data.policies.regulatoryNotifications) row.accessTestedOn = on;
    };
    expect(new Set(said('manufacturer', tried('2026-06-01')))).toEqual(new Set());
    expect(said('manufacturer', tried('2026-05-20'))).toEqual([]);
    expect(new Set(said('manufacturer', tried('2025-05-20')))).toEqual(new Set(['error filing-access-untested']));
  });

  it('is content with contacts that answered 113 days ago', () => {
    const verified = ({ stakeholders }: Example) => {
      for (const party of stakeholders.parties) if (party.verifiedOn) party.verifiedOn = '2026-08-01';
    };
    expect(said('bank-soc', verified)).toEqual([]);
  });

  it('is content with a list of access that was read 205 days ago', () => {
    const reviewed = ({ resources }: Example) => {
      for (const tool of resources.tools) if (tool.accessReviewedOn) tool.accessReviewedOn = '2026-05-01';
    };
    expect(said('manufacturer', reviewed)).toEqual([]);
  });

  it('gives one hint for all own targets that are as long as the law', () => {
    const equal = ({ obligations }: Example) => {
      for (const { targets = [] } of obligations)
        for (const target of targets) if (target.deadline === 'early-warning') target.within = 'PT24H';
    };
    expect(said('manufacturer', equal)).toEqual(['info own-target-exceeds-law']);
  });

  it('asks about protection that nobody has spoken of', () => {
    const unsaid = ({ resources }: Example) => {
      delete resources.tools[0].mfa;
      delete resources.tools[0].auditLog;
    };
    expect(said('manufacturer', unsaid)).toEqual(['info sensitive-tool-unprotected']);
  });

  it('lets several other standards be named', () => {
    const others = ({ standards }: Example) => {
      standards.push(
        { id: 'other', version: '1', note: 'ETSI EN 303 645' },
        { id: 'other', version: '2', note: 'IEC 62443' },
      );
    };
    expect(said('bank-soc', others)).not.toContain('error id-not-unique');
  });

  it('knows CVSS 3.0 and 2.0', () => {
    const older = (version: string) => (data: Example) =>
      Object.assign(data.policies.severity, { scheme: `cvss-${version}`, version });
    expect(said('small-vendor', older('3.0'))).toEqual([]);
    expect(said('small-vendor', older('2.0'))).toEqual([]);
  });

  it('sees no password in compact JSON', () => {
    expect(secretsIn('{"link":"https://acme.example","time":"08:00","mail":"psirt@acme.example"}')).toEqual([]);
    expect(secretsIn('{"link":"https://user:word@acme.example"}')).toHaveLength(1);
  });

  it('lets one executive be the last rung of the on-call ladder', () => {
    const rung = ({ staff }: Example) => {
      staff.onCall.tiers.push({ name: 'Executive', participants: { roles: ['ciso'] } });
    };
    expect(said('bank-soc', rung)).not.toContain('error on-call-leans-on-too-few');
  });

  it('warns where only a low severity is fixed after it becomes public', () => {
    const slow = ({ policies }: Example) => {
      policies.disclosure.timeline.defaultWithin = 'P80D';
      policies.disclosure.timeline.statedAs = 'promise';
      delete policies.disclosure.timeline.extension;
    };
    expect(said('manufacturer', slow).filter((line) => line.includes('disclosure-before-fix'))).toEqual([
      'warning disclosure-before-fix',
    ]);
  });

  it('lets a program that is published as a whole be CLEAR', () => {
    const published = (program: Example) => Object.assign(program, { status: 'published', classification: 'CLEAR' });
    expect(said('bank-soc', published)).not.toContain('warning record-label-too-open');
    const open = (program: Example) => Object.assign(program, { classification: 'CLEAR' });
    expect(said('bank-soc', open)).toContain('warning record-label-too-open');
  });

  it('rests no rule of basis "source" on practice alone', () => {
    const own = /^(?:psirt practice|SOC seed)/;
    const bare = rules.filter(({ basis, source }) => basis === 'source' && source.every((text) => own.test(text)));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
