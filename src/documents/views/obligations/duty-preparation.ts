// How a duty that applies is prepared, line by line: who answers for it, who decides, who receives, the account, the text, the rehearsal.

import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Account = NonNullable<NonNullable<Draft['obligations']>[number]['portalAccount']>;

export const view: View = {
  name: 'duty-preparation',
  keys: ['of', 'what', 'says'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.obligations ?? []).flatMap((duty) => {
      if (duty.applies !== 'yes') return [];
      const template = program.communication?.templates?.find(({ id }) => id === duty.template);
      const lines: [what: string, says: string | undefined][] = [
        ['Decides that a case must be reported', words.role(duty.decisionMakerRole)],
        ['Receives the report', words.name('stakeholders.parties', duty.recipient)],
        ['What counts as becoming aware', duty.awarenessRule],
        ['Account for filing', duty.portalAccount && sayAccount(duty.portalAccount, words.roles)],
        ['Prepared text', template?.purpose ?? duty.template],
        ['Filing last rehearsed on', duty.lastRehearsedOn],
      ];
      if (lines.every(([, says]) => !says)) return [];
      lines.unshift(['Accountable', words.role(duty.accountableRole)], ['Deputy', words.role(duty.deputyRole)]);
      return lines.flatMap(([what, says]) => (says ? [{ of: duty.clock, what, says }] : []));
    });
  },
};

/** How ready the account for filing is, as far as it is said. */
export function sayAccount(account: Account, sayRoles: (ids: readonly string[] | undefined) => string): string {
  if (account.notNeeded !== undefined) return `Not needed: ${account.notNeeded}`;
  const { registered, holderRoles, holders, testedOn } = account;
  return [
    registered === undefined ? 'Not said whether it exists.' : registered ? 'Registered.' : 'Not registered yet.',
    ...(holderRoles?.length ? [`These roles file: ${sayRoles(holderRoles)}.`] : []),
    ...(holders === undefined ? [] : [holders === 1 ? 'One person can file.' : `${holders} people can file.`]),
    ...(testedOn === undefined ? [] : [`Last tried on ${testedOn}.`]),
  ].join(' ');
}
