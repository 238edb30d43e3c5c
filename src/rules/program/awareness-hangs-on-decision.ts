// Who becomes aware only when the board has met has a clock that the law does not know.
import { applicable } from '../../facts/deadlines.ts';
import { rule as define } from '../rule.ts';

const bodies = 'board|committee|management|executives?|directors?|ceo|shareholders?';
const acts = 'confirm|approv|decid|decision|agree|sign|resol|release|meets?\\b|met\\b';

/** Words such as "when the board has confirmed": the body, and what it does, after a word of time or condition. */
const hangs = new RegExp(
  `\\b(when|once|after|until|unless|if|as soon as)\\b[^.;]*\\b(${bodies})\\b[^.;]*\\b(${acts})|\\b(decision|approval|confirmation|resolution) (of|by) the [^.;]*\\b(${bodies})\\b`,
  'i',
);

/** Only duties with a deadline that counts from awareness. */
export const rule = define({
  name: 'awareness-hangs-on-decision',
  severity: 'warning',
  level: 1,
  asks: 'Becoming aware is a fact that somebody notes down, not a decision of a board.',
  why: 'The evidence came on Friday and the board on Tuesday; the authority counted from Friday.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'psirt practice: the moment of awareness'],
  basis: 'judgement',
  reads: ['obligations'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto, awarenessRule: "When evidence of the attack has reached the team; whoever reads it first writes down the time" }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto, awarenessRule: "When the management board has confirmed the case" }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    applicable(obligations, clocks, today).flatMap(({ clock, obligation: { awarenessRule }, index }) => {
      const first = clock.deadlines.find(({ from }) => from === 'aware');
      if (awarenessRule === undefined || !first || !hangs.test(awarenessRule)) return [];
      return [
        {
          at: `/obligations/${index}/awarenessRule`,
          message: `"${clock.title}" counts from becoming aware (${first.reference}), which depends on no board; here it says "${awarenessRule}". Name the moment at which the evidence has arrived, and who notes it.`,
        },
      ];
    }),
});
