// The file SECURITY-INSIGHTS.yml (OpenSSF Security Insights 2.2.0): what an open-source project says of its security to machines.
import { policyLinks, reportingWays } from '../../facts/public-ways.ts';
import type { Draft } from '../../model/draft.ts';
import { yaml, yamlStyle } from '../../source/yaml.ts';
import { noSeal } from '../document.ts';
import type { MachineFile } from '../machine-file.ts';

/** The version of the specification that the file follows: https://github.com/ossf/security-insights, tag v2.2.0, read 2026-11-29. */
const version = '2.2.0';

/** SECURITY-INSIGHTS.yml, for the root of the repository. It is made where the record holds all that the specification demands of a project. */
export const file: MachineFile = {
  name: 'security-insights',
  title: 'SECURITY-INSIGHTS.yml',
  path: 'public/SECURITY-INSIGHTS.yml',
  about: 'What the project says of its security, as OpenSSF Security Insights 2.2 writes it; for the repository.',
  text: ({ data }) => {
    const insights = insightsOf(data as Draft);
    return insights && `# psirt ${noSeal}\n${yaml().stringify(insights, yamlStyle)}`;
  },
};

function insightsOf(program: Draft): object | undefined {
  const said = program.resources?.publishing?.securityInsights;
  const reporting = reportingIn(program);
  const administrators = (said?.administrators ?? []).filter(
    ({ name, primary }) => name !== undefined && primary !== undefined,
  );
  const repositories = (said?.repositories ?? []).filter(({ name, url, comment }) => name && url && comment);
  const { url, lastReviewed, lastUpdated, project, homepage } = said ?? {};
  if (url === undefined || lastReviewed === undefined || lastUpdated === undefined || project === undefined)
    return undefined;
  if (reporting === undefined || administrators.length === 0 || repositories.length === 0) return undefined;
  const support = supportPolicy(program);
  return {
    header: { 'schema-version': version, 'last-updated': lastUpdated, 'last-reviewed': lastReviewed, url },
    project: {
      name: project,
      ...(homepage === undefined ? {} : { homepage }),
      administrators: administrators.map(({ name, primary, email }) => ({
        name,
        ...(email === undefined ? {} : { email }),
        primary,
      })),
      repositories: repositories.map(({ name, url: link, comment }) => ({ name, url: link, comment })),
      'vulnerability-reporting': reporting,
      ...(support === undefined ? {} : { documentation: { 'support-policy': support } }),
    },
  };
}

/** How flaws are reported. That reports are taken is said by a public way to send them; without one there is no file. */
function reportingIn(program: Draft): object | undefined {
  const { disclosure } = program.policies ?? {};
  const { securityTxt } = program.resources?.intake ?? {};
  const bounty = program.resources?.publishing?.securityInsights?.bugBounty;
  const ways = reportingWays(program);
  if (bounty === undefined || ways.length === 0) return undefined;
  const mail = ways.find(({ kind }) => kind === 'email')?.address;
  const name = program.team?.name;
  const platform = ways.find(({ kind }) => kind === 'bounty-platform')?.address;
  const policies = disclosure?.policy === undefined ? securityTxt?.policies : [disclosure.policy];
  const [policy] = policyLinks(policies, program);
  const excluded = disclosure?.scope?.excludedFindings;
  return {
    'reports-accepted': true,
    'bug-bounty-available': bounty,
    ...(bounty && platform !== undefined ? { 'bug-bounty-program': platform } : {}),
    ...(mail === undefined || name === undefined ? {} : { contact: { name, email: mail, primary: true } }),
    ...(policy === undefined ? {} : { policy }),
    ...(excluded === undefined ? {} : { 'out-of-scope': excluded }),
  };
}

function supportPolicy(program: Draft): string | undefined {
  const ids = (program.policies?.policies ?? []).flatMap(({ id, type }) =>
    type === 'product-support-lifecycle' && id !== undefined ? [id] : [],
  );
  return policyLinks(ids, program)[0];
}
