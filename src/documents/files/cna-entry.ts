// The entry of a CNA in the list of partners of the CVE Program, as that list writes it.
import { policyLinks, publicWays } from '../../facts/public-ways.ts';
import type { Draft } from '../../model/draft.ts';
import type { MachineFile } from '../machine-file.ts';

/**
 * What the CVE Program publishes of a CNA, to compare with its list or to hand in. Short name and number come from the Program
 * and are not in the record. Form: CNAsList.json of CVEProject/cve-website, read 2026-11-29; it has no published schema.
 */
export const file: MachineFile = {
  name: 'cna-entry',
  title: 'CNA entry',
  path: 'public/cna-entry.json',
  about: 'Scope, contact and policies of the CNA, in the form of the list of the CVE Program.',
  text: ({ data }) => {
    const entry = cnaEntry(data as Draft);
    return entry && `${JSON.stringify(entry, undefined, 2)}\n`;
  },
};

function cnaEntry(program: Draft): object | undefined {
  const { company, resources } = program;
  const { advisoryUrl, cve } = resources?.publishing ?? {};
  const { scopeDefinition, publicContact, policies } = cve?.cna ?? {};
  const way = publicWays(program).find(({ id }) => id === publicContact);
  if (cve?.via !== 'own-cna' || scopeDefinition === undefined || company?.name === undefined || way === undefined)
    return undefined;
  const mail = way.kind === 'email' ? [{ label: 'Email', emailAddr: way.address }] : [];
  const page = way.uri.startsWith('https:') ? [{ label: 'Contact', url: way.uri }] : [];
  return {
    organizationName: company.name,
    scope: scopeDefinition,
    contact: [{ email: mail, contact: page, form: [] }],
    disclosurePolicy: policyLinks(policies, program).map((url) => ({ label: 'Policy', language: '', url })),
    securityAdvisories: {
      alerts: [],
      advisories: advisoryUrl === undefined ? [] : [{ label: 'Advisories', url: advisoryUrl }],
    },
  };
}
