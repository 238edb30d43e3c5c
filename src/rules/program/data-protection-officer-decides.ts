// Whoever must watch how an organization handles personal data cannot also be the one who decides about it.
import { applicable } from '../../facts/deadlines.ts';
import { titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

const words = /\b(data protection officer|dpo|datenschutzbeauftragter?)\b/i;

/**
 * Only duties of the GDPR; whoever is accountable decides where no other role is named for it. Filing on behalf of the
 * controller is left alone.
 */
export const rule = define({
  name: 'data-protection-officer-decides',
  severity: 'warning',
  level: 1,
  asks: 'Whether a personal data breach is reported is decided by the controller, whom the data protection officer advises.',
  why: 'The officer had decided not to report, and was then to tell the authority whether that had been right.',
  source: ['Regulation (EU) 2016/679: Art. 38(6)', 'Regulation (EU) 2016/679: Art. 39(1)'],
  basis: 'source',
  reads: ['roles', 'obligations'],
  good: `
roles: [{ id: dpo, title: Data protection officer, kind: legal }, { id: ceo, title: Managing director, kind: executive }]
obligations: [{ clock: eu-gdpr-authority, applies: "yes", why: We hold data of users, accountableRole: dpo, deputyRole: ceo, decisionMakerRole: ceo }]
`,
  bad: `
roles: [{ id: dpo, title: Data protection officer, kind: legal }, { id: ceo, title: Managing director, kind: executive }]
obligations: [{ clock: eu-gdpr-authority, applies: "yes", why: We hold data of users, accountableRole: ceo, deputyRole: dpo, decisionMakerRole: dpo }]
`,
  judge: ({ roles, obligations }, { clocks, today }) =>
    applicable(obligations, clocks, today).flatMap(({ clock, obligation, index }) => {
      const { accountableRole, decisionMakerRole } = obligation;
      const decider = roles.find(({ id }) => id === (decisionMakerRole ?? accountableRole));
      if (!clock.id.startsWith('eu-gdpr-') || !decider) return [];
      if (!words.test(decider.title) && !words.test(decider.id.replaceAll('-', ' '))) return [];
      return [
        {
          at: `/obligations/${index}${decisionMakerRole === undefined ? '' : '/decisionMakerRole'}`,
          message: `"${titleOf(decider.id, roles)}" decides about "${clock.title}", but a data protection officer advises and watches (Art. 38(6) and 39(1)). Name a role of the controller in decisionMakerRole.`,
        },
      ];
    }),
});
