// Whoever finds a flaw reads security.txt first; a contact in it that is not public or has no address leads nowhere.
import { channelOf, whyClosed } from '../../facts/intake.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-004, for the contacts. */
export const rule = define({
  name: 'security-txt-names-closed-channel',
  severity: 'error',
  level: 1,
  asks: 'Every contact in security.txt is a public channel with a mail address, a link or a telephone number.',
  why: 'The file names the old partner portal, or a mailbox whose address is kept secret, and the finder goes to the press instead.',
  source: ['RFC 9116: 2.5.3'],
  basis: 'source',
  reads: ['resources.intake'],
  absentFrom: ['resources.intake.channels'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: false, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
`,
  judge: ({ resources: { intake } }) =>
    (intake.securityTxt?.contacts ?? []).flatMap((id, index) => {
      const channel = channelOf(id, intake);
      const fault = channel && whyClosed(channel);
      if (fault === undefined) return [];
      return [
        {
          at: pointer('resources', 'intake', 'securityTxt', 'contacts', index),
          message: `The security.txt names the channel "${id}" as a contact, which must be public and have an address, but it ${fault}.`,
        },
      ];
    }),
});
