// An advisory that only customers can read cannot stand behind a public record.
import { rule as define } from '../rule.ts';

/** Only for a team that is a CNA: the rules bind nobody else. */
export const rule = define({
  name: 'advisories-behind-login',
  severity: 'error',
  level: 1,
  asks: 'The advisories of a CNA can be read without registration or login.',
  why: 'The CVE record pointed to a page that asked for a customer number.',
  source: ['CVE CNA Rules 4.0.0: 4.5.2.4'],
  basis: 'source',
  reads: ['resources.publishing'],
  good: `
resources:
  publishing: { advisoryUrl: "https://acme.example/advisories", needsLogin: false, machineReadable: [csaf], cve: { via: own-cna, requestRole: lead } }
`,
  bad: `
resources:
  publishing: { advisoryUrl: "https://acme.example/advisories", needsLogin: true, machineReadable: [csaf], cve: { via: own-cna, requestRole: lead } }
`,
  judge: ({ resources: { publishing } }) =>
    publishing.needsLogin && publishing.cve.via === 'own-cna'
      ? [
          {
            at: '/resources/publishing/needsLogin',
            message:
              'A CNA must publish where no registration or login is needed (CNA Operational Rules, 4.5.2.4), but needsLogin says true.',
          },
        ]
      : [],
});
