// A figure that nobody compared with its source is a reminder to ask, never one to plan with.
import { applicable, limitOf } from '../../facts/deadlines.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O9, for what is not verified: one hint for the program. Contracts have no figure here and are left out. */
export const rule = define({
  name: 'unverified-figure-relied-on',
  severity: 'info',
  level: 1,
  asks: 'The deadlines of the duties that apply come from entries of the catalog whose source was read.',
  why: 'The figure in the plan came from a slide, and the slide from memory.',
  source: ['psirt practice: figures are compared with their source'],
  basis: 'judgement',
  reads: ['obligations'],
  good: `
obligations: [{ clock: us-nydfs-500-17, applies: "yes", why: Licensed in New York, accountableRole: lead, deputyRole: counsel }]
`,
  bad: `
obligations: [{ clock: kr-network-act, applies: "yes", why: We serve Korea, accountableRole: lead, deputyRole: counsel }]
`,
  judge: ({ obligations }, { clocks, today }) => {
    const unsure = applicable(obligations, clocks, today).filter(
      ({ clock }) => !clock.verified && clock.deadlines.some((deadline) => limitOf(deadline) !== undefined),
    );
    const [first] = unsure;
    if (!first) return [];
    const names = unsure.map(({ clock }) => `"${clock.title}"`).join(', ');
    return [
      {
        at: `/obligations/${first.index}/clock`,
        message: `Check the deadlines of ${names} with counsel: nobody has compared these entries of the catalog with a source. A catalog of your own can hold the checked figures.`,
      },
    ];
  },
});
