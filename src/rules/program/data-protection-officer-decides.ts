// Whoever must watch how an organization handles personal data cannot also be the one who answers for it or decides about it.

import { titleOf } from '../../facts/roster.ts';
import type { ReadPath } from '../../model/parts.ts';
import type { Program } from '../../model/program.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const words = /\b(data protection officer|dpo|datenschutzbeauftragter?)\b/i;

/** Laws on personal data whose notices the controller decides about. */
const privacyLaws = /^(?:eu|uk)-gdpr-/;

const conflicting = ['monitoring-privacy', 'record-retention-and-disposal'];

interface Charge {
  at: string;
  role: string | undefined;
  /** What the officer does, after the title: `answers for "GDPR: …"`. */
  does: string;
  article: string;
  instead: string;
}

const reads = [
  'obligations',
  'charter.decisionRights',
  'policies.policies',
  'policies.regulatoryNotifications',
  'engagement.monitoring',
  'engagement.violations',
] as const satisfies readonly ReadPath[];

/** Being consulted, preparing advice, and being the contact of the authority (Art. 39(1)(e)) are left alone. */
export const rule = define({
  name: 'data-protection-officer-decides',
  severity: 'warning',
  level: 1,
  asks: 'The controller answers for duties on personal data and decides; the data protection officer advises, and has no task that conflicts with watching.',
  why: 'The officer had decided not to report, and was then to tell the authority whether that had been right.',
  source: ['Regulation (EU) 2016/679: Art. 38(6)', 'Regulation (EU) 2016/679: Art. 39(1)'],
  basis: 'source',
  reads: ['roles'],
  mayRead: reads,
  good: `
roles: [{ id: dpo, title: Data protection officer, kind: legal }, { id: ceo, title: Managing director, kind: executive }]
obligations: [{ clock: eu-gdpr-authority, applies: "yes", why: We hold data of users, accountableRole: ceo, decisionMakerRole: ceo }]
`,
  bad: `
roles: [{ id: dpo, title: Data protection officer, kind: legal }, { id: ceo, title: Managing director, kind: executive }]
obligations: [{ clock: eu-gdpr-authority, applies: "yes", why: We hold data of users, accountableRole: ceo, deputyRole: ceo, decisionMakerRole: dpo }]
`,
  judge: ({ roles, ...parts }, { clocks }) => {
    const isOfficer = (id: string | undefined) => {
      const role = roles.find((candidate) => candidate.id === id);
      return role !== undefined && (words.test(role.title) || words.test(role.id.replaceAll('-', ' ')));
    };
    const lawOf = (clock: string) => clocks.get(clock)?.title ?? clock;
    return chargesOf(parts as Partial<Program>, lawOf)
      .filter(({ role }) => isOfficer(role))
      .map(({ at, role, does, article, instead }): Remark => {
        const officer = titleOf(role ?? '', roles);
        const message = `"${officer}" ${does}, but a data protection officer advises and watches (Regulation (EU) 2016/679, ${article}). ${instead}`;
        return { at, message };
      });
  },
});

/** Every place in which a role answers for what concerns personal data, or decides about it. */
function chargesOf(
  { obligations = [], charter, policies, engagement }: Partial<Program>,
  lawOf: (clock: string) => string,
): Charge[] {
  const controller = 'Name a role of the controller, and consult the officer.';
  const duties = obligations.flatMap(
    ({ clock, applies, accountableRole, deputyRole, decisionMakerRole }, index): Charge[] => {
      if (applies === 'no' || !privacyLaws.test(clock)) return [];
      const at = `/obligations/${index}`;
      const article = 'Art. 33(1), 38(6) and 39(1)';
      return [
        {
          at: `${at}/accountableRole`,
          role: accountableRole,
          does: `answers for "${lawOf(clock)}"`,
          article,
          instead: controller,
        },
        {
          at: `${at}/deputyRole`,
          role: deputyRole,
          does: `stands in for who answers for "${lawOf(clock)}"`,
          article,
          instead: controller,
        },
        {
          at: `${at}/decisionMakerRole`,
          role: decisionMakerRole,
          does: `decides about "${lawOf(clock)}"`,
          article,
          instead: controller,
        },
      ];
    },
  );
  const rights = (charter?.decisionRights ?? []).map(({ decision, accountableRole }, index) => ({
    at: `/charter/decisionRights/${index}/accountableRole`,
    role: accountableRole,
    does: `decides on "${decision}"`,
    article: 'Art. 38(6)',
    instead: 'Name another role, and consult the officer.',
  }));
  const filings = (policies?.regulatoryNotifications ?? []).flatMap(({ clock, accountableRole }, index): Charge[] =>
    privacyLaws.test(clock)
      ? [
          {
            at: `/policies/regulatoryNotifications/${index}/accountableRole`,
            role: accountableRole,
            does: `answers for the filing under "${lawOf(clock)}"`,
            article: 'Art. 33(1) and 39(1)',
            instead: controller,
          },
        ]
      : [],
  );
  const owned = (policies?.policies ?? []).flatMap(({ type, title, ownerRole }, index): Charge[] =>
    conflicting.includes(type)
      ? [
          {
            at: `/policies/policies/${index}/ownerRole`,
            role: ownerRole,
            does: `owns "${title}"`,
            article: 'Art. 38(6)',
            instead: 'Name an owner whose work the officer can watch.',
          },
        ]
      : [],
  );
  const assessed: Charge = {
    at: '/engagement/monitoring/impactAssessment/byRole',
    role: engagement?.monitoring?.impactAssessment?.byRole,
    does: 'made the impact assessment',
    article: 'Art. 35(2)',
    instead: 'The controller makes it, with the advice of the officer.',
  };
  const signed = (engagement?.violations ?? []).flatMap(({ category, signOffRoles }, index) =>
    signOffRoles.map((role, place) => ({
      at: `/engagement/violations/${index}/signOffRoles/${place}`,
      role,
      does: `signs for looking at people in cases of ${category}`,
      article: 'Art. 38(6)',
      instead: 'Let human resources and legal sign, and consult the officer.',
    })),
  );
  return [...duties, ...rights, ...filings, ...owned, assessed, ...signed];
}
