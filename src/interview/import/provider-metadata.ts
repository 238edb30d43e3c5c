// Reads a provider-metadata.json (CSAF 2.0 and 2.1, section 7).
import type { Pointer } from '../../words/pointer.ts';
import { answer, entry, given, leave, type Row, row, type Taking } from './taking.ts';
import { type Tree, treeOf } from './tree.ts';
import { channelOf, takeChannel, takeKey } from './ways.ts';

const at = 'resources.publishing.csaf';

/** Keys of the file that a program does not hold, or that follow from others. */
const ours =
  /^(?:\$schema|canonical_url|distributions|last_updated|list_on_CSAF_aggregators|maintained_(?:from|until)|metadata_version|mirror_on_CSAF_aggregators|public_openpgp_keys|publisher|role)$/;

/** Takes what a provider-metadata.json says. */
export function readProviderMetadata(taking: Taking, text: string): void {
  const tree = treeOf(taking.file, text);
  takeText(taking, tree, '/metadata_version', `${at}.version`);
  const role = tree.text('/role');
  if (role !== undefined)
    answer(taking, `${at}.role`, role.replace(/^csaf_/, '').replaceAll('_', '-'), tree.line('/role'));
  takeText(taking, tree, '/canonical_url', `${at}.canonicalUrl`);
  takeText(taking, tree, '/publisher/category', `${at}.publisher.category`);
  takeText(taking, tree, '/publisher/name', `${at}.publisher.name`);
  takeText(taking, tree, '/publisher/namespace', `${at}.publisher.namespace`);
  takeText(taking, tree, '/publisher/issuing_authority', `${at}.publisher.issuingAuthority`);
  takeContact(taking, tree);
  takeDay(taking, tree, '/last_updated', `${at}.lastUpdated`);
  takeDay(taking, tree, '/maintained_from', `${at}.maintainedFrom`);
  takeDay(taking, tree, '/maintained_until', `${at}.maintainedUntil`);
  takeFlag(taking, tree, '/list_on_CSAF_aggregators', `${at}.listOnAggregators`);
  takeFlag(taking, tree, '/mirror_on_CSAF_aggregators', `${at}.mirrorOnAggregators`);
  for (const place of tree.entries('/public_openpgp_keys')) {
    const key = { kind: 'openpgp', url: tree.text(`${place}/url`), fingerprint: tree.text(`${place}/fingerprint`) };
    const id = takeKey(taking, key, tree.line(place));
    if (id !== undefined) entry(taking, `${at}.keys`, id, tree.line(place));
  }
  for (const place of tree.entries('/distributions')) takeDistribution(taking, tree, place);
  for (const key of tree.keys('')) if (!ours.test(key)) leave(taking, tree.line(`/${key}`), key);
}

function takeText(taking: Taking, tree: Tree, from: Pointer, path: string): void {
  const value = tree.text(from);
  if (value !== undefined) answer(taking, path, value, tree.line(from));
}

function takeFlag(taking: Taking, tree: Tree, from: Pointer, path: string): void {
  const value = tree.flag(from);
  if (value !== undefined) answer(taking, path, value, tree.line(from));
}

/** The record holds days, the file moments. */
function takeDay(taking: Taking, tree: Tree, from: Pointer, path: string): void {
  const value = tree.text(from);
  const time = value === undefined ? Number.NaN : Date.parse(value);
  if (!Number.isNaN(time)) answer(taking, path, new Date(time).toISOString().slice(0, 10), tree.line(from));
  else if (value !== undefined) leave(taking, tree.line(from), `${value} (no date as RFC 3339 writes it)`);
}

/** Contact details are free words: only those that are an address and nothing else are one. */
function takeContact(taking: Taking, tree: Tree): void {
  const from = '/publisher/contact_details';
  const said = tree.text(from);
  if (said === undefined) return;
  const isOnlyAddress = channelOf(said) !== undefined && !/\s/.test(said);
  if (!isOnlyAddress) {
    leave(taking, tree.line(from), `contact_details: ${said} (words, no single address)`);
    return;
  }
  const id = takeChannel(taking, said, tree.line(from));
  if (id !== undefined) answer(taking, `${at}.publisher.contact`, id, tree.line(from));
}

function takeDistribution(taking: Taking, tree: Tree, place: Pointer): void {
  const folder = tree.text(`${place}/directory_url`) ?? tree.text(`${place}/directory/url`);
  const tlp = tree.text(`${place}/directory/tlp_label`);
  const rolie = tree.entries(`${place}/rolie/feeds`).map((feed) => ({
    tlp: tree.text(`${feed}/tlp_label`),
    url: tree.text(`${feed}/url`),
    ...given('summary', tree.text(`${feed}/summary`)),
  }));
  const said: Row = {
    ...(folder === undefined ? {} : { directory: { url: folder, ...given('tlp', tlp) } }),
    ...(rolie.length === 0 ? {} : { rolie }),
  };
  if (Object.keys(said).length > 0) row(taking, `${at}.distributions`, said, Object.keys(said), tree.line(place));
}
