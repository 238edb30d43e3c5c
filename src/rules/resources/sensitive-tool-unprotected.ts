// What is kept under AMBER or above is what an attacker would look for first.

import { isNarrower } from '../../facts/tlp.ts';
import type { Resources } from '../../model/program.ts';
import { joinWords } from '../../program/display.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const mostDays = 365;
const spoken = ['paging', 'conference-bridge', 'out-of-band-comms'];
const shared = {
  needToKnow: 'access by need to know',
  auditLog: 'an audit log',
  accessReviewedOn: 'a review of who has access',
} as const;
const always = { mfa: 'a second factor', encryptedAtRest: 'encryption at rest' } as const;

type Tool = Resources['tools'][number];
type Records = Resources['storage']['records'];

const tracking = [
  ['case-tracking', 'case tracking'],
  ['evidence-storage', 'the storage of evidence'],
] as const;
const kept: Readonly<Record<Records[number]['recordType'], string>> = {
  report: 'reports',
  poc: 'proofs of concept',
  'finder-personal-data': 'personal data of finders',
  communications: 'communications',
  metrics: 'metrics',
  advisory: 'advisories',
  'security-update': 'security updates',
  exception: 'exceptions',
  'case-record': 'case records',
  'regulatory-filing': 'regulatory filings',
  'incident-record': 'incident records',
  evidence: 'evidence',
  'contact-log': 'contact logs',
  log: 'logs',
  'monitoring-data': 'monitoring data',
  other: 'other records',
};

/** The narrowest label of what a tool holds: by its own label, by the records kept in it, and by what it is for. */
function contentOf({ id, name, status, capabilities, maxTlp }: Tool, records: Records): Content | undefined {
  const claims: (Content | undefined)[] = [
    maxTlp && { tlp: maxTlp, said: `"${name}" holds up to TLP:${maxTlp}` },
    ...records.map(({ recordType, tool, maxTlp: tlp }) =>
      tlp && tool === id
        ? { tlp, said: `"${name}" holds ${kept[recordType]} up to TLP:${tlp} (resources.storage)`, isRecord: true }
        : undefined,
    ),
    ...tracking.map(([capability, use]) =>
      status === 'in-use' && capabilities.includes(capability)
        ? { tlp: 'AMBER', said: `"${name}" is used for ${use}, so it holds up to TLP:AMBER` }
        : undefined,
    ),
  ];
  return claims.reduce(
    (narrowest, claim) => (claim && (!narrowest || isNarrower(claim.tlp, narrowest.tlp)) ? claim : narrowest),
    undefined,
  );
}

interface Content {
  tlp: string;
  /** The first half of a sentence. */
  said: string;
  isRecord?: boolean;
}

/** The protections that a tool needs; one device of one person needs no list of who may see what, and talk leaves nothing behind. */
function neededBy(
  { id, status, capabilities, hosting }: Tool,
  content: Content | undefined,
  records: Records,
): Partial<typeof shared & typeof always> {
  if (!['in-use', 'retiring'].includes(status) || !content || !isNarrower(content.tlp, 'GREEN')) return {};
  const isTalk = capabilities.every((capability) => spoken.includes(capability));
  if (isTalk && !records.some(({ tool }) => tool === id)) return {};
  return hosting === 'local-device' ? always : { ...always, ...shared };
}

/** Record rule RES-008. */
export const rule = define({
  name: 'sensitive-tool-unprotected',
  severity: 'error',
  level: 1,
  asks: 'A tool that holds AMBER or narrower, by its label, by the records kept in it or because cases are tracked in it, has a second factor, need to know, encryption at rest, an audit log and an access review within a year.',
  why: 'Security bugs sit in a tracker that the whole company can read, contractors of last year included.',
  source: ['FIRST PSIRT SF 1.1: 1.5.3.1', 'FIRST PSIRT SF 1.1: 3.3.4', 'FIRST PSIRT SF 1.1: 6.1.4.1'],
  basis: 'judgement',
  reads: ['resources.tools'],
  mayRead: ['resources.storage'],
  good: `
resources:
  tools:
    - { id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, maxTlp: AMBER, mfa: true, needToKnow: true, encryptedAtRest: true, auditLog: true, accessReviewedOn: 2026-09-01 }
`,
  bad: `
resources:
  tools:
    - { id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, maxTlp: AMBER, mfa: false, needToKnow: true, encryptedAtRest: true, auditLog: true, accessReviewedOn: 2026-09-01 }
`,
  judge: ({ resources: { tools, storage } }, { today }) => {
    const records = storage?.records ?? [];
    return tools.flatMap((tool, index): Remark[] => {
      const content = contentOf(tool, records);
      const needed = Object.entries(neededBy(tool, content, records)) as Protection[];
      if (!content || needed.length === 0) return [];
      const at = pointer('resources', 'tools', index);
      return [
        ...aboutLabel(tool, content, at),
        ...aboutProtection(tool, content, needed, at),
        ...aboutReview(tool, at, today),
      ];
    });
  },
});

type Protection = [keyof (typeof shared & typeof always), string];

/** A label that is wider than what the tool holds. */
function aboutLabel({ maxTlp }: Tool, { tlp, said, isRecord }: Content, at: string): Remark[] {
  if (maxTlp === undefined || maxTlp === tlp || !isRecord) return [];
  return [
    { at: `${at}/maxTlp`, severity: 'warning', message: `${said} but is labeled TLP:${maxTlp}; raise the label.` },
  ];
}

/** What is answered with no is a fault; what nobody has said is a question. */
function aboutProtection(tool: Tool, { said }: Content, needed: readonly Protection[], at: string): Remark[] {
  const refused = needed.filter(([field]) => tool[field] === false);
  const unsaid = needed.filter(([field]) => tool[field] === undefined);
  const remarks: Remark[] = [];
  if (refused.length > 0)
    remarks.push({
      at: refused.length === 1 ? `${at}/${refused[0]![0]}` : at,
      message: `${said} and must have ${joinWords(refused.map(([, what]) => what))}, but that is answered no.`,
    });
  const asked = joinWords(unsaid.map(([field, what]) => `${what} (${field})`));
  const label = tool.maxTlp === undefined ? 'set its label (maxTlp), and ' : '';
  if (unsaid.length > 0)
    remarks.push({
      at,
      severity: 'info',
      ...(tool.maxTlp === undefined && { asksFor: 'maxTlp' }),
      message: `${said}; ${label}say whether it has ${asked}.`,
    });
  return remarks;
}

function aboutReview({ accessReviewedOn: reviewed, name, hosting }: Tool, at: string, today: Day): Remark[] {
  if (hosting === 'local-device' || reviewed === undefined || daysBetween(reviewed, today) <= mostDays) return [];
  return [
    {
      at: `${at}/accessReviewedOn`,
      severity: 'warning',
      message: `Read the list of those with access to "${name}" once a year and note the day under "accessReviewedOn"; the last time was ${reviewed}.`,
    },
  ];
}
