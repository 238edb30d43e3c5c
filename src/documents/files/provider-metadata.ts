// The file provider-metadata.json (CSAF 2.0 and 2.1, section 7): where machines find the advisories.
import { bareFingerprint, keysNamed, publicWays } from '../../facts/public-ways.ts';
import type { DeepPartial, Draft } from '../../model/draft.ts';
import type { Resources } from '../../model/program.ts';
import type { MachineFile } from '../machine-file.ts';

type Csaf = DeepPartial<NonNullable<NonNullable<Resources['publishing']>['csaf']>>;
type Distribution = NonNullable<Csaf['distributions']>[number];

/** provider-metadata.json, to be served under its canonical address. It is made where the record holds all that its version demands. */
export const file: MachineFile = {
  name: 'provider-metadata',
  title: 'CSAF provider metadata',
  path: 'public/.well-known/csaf/provider-metadata.json',
  about: 'Where machines find the advisories, as CSAF writes it; for the web site.',
  text: ({ data }) => {
    const metadata = providerMetadata(data as Draft);
    return metadata && `${JSON.stringify(metadata, undefined, 2)}\n`;
  },
};

function providerMetadata(program: Draft): object | undefined {
  const csaf = program.resources?.publishing?.csaf;
  const publisher = csaf && publisherOf(csaf, program);
  if (
    csaf?.version === undefined ||
    csaf.role === undefined ||
    csaf.canonicalUrl === undefined ||
    csaf.lastUpdated === undefined ||
    csaf.listOnAggregators === undefined ||
    csaf.mirrorOnAggregators === undefined ||
    publisher === undefined
  )
    return undefined;
  const isNew = csaf.version === '2.1';
  const keys = keysOf(csaf, program, isNew);
  const distributions = (csaf.distributions ?? []).flatMap(isNew ? newDistribution : oldDistribution);
  return {
    ...(isNew ? { $schema: 'https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json' } : {}),
    canonical_url: csaf.canonicalUrl,
    ...(distributions.length > 0 ? { distributions } : {}),
    last_updated: startOf(csaf.lastUpdated),
    list_on_CSAF_aggregators: csaf.listOnAggregators,
    ...(isNew && csaf.maintainedFrom !== undefined ? { maintained_from: startOf(csaf.maintainedFrom) } : {}),
    ...(isNew && csaf.maintainedUntil !== undefined ? { maintained_until: startOf(csaf.maintainedUntil) } : {}),
    metadata_version: csaf.version,
    mirror_on_CSAF_aggregators: csaf.mirrorOnAggregators,
    ...(keys.length > 0 ? { public_openpgp_keys: keys } : {}),
    publisher,
    role: `csaf_${csaf.role.replaceAll('-', '_')}`,
  };
}

/** CSAF asks for moments, the record holds days: the start of the day. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function publisherOf({ publisher = {} }: Csaf, program: Draft): object | undefined {
  const { category, name, namespace, contact, issuingAuthority } = publisher;
  if (category === undefined || name === undefined || namespace === undefined) return undefined;
  const way = publicWays(program).find(({ id }) => id === contact);
  return {
    category,
    ...(way === undefined ? {} : { contact_details: way.address }),
    ...(issuingAuthority === undefined ? {} : { issuing_authority: issuingAuthority }),
    name,
    namespace,
  };
}

/** The OpenPGP keys with a link; 2.1 demands the fingerprint, too. */
function keysOf({ keys }: Csaf, program: Draft, isNew: boolean): object[] {
  return keysNamed(keys, program).flatMap(({ kind, url, fingerprint }) => {
    if (kind !== 'openpgp' || url === undefined || (isNew && fingerprint === undefined)) return [];
    return [{ ...(fingerprint === undefined ? {} : { fingerprint: bareFingerprint(fingerprint) }), url }];
  });
}

/** Labels that CSAF 2.0 knows; it was written before TLP 2.0. */
const oldLabels: Readonly<Record<string, string>> = {
  UNLABELED: 'UNLABELED',
  WHITE: 'WHITE',
  CLEAR: 'WHITE',
  GREEN: 'GREEN',
  AMBER: 'AMBER',
  RED: 'RED',
};

function oldDistribution({ directory, rolie }: Distribution): object[] {
  const feeds = (rolie ?? []).flatMap(({ tlp, url, summary }) => {
    const label = oldLabels[tlp ?? ''];
    if (label === undefined || url === undefined) return [];
    return [{ ...(summary === undefined ? {} : { summary }), tlp_label: label, url }];
  });
  const distribution = {
    ...(directory?.url === undefined ? {} : { directory_url: directory.url }),
    ...(feeds.length === 0 ? {} : { rolie: { feeds } }),
  };
  return Object.keys(distribution).length === 0 ? [] : [distribution];
}

function newDistribution({ directory, rolie }: Distribution): object[] {
  const feeds = (rolie ?? []).flatMap(({ tlp, url, summary, lastUpdated }) => {
    const label = tlp === 'WHITE' ? 'CLEAR' : tlp;
    if (label === undefined || label === 'UNLABELED' || url === undefined || lastUpdated === undefined) return [];
    const said = summary === undefined ? {} : { summary };
    return [{ last_updated: startOf(lastUpdated), ...said, tlp_label: label, url }];
  });
  const { url, tlp } = directory ?? {};
  const distribution = {
    ...(url === undefined || tlp === undefined ? {} : { directory: { tlp_label: tlp, url } }),
    ...(feeds.length === 0 ? {} : { rolie: { feeds } }),
  };
  return Object.keys(distribution).length === 0 ? [] : [distribution];
}
