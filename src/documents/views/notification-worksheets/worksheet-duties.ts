// What stands at the head of the worksheet of a duty: who files and decides, to whom, how, with which account.
import { aboutClock } from '../../../facts/duties.ts';
import { isFiled } from '../../../facts/filing.ts';
import { wordsOf } from '../../../program/naming.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';
import { sayAccount } from '../obligations/duty-preparation.ts';

export const view: View = {
  name: 'worksheet-duties',
  keys: [
    'of',
    'duty',
    'law',
    'files',
    'backup',
    'decides',
    'recipient',
    'channels',
    'routing',
    'alsoInform',
    'account',
    'needed',
    'text',
    'aware',
  ],
  rows: (program, _documents, { clocks }) => {
    const words = wordsOf(program);
    return (program.obligations ?? []).flatMap((duty, index) => {
      const clock = clocks.get(duty.clock ?? '');
      if (duty.applies !== 'yes' || !clock?.deadlines.some((deadline) => isFiled(deadline) || deadline.content))
        return [];
      const { law, recipients, routing, needed, alsoInform } = aboutClock(clock);
      const template = program.communication?.templates?.find(({ id }) => id === duty.template);
      const place = `/obligations/${index}`;
      return {
        of: clock.id,
        duty: clock.title,
        law,
        files: saidOr(words.role(duty.accountableRole), `${place}/accountableRole`),
        backup: saidOr(words.role(duty.deputyRole), `${place}/deputyRole`),
        decides: words.role(duty.decisionMakerRole) || undefined,
        recipient: words.name('stakeholders.parties', duty.recipient) || undefined,
        channels: recipients,
        routing,
        alsoInform: alsoInform || undefined,
        account: duty.portalAccount && sayAccount(duty.portalAccount, words.roles),
        needed,
        text: template?.purpose ?? duty.template,
        aware: duty.awarenessRule,
      };
    });
  },
};
