// At each level of incidents where the plan tells both an authority and the public: the longest times until each is told.
import type { Draft } from '../model/draft.ts';
import { shortestHours } from '../time/duration.ts';

type Row = NonNullable<NonNullable<Draft['communication']>['matrix']>[number];

/** The longest times at one level, counted from the same event. */
export interface PressOrder {
  severity: string;
  /** The time until the last authority is told. */
  authorities: string;
  /** The time until the first message to the public. */
  press: string;
  /** Whether the public may hear of it before the last authority, although everybody keeps the plan. */
  mayBeFirst: boolean;
}

/** The levels at which the matrix tells both, in the order of the levels. */
export function pressOrderOf({ communication, stakeholders }: Draft): PressOrder[] {
  const { matrix = [], severities = [] } = communication ?? {};
  const classes = new Map((stakeholders?.parties ?? []).map(({ id, class: name }) => [id, name]));
  const isAuthority = ({ kind, party }: Row) =>
    kind === 'notification' && ['regulator', 'national-csirt'].includes(classes.get(party) ?? '');
  return severities.flatMap(({ id: severity }) => {
    const rows = severity === undefined ? [] : matrix.filter((row) => row.severity === severity);
    const notice = timed(rows.filter(isAuthority)).at(-1);
    const [press] = timed(rows.filter(({ kind }) => kind === 'public-communication'));
    if (severity === undefined || !notice || !press || notice.startsAt !== press.startsAt) return [];
    const mayBeFirst = shortestHours(press.firstNotice) < shortestHours(notice.firstNotice);
    return [{ severity, authorities: notice.firstNotice, press: press.firstNotice, mayBeFirst }];
  });
}

/** The rows that give a time, the shortest first. */
function timed(rows: readonly Row[]) {
  return rows
    .flatMap((row) => (row.firstNotice === undefined ? [] : [{ ...row, firstNotice: row.firstNotice }]))
    .sort((one, other) => shortestHours(one.firstNotice) - shortestHours(other.firstNotice));
}
