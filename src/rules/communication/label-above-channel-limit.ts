// A label is kept by the channel or not at all.

import { isNarrower } from '../../facts/tlp.ts';
import type { Remark } from '../../finding.ts';
import { rule as define } from '../../rule.ts';

/** Record rule SOC-S7, for the channel: that of each row, and the out-of-band channel of each party. */
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
    const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
    const above = (id: string | undefined, label: string | undefined, said: string, at: string): Remark[] => {
      const channel = channels.find((candidate) => candidate.id === id);
      if (channel?.maxTlp === undefined || label === undefined || !isNarrower(label, channel.maxTlp)) return [];
      return [
        {
          at,
          message: `${said} bears TLP:${label}, but "${channel.name}" may carry at most TLP:${channel.maxTlp}. Choose another channel, or another label.`,
        },
      ];
    };
    return [
      ...matrix.flatMap(({ party: id, channel, tlp }, index) => {
        const label = tlp ?? parties.find((party) => party.id === id)?.defaultTlp;
        return above(channel, label, `The message to "${nameOf(id)}"`, `/communication/matrix/${index}/channel`);
      }),
      ...parties.flatMap(({ name, outOfBandChannel, defaultTlp }, index) =>
        above(
          outOfBandChannel,
          defaultTlp,
          `A message to "${name}"`,
          `/stakeholders/parties/${index}/outOfBandChannel`,
        ),
      ),
    ];
  },
});
