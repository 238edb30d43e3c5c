// The duty line and the bridge: who is called first, at which number, and where people meet, as far as it is recorded.
import type { Draft } from '../../../model/draft.ts';
import { sayWindows } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { Row, View } from '../../view.ts';

export const view: View = {
  name: 'card-lines',
  keys: ['what', 'says'],
  rows: (program) =>
    [...dutyLine(program), ...numbers(program), ...meetingPlaces(program)].filter(({ says }) => says !== ''),
};

type Tier = NonNullable<NonNullable<NonNullable<Draft['staff']>['onCall']>['tiers']>[number];

function dutyLine(program: Draft): Row[] {
  const words = wordsOf(program);
  const { tiers = [], backupRole, pagingTool } = program.staff?.onCall ?? {};
  const { pagedRoles, within, trigger } = program.staff?.coverage?.urgentAlert ?? {};
  const paged = [words.roles(pagedRoles), within && `reacts within ${sayLimit(within)}`, trigger];
  return [
    ...tiers.map((tier, index) => ({ what: `On call, tier ${index + 1}`, says: sayTier(tier, program) })),
    { what: 'When nobody on call reacts', says: words.role(backupRole) },
    { what: 'Called by', says: words.name('resources.tools', pagingTool) },
    { what: 'Urgent alert', says: paged.filter(Boolean).join('; ') },
  ];
}

function sayTier({ name, participants, respondsWithin, windows }: Tier, program: Draft): string {
  const roles = wordsOf(program).roles(participants?.roles);
  const who = [name, name === undefined || roles === '' ? roles : `(${roles})`].filter(Boolean).join(' ');
  const said = [who, respondsWithin && `reacts within ${sayLimit(respondsWithin)}`, sayWindows(windows).join(', ')];
  return said.filter(Boolean).join('; ');
}

/** Telephones on which others reach the team; the numbers of people stand in the contact sheet. */
function numbers({ communication, resources }: Draft): Row[] {
  const ways = (communication?.reportingWays ?? []).filter(({ kind }) => kind === 'phone');
  const channels = (resources?.intake?.channels ?? []).filter(
    ({ kind, direction }) => kind === 'phone' && direction !== 'out',
  );
  const said = [...ways, ...channels].map(({ address, addressKeptIn }) =>
    address === undefined ? (addressKeptIn === undefined ? '' : `kept in: ${addressKeptIn}`) : address,
  );
  return [{ what: 'Number of the team', says: distinct(said) }];
}

function meetingPlaces(program: Draft): Row[] {
  const words = wordsOf(program);
  const { physical = '', virtual = '', bridge, outOfBand, record = '' } = program.resources?.situationRoom ?? {};
  const bridges = (program.communication?.channels ?? []).filter(({ kind }) => kind === 'bridge');
  const named = bridges.map(({ name, addressKeptIn }) =>
    [name, addressKeptIn && `kept in: ${addressKeptIn}`].filter(Boolean).join(', '),
  );
  return [
    { what: 'Bridge', says: distinct([words.name('resources.tools', bridge), ...named]) },
    { what: 'Virtual room', says: virtual },
    { what: 'Room', says: physical },
    { what: 'When our own systems cannot be trusted', says: words.name('resources.tools', outOfBand) },
    { what: 'Decisions and times are written down in', says: record },
  ];
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('; ');
}
