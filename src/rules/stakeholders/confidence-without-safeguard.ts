// Who may be told what is not public needs a promise to keep it, and a way to be told that others cannot read.

import { isNarrower } from '../../facts/tlp.ts';
import type { Stakeholders } from '../../model/program.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule STK-004, for parties outside; colleagues are bound by their employment. That an agreement and a channel are there at all is asked elsewhere. */
export const rule = define({
  name: 'confidence-without-safeguard',
  severity: 'error',
  level: 1,
  asks: 'A party outside that may receive more than GREEN has an agreement that holds, and a secure channel.',
  why: 'Embargoed details went to a reseller by plain mail, under an agreement that had run out.',
  source: ['FIRST PSIRT SF 1.1: 1.5.2', 'FIRST PSIRT SF 1.1: 1.2.2.2', 'FIRST PSIRT SF 1.1: 1.3.1.1'],
  basis: 'source',
  reads: ['stakeholders.parties'],
  absentFrom: ['stakeholders.parties.channels'],
  good: `
stakeholders:
  parties:
    - { id: reseller, name: Reseller, side: external, class: distributor-oem, relation: both, ownerRole: lead, maxTlp: AMBER, legalReview: always, agreement: { kind: nda, reference: contract 12 }, channels: [{ kind: mail, address: psirt@reseller.example, secure: true }] }
`,
  bad: `
stakeholders:
  parties:
    - { id: reseller, name: Reseller, side: external, class: distributor-oem, relation: both, ownerRole: lead, maxTlp: AMBER, legalReview: always, agreement: { kind: nda, reference: contract 12 }, channels: [{ kind: mail, address: psirt@reseller.example, secure: false }] }
`,
  judge: ({ stakeholders: { parties } }, { today }) =>
    parties.flatMap((party, index) => {
      if (party.side !== 'external' || party.maxTlp === undefined || !isNarrower(party.maxTlp, 'GREEN')) return [];
      return [
        ...aboutAgreement(party, `/stakeholders/parties/${index}`, today),
        ...aboutChannels(party, `/stakeholders/parties/${index}`),
      ];
    }),
});

type Party = Stakeholders['parties'][number];

/** Finders hold the secret themselves, and many sign nothing: for them it is a warning. */
function aboutAgreement({ name, maxTlp, agreement, class: kind }: Party, at: string, today: string): Remark[] {
  const severity = kind === 'finder' ? 'warning' : 'error';
  if (agreement?.kind === 'none')
    return [
      {
        at: `${at}/agreement/kind`,
        severity,
        message: `"${name}" may receive up to TLP:${maxTlp}, so something must bind it to keep that to itself; the agreement says none.`,
      },
    ];
  if (agreement?.expires === undefined || agreement.expires >= today) return [];
  return [
    {
      at: `${at}/agreement/expires`,
      severity,
      message: `"${name}" may receive up to TLP:${maxTlp}, but its agreement ended on ${agreement.expires}. Renew it, or lower the label.`,
    },
  ];
}

function aboutChannels({ name, maxTlp, channels = [] }: Party, at: string): Remark[] {
  if (channels.length === 0 || channels.some(({ kind, secure }) => secure === true || kind === 'in-person')) return [];
  const severity = channels.every(({ secure }) => secure === false) ? 'error' : 'warning';
  const seen = severity === 'error' ? 'none of its channels is' : 'none of its channels is said to be';
  return [
    {
      at: `${at}/channels`,
      severity,
      message: `"${name}" may receive up to TLP:${maxTlp}, so one of its channels must be secure; ${seen}.`,
    },
  ];
}
