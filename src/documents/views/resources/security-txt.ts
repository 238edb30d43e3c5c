// What the published security.txt says: its fields in the order of RFC 9116, resolved from the entries it points to.

import { bareFingerprint } from '../../../facts/public-ways.ts';
import type { Draft } from '../../../model/draft.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'security-txt',
  keys: ['field', 'value'],
  rows: (program) => {
    const file = program.resources?.intake?.securityTxt;
    if (file === undefined) return [];
    const line = (field: string, values: readonly (string | undefined)[] | undefined) =>
      (values ?? []).flatMap((value) => (value === undefined ? [] : [{ field, value }]));
    const csaf =
      file.csaf ??
      (program.resources?.publishing?.csaf?.canonicalUrl === undefined
        ? []
        : [program.resources.publishing.csaf.canonicalUrl]);
    return [
      ...line(
        'Contact',
        file.contacts?.map((id) => contactOf(id, program)),
      ),
      ...line('Expires', file.expires === undefined ? [] : [`${file.expires}T00:00:00Z`]),
      ...line(
        'Encryption',
        file.encryption
          ?.map((id) => program.resources?.intake?.keys?.find((key) => key.id === id))
          .map(
            (key) =>
              key?.url ??
              (key?.fingerprint === undefined ? undefined : `openpgp4fpr:${bareFingerprint(key.fingerprint)}`),
          ),
      ),
      ...line('Acknowledgments', file.acknowledgments),
      ...line('Preferred-Languages', [(file.preferredLanguages ?? program.team?.languages)?.join(', ')]),
      ...line('Canonical', file.canonical),
      ...line(
        'Policy',
        file.policies?.map((id) => program.policies?.policies?.find((policy) => policy.id === id)?.url),
      ),
      ...line('Hiring', file.hiring),
      ...line('CSAF', csaf),
      ...line('Bug-Bounty', file.bugBounty === undefined ? [] : [file.bugBounty ? 'True' : 'False']),
    ];
  },
};

function contactOf(id: string, program: Draft): string | undefined {
  const channel = program.resources?.intake?.channels?.find((candidate) => candidate.id === id);
  if (channel?.address === undefined) return undefined;
  return channel.kind === 'email'
    ? `mailto:${channel.address}`
    : channel.kind === 'phone'
      ? `tel:${channel.address.replace(/[^+\d]+/g, '-')}`
      : channel.address;
}
