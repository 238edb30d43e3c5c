// Rows about groups that decide, the times of policies, and who is told of an incident when.
import type { Sayable } from './rows.ts';

const sla = (value: object) => ['policies.slas[+]', value] as const;

export const timeRows: readonly Sayable[] = [
  {
    row: 'committees: seats by organization, quorum as a share, election, recusal, inactivity, leave, hand-off',
    in: 'manufacturer',
    change: [
      [
        'support.committees',
        [
          {
            name: 'Security response committee',
            size: 7,
            seats: [{ organization: 'Any one company', count: 2, ceiling: true }],
            quorumShare: 60,
            election: 'By the members, every November, for a year',
            recusal: 'In a case of the own product',
            inactivity: 'After three months without a vote the seat is free',
            leave: 'Up to six months, announced on the list',
            handOff: 'Keys are changed within a week',
          },
        ],
      ],
      ['support.steering.recusal', 'In a matter of the own unit'],
    ],
    shown: {
      support: [
        'Security response committee',
        'Seats: 7',
        'Any one company, number: 2, at most: yes',
        'quorum as a share: 60 %',
        'By the members, every November',
        'recusal: In a case of the own product',
        'After three months without a vote',
        'leave: Up to six months',
        'hand-off: Keys are changed within a week',
        '**Recusal:** In a matter of the own unit',
      ],
    },
    asked: ['size', 'seats/0/organization', 'quorumShare', 'election', 'recusal', 'inactivity', 'leave', 'handOff'].map(
      (name) => `/support/committees/0/${name}`,
    ),
  },
  {
    row: 'slas: stages of its own, and further starts',
    in: 'manufacturer',
    change: [
      sla({ id: 'triaged', activity: 'accept', public: 'P3D', publicAs: 'usual', startsAt: 'triaged' }),
      sla({
        id: 'form-fix-team',
        name: 'Form the fix team',
        activity: 'other',
        public: 'P2D to P5D',
        publicAs: 'target',
        startsAfter: 'triaged',
      }),
      sla({ id: 'hand-over', activity: 'hand-over', internal: 'P1D', startsAt: 'accepted' }),
      sla({ id: 'close', activity: 'close', internal: 'P30D', startsAt: 'released' }),
    ],
    shown: {
      policies: ['Form the fix team', '2 to 5 days', 'Triaged', 'the end of: Accept', 'Accepted', 'Fix released'],
    },
    asked: ['/policies/slas/0/startsAfter', '/policies/slas/0/activity'],
  },
  {
    row: 'times: ranges, an hour, weekdays that are ruled out, periodically, after fix or merge',
    in: 'manufacturer',
    change: [
      ['policies.disclosure.timeline.defaultWithin', 'P90D to P120D'],
      sla({
        id: 'news',
        name: 'News to users',
        activity: 'status-update',
        untimed: 'periodically',
        hour: '14:00',
        excludedWeekdays: ['friday', 'saturday'],
      }),
      ['policies.embargo.hour', '15:00'],
      ['policies.embargo.excludedWeekdays', ['friday']],
      ['policies.earlyNotification[0].stages[+]', { gets: 'The date of the release' }],
      ['evaluation.postmortem.startsAt', 'merged'],
    ],
    shown: {
      policies: ['90 to 120 days', 'periodically', 'Hour: 14:00', '**Not on:** Friday', 'The date of the release'],
      evaluation: ['counted from this event: fix merged'],
    },
    asked: [
      '/policies/slas/0/untimed',
      '/policies/slas/0/hour',
      '/policies/embargo/hour',
      '/policies/embargo/excludedWeekdays',
      '/policies/advisory/publication/hour',
      '/policies/earlyNotification/0/stages/0/before',
      '/evaluation/postmortem/startsAt',
    ],
  },
  {
    row: 'communication.matrix: no time, another start, channels by role',
    in: 'bank-soc',
    change: [
      ['communication.matrix[3].firstNotice', undefined],
      ['communication.matrix[4].startsAt', 'containment'],
      [
        'communication.matrix[5].perRole',
        [
          { role: 'ciso', channel: 'emergency-phones', firstNotice: 'PT15M', startsAt: 'detection' },
          { who: 'The duty officer of the authority', firstNotice: 'PT30M' },
        ],
      ],
    ],
    shown: { communication: ['Told in another way', '15 minutes', 'Detection', 'The duty officer of the authority'] },
    asked: ['/communication/matrix/0/perRole/0/channel', '/communication/matrix/0/perRole/0/who'],
  },
];
