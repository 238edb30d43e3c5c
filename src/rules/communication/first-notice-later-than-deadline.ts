// The plan for incidents promises a first notice; the law does not wait for the declaration from which it is counted.

import { isLate, type Notice, noticesOf, sayLaw, takes } from '../../facts/first-notices.ts';
import { sayHours, sayLimit, shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** The counterpart of notice-later-than-deadline for the matrix of incidents. Each row counts: a severity has no other. */
export const rule = define({
  name: 'first-notice-later-than-deadline',
  severity: 'error',
  level: 1,
  asks: 'A row of the incident matrix that names a clock is done before the deadline of the law, counted from where the law counts.',
  why: 'Twenty hours were promised from the declaration, and the declaration came five hours after the first engineer knew.',
  source: [
    'Regulation (EU) 2024/2847: Art. 14',
    'Directive (EU) 2022/2555: Art. 23',
    'Regulation (EU) 2022/2554: Art. 19',
  ],
  basis: 'arithmetic',
  reads: ['obligations', 'communication.matrix'],
  mayRead: ['communication.declaration'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
communication:
  declaration: { criteria: [Signs of an attack], declaredByRoles: [lead], tieRule: take-higher, declareWithin: PT2H }
  matrix: [{ severity: sev1, party: national-csirt, kind: notification, firstNotice: PT20H, ownerRole: lead, clocks: [eu-cra-severe-incident] }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
communication:
  declaration: { criteria: [Signs of an attack], declaredByRoles: [lead], tieRule: take-higher, declareWithin: PT5H }
  matrix: [{ severity: sev1, party: national-csirt, kind: notification, firstNotice: PT20H, ownerRole: lead, clocks: [eu-cra-severe-incident] }]
`,
  judge: ({ obligations, communication: { matrix, declaration } }, context) => {
    const declareWithin = declaration?.declareWithin;
    const byPlace = new Map<string, Notice>();
    const undecided: Notice[] = [];
    for (const notice of noticesOf(obligations, matrix, context)) {
      if (isLate(notice, declareWithin)) byPlace.set(notice.at, byPlace.get(notice.at) ?? notice);
      else if (notice.startsLater && declareWithin === undefined) undecided.push(notice);
    }
    const late = [...byPlace].map(([at, notice]) => ({ at, message: sayLate(notice, declareWithin) }));
    const first = undecided.find(({ at }) => !byPlace.has(at));
    if (first === undefined) return late;
    const unsaid = {
      at: declaration === undefined ? '/communication/matrix' : '/communication/declaration',
      severity: 'warning' as const,
      ...(declaration !== undefined && { asksFor: 'declareWithin' }),
      message: `Say under "declareWithin" of the declaration how long it takes to declare an incident, or count the notices from awareness ("startsAt: awareness"): ${sayLaw(first)}, and that time runs from the moment when the team knows.`,
    };
    return [...late, unsaid];
  },
});

function sayLate(notice: Notice, declareWithin: string | undefined): string {
  const { row, startsLater } = notice;
  const own = sayLimit(row.firstNotice);
  const sum =
    startsLater && declareWithin !== undefined
      ? `${own} after up to ${sayLimit(declareWithin)} until the declaration, ${sayHours(shortestHours(takes(notice, declareWithin)))} in all`
      : own;
  return `The first notice of this row takes ${sum}, but ${sayLaw(notice)}. Shorten it.`;
}
