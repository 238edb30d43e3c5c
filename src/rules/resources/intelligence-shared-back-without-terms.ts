// What is given back leaves the house: somebody must have agreed to the terms.
import { rule as define } from '../rule.ts';

/** Record rule SOC-I3. Sources inside the organization are left out; whether an agreement still holds is asked elsewhere. */
export const rule = define({
  name: 'intelligence-shared-back-without-terms',
  severity: 'error',
  level: 1,
  asks: 'A source that is given something back has an agreement, or a stakeholder whose messages legal reviews.',
  why: 'An analyst uploaded the captured files to a sharing platform, with the names of customers in them.',
  source: ['NIST SP 800-61r3: RS.CO-03.R1', 'SOC seed: legal is consulted before sharing'],
  basis: 'source',
  reads: ['resources.intelligenceSources'],
  mayRead: ['stakeholders.parties'],
  good: `
kind: soc
stakeholders:
  parties: [{ id: isac, name: Sector ISAC, side: external, class: isac-industry-group, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: pre-approved-template }]
resources:
  intelligenceSources: [{ id: isac-feed, name: Sector ISAC, kind: isac, ownerRole: analyst, sharingBack: true, party: isac }]
`,
  bad: `
kind: soc
stakeholders:
  parties: [{ id: isac, name: Sector ISAC, side: external, class: isac-industry-group, relation: works-with, ownerRole: lead, maxTlp: GREEN, legalReview: not-needed }]
resources:
  intelligenceSources: [{ id: isac-feed, name: Sector ISAC, kind: isac, ownerRole: analyst, sharingBack: true, party: isac }]
`,
  judge: ({ resources: { intelligenceSources }, stakeholders }) =>
    intelligenceSources.flatMap(({ name, kind, sharingBack, agreement, party: id }, index) => {
      if (!sharingBack || kind === 'internal' || agreement !== undefined) return [];
      const party = stakeholders?.parties?.find((candidate) => candidate.id === id);
      if (id !== undefined && (!party || party.side === 'internal')) return [];
      const isBound = party?.agreement !== undefined && party.agreement.kind !== 'none';
      const isReviewed = party?.legalReview !== undefined && party.legalReview !== 'not-needed';
      if (isBound || isReviewed) return [];
      const seen = party ? `"${party.name}" has neither` : 'it names neither an agreement nor a stakeholder';
      return [
        {
          at: `/resources/intelligenceSources/${index}`,
          message: `What is shared back with "${name}" needs an agreement or a legal review, but ${seen}.`,
        },
      ];
    }),
});
