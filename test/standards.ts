// What standards demand of files that we write, as far as we use them, described in our own words as JSON Schemas: SARIF 2.1.0
// (OASIS, sections 3.13 to 3.35), the provider metadata of CSAF 2.0 and 2.1 (OASIS, section 7.1.7), and OpenSSF Security Insights
// 2.2.0 (header and project).

const text = { type: 'string', minLength: 1 };
const message = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' } },
};
const line = { type: 'integer', minimum: 1 };
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const location = closed(
  {
    physicalLocation: closed({
      artifactLocation: closed({ uri: { type: 'string', pattern: '^[^\\s<>"\\\\^`{|}:]+$' } }),
      region: closed({ startLine: line, startColumn: line }),
    }),
    logicalLocations: list(closed({ fullyQualifiedName: text }), { minItems: 1 }),
  },
  ['physicalLocation'],
);

const result = closed(
  {
    ruleId: text,
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(location, { minItems: 1 }),
    partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text },
    baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
    suppressions: list(
      closed({
        kind: { enum: ['inSource', 'external'] },
        status: { enum: ['accepted', 'underReview', 'rejected'] },
        justification: text,
      }),
      { minItems: 1 },
    ),
  },
  ['ruleId', 'level', 'message', 'locations', 'partialFingerprints'],
);

const driver = closed(
  {
    name: text,
    version: text,
    informationUri: { type: 'string', pattern: '^https:' },
    rules: list(closed({ id: text, shortDescription: message, fullDescription: message, help: message }), {
      uniqueItems: true,
    }),
  },
  ['name', 'version', 'rules'],
);

/** A log of results. */
export const sarif = closed({
  $schema: { type: 'string', pattern: '^https:.*sarif-2\\.1\\.0\\.json$' },
  version: { const: '2.1.0' },
  runs: list(
    closed({
      tool: closed({ driver }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(result),
    }),
    { minItems: 1 },
  ),
});

const link = { type: 'string', pattern: '^https://[^\\s/]+' };
const json = { type: 'string', pattern: '^https://[^\\s/]+.*\\.json$' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' };
const fingerprint = { type: 'string', pattern: '^[0-9a-fA-F]{40,}$' };

/** provider-metadata.json of a version of CSAF. */
export function csafProvider(version: '2.0' | '2.1'): object {
  const isNew = version === '2.1';
  const labels = isNew
    ? ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED']
    : ['UNLABELED', 'WHITE', 'GREEN', 'AMBER', 'RED'];
  const feed = { tlp_label: { enum: labels }, url: json, ...(isNew ? { last_updated: moment } : {}) };
  const folder = isNew ? { directory: closed({ tlp_label: { enum: labels }, url: link }) } : { directory_url: link };
  const categories = [
    'coordinator',
    'discoverer',
    ...(isNew ? ['multiplier'] : []),
    'other',
    'translator',
    'user',
    'vendor',
  ];
  const required = {
    canonical_url: { type: 'string', pattern: '^https://.*/provider-metadata\\.json$' },
    last_updated: moment,
    list_on_CSAF_aggregators: { type: 'boolean' },
    metadata_version: { const: version },
    mirror_on_CSAF_aggregators: { type: 'boolean' },
    publisher: closed(
      { category: { enum: categories }, contact_details: text, issuing_authority: text, name: text, namespace: link },
      ['category', 'name', 'namespace'],
    ),
    role: { enum: ['csaf_publisher', 'csaf_provider', 'csaf_trusted_provider'] },
    ...(isNew ? { $schema: { const: 'https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json' } } : {}),
  };
  const optional = {
    distributions: list(
      {
        ...closed(
          {
            ...folder,
            rolie: closed({ feeds: list(closed({ ...feed, summary: text }, Object.keys(feed)), { minItems: 1 }) }),
          },
          [],
        ),
        minProperties: 1,
      },
      { minItems: 1, uniqueItems: true },
    ),
    public_openpgp_keys: list(closed({ fingerprint, url: link }, isNew ? ['fingerprint', 'url'] : ['url'])),
    ...(isNew ? { maintained_from: moment, maintained_until: moment } : {}),
  };
  return closed({ ...required, ...optional }, Object.keys(required));
}

/** A SECURITY-INSIGHTS.yml with a project and without a repository (OpenSSF Security Insights 2.2.0, spec/schema.cue): required keys and types. */
export function securityInsights(): object {
  const url = { type: 'string', pattern: '^https?://\\S+$' };
  const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
  const flag = { type: 'boolean' };
  const email = { type: 'string', pattern: '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$' };
  const contact = closed({ name: text, primary: flag, affiliation: text, email, social: text }, ['name', 'primary']);
  const headerKeys = { 'schema-version': { const: '2.2.0' }, 'last-updated': day, 'last-reviewed': day, url };
  const reporting = closed(
    {
      'reports-accepted': flag,
      'bug-bounty-available': flag,
      'bug-bounty-program': url,
      contact,
      comment: text,
      policy: url,
      'pgp-key': text,
      'in-scope': list(text),
      'out-of-scope': list(text),
    },
    ['reports-accepted', 'bug-bounty-available'],
  );
  const pages = [
    'design',
    'detailed-guide',
    'code-of-conduct',
    'quickstart-guide',
    'release-process',
    'support-policy',
  ];
  const documentation = closed(Object.fromEntries([...pages, 'signature-verification'].map((name) => [name, url])), []);
  const project = closed(
    {
      name: text,
      homepage: url,
      roadmap: url,
      funding: url,
      steward: closed({ uri: text, comment: text }),
      administrators: list(contact, { minItems: 1 }),
      repositories: list(closed({ name: text, comment: text, url }), { minItems: 1 }),
      'vulnerability-reporting': reporting,
      documentation,
    },
    ['name', 'administrators', 'repositories', 'vulnerability-reporting'],
  );
  return closed({ header: closed({ ...headerKeys, comment: text }, Object.keys(headerKeys)), project });
}
