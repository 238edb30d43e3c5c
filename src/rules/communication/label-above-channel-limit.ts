// A label is kept by the channel or not at all.

import { isNarrower } from '../../facts/tlp.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-S7, for the channel: that of each row, and the out-of-band channel of each party. One remark for each
 * channel, at the limit where several messages are above it. A page without a label of its own only asks to call back.
 */
export const rule = define({
  name: 'label-above-channel-limit',
  severity: 'error',
  level: 1,
  asks: 'No message goes by a channel whose highest label is wider than that of the message.',
  why: 'The list of stolen accounts, labeled AMBER+STRICT, went out through the status page tool.',
  source: ['TLP 2.0: labels', 'NIST SP 800-61r3: RS.CO-03'],
  basis: 'source',
  reads: ['communication.channels'],
  mayRead: ['communication.matrix', 'stakeholders.parties'],
  good: `
kind: soc
communication:
  channels: [{ id: mail, kind: email, name: Mail, outOfBand: false, encrypted: false, independentOfCorporateIdentity: false, maxTlp: GREEN }]
  matrix: [{ severity: sev1, party: cloud, kind: coordination, firstNotice: PT1H, ownerRole: lead, channel: mail, tlp: GREEN }]
`,
  bad: `
kind: soc
communication:
  channels: [{ id: mail, kind: email, name: Mail, outOfBand: false, encrypted: false, independentOfCorporateIdentity: false, maxTlp: GREEN }]
  matrix: [{ severity: sev1, party: cloud, kind: coordination, firstNotice: PT1H, ownerRole: lead, channel: mail, tlp: AMBER }]
`,
  judge: ({ communication: { channels, matrix = [] }, stakeholders }) => {
    const parties = stakeholders?.parties ?? [];
    const messages: readonly Message[] = [
      ...matrix.map(({ party: id, channel, tlp }, index) => {
        const party = parties.find((candidate) => candidate.id === id);
        const isPage = channels.some((candidate) => candidate.id === channel && candidate.kind === 'paging');
        const label = tlp ?? (isPage ? undefined : party?.defaultTlp);
        return { to: party?.name ?? id, channel, label, at: `/communication/matrix/${index}/channel` };
      }),
      ...parties.map(({ name, outOfBandChannel, defaultTlp }, index) => ({
        to: name,
        channel: outOfBandChannel,
        label: defaultTlp,
        at: `/stakeholders/parties/${index}/outOfBandChannel`,
      })),
    ];
    return channels.flatMap(({ id, name, maxTlp }, index): Remark[] => {
      const above = messages.filter(
        ({ channel, label }) =>
          channel === id && maxTlp !== undefined && label !== undefined && isNarrower(label, maxTlp),
      );
      const [first] = above;
      if (!first) return [];
      const said = [...new Set(above.map(({ to, label }) => `TLP:${label} for "${to}"`))].join(', ');
      return [
        {
          at: above.length === 1 ? first.at : `/communication/channels/${index}/maxTlp`,
          message: `"${name}" may carry at most TLP:${maxTlp}, but is to carry ${said}. Choose another channel or another label, or raise its limit if it can hold it.`,
        },
      ];
    });
  },
});

/** What is to go by which channel, with its label and the place that says so. */
interface Message {
  to: string;
  channel: string | undefined;
  label: string | undefined;
  at: string;
}
