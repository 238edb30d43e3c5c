// One row when nobody is named who speaks with a stakeholder, or nobody in that role's absence.
import { joinWords } from '../../../program/display.ts';
import type { Row, View } from '../../view.ts';
import { partiesInIncidents } from './stakeholder-contacts.ts';

export const view: View = {
  name: 'stakeholders-without-contact',
  keys: ['sentence'],
  rows: (program): Row[] => {
    const parties = partiesInIncidents(program);
    const without = (isMissing: (party: (typeof parties)[number]) => boolean) =>
      joinWords(parties.filter(isMissing).flatMap(({ name, id }) => name ?? id ?? []));
    const nobody = without(({ pocRole, ownerRole }) => pocRole === undefined && ownerRole === undefined);
    const noDeputy = without(
      ({ pocRole, ownerRole, pocDeputyRole, deputyRole }) =>
        (pocRole ?? ownerRole) !== undefined && pocDeputyRole === undefined && deputyRole === undefined,
    );
    return [
      ...(nobody === '' ? [] : [{ sentence: `No role speaks with: ${nobody}.` }]),
      ...(noDeputy === '' ? [] : [{ sentence: `The point of contact has no deputy for: ${noDeputy}.` }]),
    ];
  },
};
