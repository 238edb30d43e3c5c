// The policy, security.txt, CSAF, CVE and the team description are read by different people, who must end up at the same place.

import { channelOf, sayChannel, whyClosed } from '../../facts/intake.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-006, for contacts. The policy is the measure; it may name more channels than the other places. */
export const rule = define({
  name: 'published-contacts-differ',
  severity: 'error',
  level: 1,
  asks: 'The contacts in security.txt, CSAF and CVE data are contacts of the disclosure policy, whose preferred one security.txt names, and the mail address of the team is one of its channels.',
  why: 'There are four public places with three different addresses; one of them is the mailbox that was closed last year.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.2', 'RFC 9116: 2.5.3', 'CVE CNA Rules 4.0.0: 3.2.3'],
  basis: 'judgement',
  reads: ['resources.intake', 'policies.disclosure'],
  mayRead: ['team', 'resources.publishing'],
  good: `
resources:
  intake:
    channels:
      - { id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }
      - { id: old-form, kind: form, address: "https://acme.example/report", public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }
    reportForm: { fields: [description] }
    securityTxt: { contacts: [mailbox], expires: 2027-06-30 }
policies:
  disclosure: { contact: { channels: [mailbox] } }
`,
  bad: `
resources:
  intake:
    channels:
      - { id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }
      - { id: old-form, kind: form, address: "https://acme.example/report", public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }
    reportForm: { fields: [description] }
    securityTxt: { contacts: [old-form], expires: 2027-06-30 }
policies:
  disclosure: { contact: { channels: [mailbox] } }
`,
  judge: ({ team, resources: { intake, publishing }, policies: { disclosure } }) => {
    const { channels } = disclosure.contact;
    const named = new Set([...channels, ...(disclosure.secureOptions?.channels ?? [])]);
    if ([...named].some((id) => !channelOf(id, intake))) return [];
    const stranger = (at: string, place: string, id: string | undefined, severity: Remark['severity']): Remark[] => {
      const channel = id === undefined || named.has(id) ? undefined : channelOf(id, intake);
      if (!channel) return [];
      return [
        {
          at,
          ...(severity && { severity }),
          message: `The contact in ${place} must be one of the contacts in the disclosure policy (${channels.join(', ')}), but it is ${sayChannel(channel)}.`,
        },
      ];
    };
    const contacts = intake.securityTxt?.contacts ?? [];
    const isClosed = (id: string): boolean => {
      const channel = channelOf(id, intake);
      return channel === undefined || whyClosed(channel) !== undefined;
    };
    const remarks = contacts.flatMap((id, index) =>
      isClosed(id)
        ? []
        : stranger(pointer('resources', 'intake', 'securityTxt', 'contacts', index), 'security.txt', id, undefined),
    );
    const best = channelOf(channels[0] ?? '', intake);
    const isPassedOver = best && contacts.every((id) => named.has(id) && !isClosed(id) && id !== best.id);
    if (intake.securityTxt && isPassedOver && !isClosed(best.id) && best.products === undefined) {
      remarks.push({
        at: '/resources/intake/securityTxt/contacts',
        message: `The security.txt must name the preferred contact of the disclosure policy, ${sayChannel(best)}, but it names ${contacts.join(', ')}.`,
      });
    }
    remarks.push(
      ...stranger(
        '/resources/publishing/csaf/publisher/contact',
        'CSAF documents',
        publishing?.csaf?.publisher.contact,
        'warning',
      ),
    );
    remarks.push(
      ...stranger(
        '/resources/publishing/cve/cna/publicContact',
        'the CVE data',
        publishing?.cve.cna?.publicContact,
        'info',
      ),
    );
    const mailboxes = intake.channels.filter(({ kind }) => kind === 'email');
    const known = [
      ...mailboxes.map(({ address }) => address),
      ...(intake.domains ?? []).flatMap(({ mailboxes: addresses = [] }) => addresses),
    ];
    if (
      team?.email !== undefined &&
      mailboxes.length > 0 &&
      !known.includes(undefined) &&
      !known.some((address) => address?.toLowerCase() === team.email?.toLowerCase())
    ) {
      remarks.push({
        at: '/team/email',
        message: `The mail address of the team must be one of the watched mailboxes (${known.join(', ')}), but it is ${team.email}.`,
      });
    }
    return remarks;
  },
});
