// Four things no SOC works without, two of them no PSIRT; that one of them is absent should be a decision, not an oversight.

import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import { rule as define } from '../rule.ts';

const needs: readonly { what: string; by: readonly string[]; socOnly?: boolean }[] = [
  { what: 'a tool for cases (case-tracking)', by: ['case-tracking', 'ticketing'] },
  { what: 'a place for logs (log-management)', socOnly: true, by: ['log-management', 'siem', 'log-pipeline'] },
  { what: 'a means to talk in confidence (secure-communication)', by: ['secure-communication', 'secure-mail'] },
  { what: 'a store for evidence (evidence-storage)', socOnly: true, by: ['evidence-storage'] },
];

/**
 * Record rule SOC-T1. A tool that is planned or missing counts until its date: it is no oversight. A PSIRT keeps neither
 * logs nor evidence.
 */
export const rule = define({
  name: 'essential-tool-unnamed',
  severity: 'warning',
  level: 1,
  asks: 'The list of tools says what serves for cases and confidential talk, in a SOC for logs and evidence too, or by when there will be something.',
  why: 'The disk image lay on the share of the help desk, because there was no other place.',
  source: [
    'FIRST PSIRT SF 1.1: II.C',
    'NIST SP 800-61r2: 3.1.1',
    'SOC-CMM 2.3.4: Services.2',
    'SOC-CMM 2.3.4: Services.7',
  ],
  basis: 'judgement',
  reads: ['resources.tools'],
  mayRead: ['kind'],
  good: `
kind: soc
resources:
  tools:
    - { id: tracker, name: Tracker, capabilities: [case-tracking, evidence-storage], status: in-use }
    - { id: siem, name: Log store, capabilities: [siem], status: in-use }
    - { id: chat, name: Sealed chat, capabilities: [secure-communication], status: planned, ownerRole: lead, due: 2027-03-31 }
`,
  bad: `
kind: soc
resources:
  tools:
    - { id: tracker, name: Tracker, capabilities: [case-tracking], status: in-use }
    - { id: siem, name: Log store, capabilities: [siem], status: in-use }
    - { id: chat, name: Sealed chat, capabilities: [secure-communication], status: planned, ownerRole: lead, due: 2027-03-31 }
`,
  judge: ({ kind, resources: { tools } }, { today }) => {
    const counted = tools.filter(
      ({ status, due }) => !['planned', 'missing'].includes(status) || (due !== undefined && due >= today),
    );
    const served = new Set<string>(counted.flatMap(({ capabilities }) => capabilities));
    const lacks = needs.filter(
      ({ by, socOnly }) => !(socOnly && !hasSoc(kindOf({ kind }))) && !by.some((capability) => served.has(capability)),
    );
    if (lacks.length === 0) return [];
    return [
      {
        at: '/resources/tools',
        message: `The tools must hold ${lacks.map(({ what }) => what).join(', ')}, or an entry that says by when; there is none that is in use or still due.`,
      },
    ];
  },
});
