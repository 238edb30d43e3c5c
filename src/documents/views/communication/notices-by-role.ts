// Roles that are told of an incident by another channel, at another time or from another start than the row says.

import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'notices-by-role',
  keys: ['level', 'stakeholder', 'who', 'time', 'start', 'channel'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.communication?.matrix ?? []).flatMap(({ severity, party, perRole = [] }) =>
      perRole.map(({ role, who, firstNotice, startsAt, channel }) => ({
        level: words.name('communication.severities', severity),
        stakeholder: words.name('stakeholders.parties', party),
        who: role === undefined ? who : words.role(role),
        time: firstNotice === undefined ? undefined : sayLimit(firstNotice),
        start: words.label('/communication/matrix/0/perRole/0/startsAt', startsAt) || undefined,
        channel: words.name('communication.channels', channel) || undefined,
      })),
    );
  },
};
