// Who writes in a language that security.txt invites should be answered in it.
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** Record rule RES-006, for languages. The policy may take more languages than security.txt prefers. */
export const rule = define({
  name: 'published-languages-differ',
  severity: 'error',
  level: 1,
  asks: 'The languages that security.txt prefers are languages in which the disclosure policy, or else the team, takes reports.',
  why: 'A report comes in the language that was invited, and nobody on the team can read it.',
  source: ['RFC 9116: 2.5.8', 'FIRST PSIRT SF 1.1: 2.1.1.2'],
  basis: 'judgement',
  reads: ['team', 'resources.intake'],
  mayRead: ['policies.disclosure'],
  good: `
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en, de] }
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30, preferredLanguages: [en, de] }
`,
  bad: `
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en, de] }
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30, preferredLanguages: [en, fr] }
`,
  judge: ({ team, resources, policies }) => {
    const said = policies?.disclosure?.languages ?? [];
    const [place, taken] = said.length > 0 ? ['the disclosure policy', said] : ['the team', team.languages];
    const bases = taken.map(baseOf);
    return (resources.intake.securityTxt?.preferredLanguages ?? []).flatMap((language, index) => {
      if (bases.includes(baseOf(language))) return [];
      return [
        {
          at: pointer('resources', 'intake', 'securityTxt', 'preferredLanguages', index),
          message: `The languages preferred in security.txt must be among those of ${place} (${taken.join(', ')}), but "${language}" is not.`,
        },
      ];
    });
  },
});
