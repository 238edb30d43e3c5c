// The words of documents: what somebody typed keeps its letters, and nothing is said that is no word.
import { describe, expect, it } from 'vitest';
import { documentNamed, documentsOf, having } from '../documents.ts';
import { example } from '../edited.ts';

const small = example('small-vendor');

/** The small vendor with another title for one of its roles. */
function called(id: string, title: string): Record<string, unknown> {
  return having(small, {
    '/roles': (small.roles as { id: string }[]).map((role) => (role.id === id ? { ...role, title } : role)),
  });
}

const sponsor = (small.sponsorship as { sponsorRole: string }).sponsorRole;

describe('what somebody typed', () => {
  it.each(['Geschäftsführer', 'Siemens liaison', 'Vorstand', 'eBay liaison'])('keeps its letters: %s', (title) => {
    const [first = '', ...rest] = title;
    const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
    for (const { text, name } of documentsOf(called(sponsor, title)))
      expect(text, name).not.toContain([other, ...rest].join(''));
    expect(documentNamed('charter', called(sponsor, title)).text).toContain(`backed by the ${title}.`);
  });

  it('is said in small letters where it is a title that we proposed', () => {
    expect(documentNamed('charter', called(sponsor, 'Executive sponsor')).text).toContain(
      'backed by the executive sponsor.',
    );
  });

  it('is not touched in a condition', () => {
    const data = having(small, { '/charter/decisionRights/0/condition': 'S1 and P1: only by day' });
    expect(documentNamed('decisions', data).text).toContain('(S1 and P1: only by day)');
  });
});

describe('the choice "other"', () => {
  it('is a gap where no word says what it means', () => {
    const { text, gaps, open } = documentNamed(
      'policies',
      having(small, { '/policies/reward': { active: true, forms: ['money', 'other'], payoutRole: sponsor } }),
    );
    expect(text).toContain('Finders are rewarded with money and **\\[Gap: the word for “other” in Forms\\]**.');
    expect([gaps, open]).toEqual([1, ['the word for “other” in Forms']]);
  });

  it('gives way to the word beside it', () => {
    const { text, gaps } = documentNamed(
      'evaluation',
      having(small, {
        '/evaluation/postmortem/trigger': ['other'],
        '/evaluation/postmortem/triggerNote': 'After each fair',
      }),
    );
    expect(text).toContain('The team looks back after: something else.');
    expect(text).toContain('After each fair.');
    expect(gaps).toBe(0);
  });
});

describe('a document', () => {
  it('names a key by its identity alone where no other has it', () => {
    const { text } = documentNamed('policies', example('manufacturer'));
    expect(text).toContain('OpenPGP key of psirt&#64;havelstrom.example. Please encrypt');
  });

  it('tells channels of one kind apart', () => {
    const phone = {
      kind: 'phone',
      public: false,
      encryption: 'none',
      needsLogin: false,
      monitoredByRole: 'duty-contact',
      testedOn: '2026-11-02',
    };
    const channels = [
      ...(small.resources as { intake: { channels: object[] } }).intake.channels,
      { ...phone, id: 'desk', addressKeptIn: 'Contact page' },
      { ...phone, id: 'night-line', addressKeptIn: 'Duty card' },
    ];
    const { text } = documentNamed(
      'resources',
      having(small, {
        '/resources/intake/channels': channels,
        '/resources/intake/reportForm/channels': ['desk', 'night-line'],
      }),
    );
    expect(text).toContain('| Phone: Contact page |');
    expect(text).toContain('Phone (Contact page) and Phone (Duty card)');
  });

  it('prints the serial number beside a fingerprint', () => {
    const keys = [
      {
        id: 'k',
        kind: 'smime',
        fingerprint: 'AB'.repeat(32),
        serial: '0451',
        custodianRoles: ['psirt-lead'],
        expires: '2027-05-01',
      },
    ];
    expect(documentNamed('resources', having(small, { '/resources/intake/keys': keys })).text).toContain(
      '; serial number 0451 |',
    );
  });

  it('says "at once" and not "within at once"', () => {
    const matrix = structuredClone((small.stakeholders as { matrix: object[] }).matrix).map((row) => ({
      ...row,
      within: 'PT0S',
      timing: 'after',
    }));
    const { text } = documentNamed('stakeholders', having(small, { '/stakeholders/matrix': matrix }));
    expect(text).toMatch(/\| At once/);
    expect(text).not.toMatch(/within at once/i);
  });

  it('does not say of a charter to be signed what it does not have', () => {
    const unanswered = [{ field: 'vision', because: 'not-applicable', reason: 'We are three' }];
    const { text } = documentNamed(
      'charter',
      having(small, { '/charter/vision': undefined, '/charter/unanswered': unanswered }),
    );
    expect(text).not.toContain('### Vision');
  });

  it('ends the sentence around a gap', () => {
    const { text } = documentNamed('resources', having(small, { '/resources/publishing/needsLogin': undefined }));
    expect(text).toContain('Whether an account is needed: **\\[Gap: Needs a login\\]**. Machine-readable form:');
  });

  it('speaks of one role as one', () => {
    expect(documentNamed('staff', having(small, { '/staff/coverage/inHoursRoles': ['psirt-lead'] })).text).toContain(
      'Within the hours the PSIRT lead answers',
    );
  });
});
