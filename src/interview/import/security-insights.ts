// Reads a SECURITY-INSIGHTS.yml of the OpenSSF, of its versions 1.0 and 2.
import { settingOf } from '../../model/audience.ts';
import type { Pointer } from '../../words/pointer.ts';
import { answer, leave, row, type Taking } from './taking.ts';
import { type Tree, treeOf } from './tree.ts';
import { channelOf, takePolicy, takeReportChannel } from './ways.ts';

/** Where each version says the same (v1.0.0 and v2.2.0 of the specification, read 2026-11-29; `security-policy` is of 2.0). */
const places = {
  one: {
    policy: ['/vulnerability-reporting/security-policy'],
    mail: '/vulnerability-reporting/email-contact',
    key: '/vulnerability-reporting/pgp-key',
    out: '/vulnerability-reporting/out-scope',
    bounty: '/vulnerability-reporting/bug-bounty-url',
  },
  two: {
    policy: ['/project/vulnerability-reporting/policy', '/project/vulnerability-reporting/security-policy'],
    mail: '/project/vulnerability-reporting/contact/email',
    key: '/project/vulnerability-reporting/pgp-key',
    out: '/project/vulnerability-reporting/out-of-scope',
    bounty: '/project/vulnerability-reporting/bug-bounty-program',
  },
} as const;

/** Takes what a SECURITY-INSIGHTS.yml says. The names of people in it are left where they are. */
export function readSecurityInsights(taking: Taking, text: string): void {
  const tree = treeOf(taking.file, text);
  const version = tree.text('/header/schema-version') ?? '';
  const line = tree.line('/header/schema-version');
  if (!/^[12]\./.test(version)) {
    leave(taking, line, `schema-version ${version || 'missing'} (versions 1 and 2 are read)`);
    return;
  }
  const from = version.startsWith('1.') ? places.one : places.two;
  const mail = tree.text(from.mail);
  if (mail !== undefined) takeReportChannel(taking, mail, tree.line(from.mail));
  for (const place of from.policy) {
    const link = tree.text(place);
    if (link !== undefined) takePolicy(taking, link, tree.line(place));
  }
  const bounty = tree.text(from.bounty);
  if (bounty !== undefined && channelOf(bounty)?.kind === 'bounty-platform')
    takeReportChannel(taking, bounty, tree.line(from.bounty));
  else if (bounty !== undefined) leave(taking, tree.line(from.bounty), `${bounty} (a page about rewards)`);
  for (const place of tree.entries('/security-contacts')) leaveOldContact(taking, tree, place);
  if (settingOf(taking.draft) === 'open-source') takeFile(taking, tree);
  const name = tree.text('/project/name');
  if (name !== undefined) row(taking, 'products', { name, kind: 'open-source' }, ['name'], tree.line('/project/name'));
  leaveRest(taking, tree, from);
}

/** What version 2 says of the file and the project itself, for a project that keeps the file from here on. */
function takeFile(taking: Taking, tree: Tree): void {
  const at = 'resources.publishing.securityInsights';
  const texts: readonly [Pointer, string][] = [
    ['/header/url', 'url'],
    ['/header/last-updated', 'lastUpdated'],
    ['/header/last-reviewed', 'lastReviewed'],
    ['/project/name', 'project'],
    ['/project/homepage', 'homepage'],
  ];
  for (const [place, key] of texts) {
    const value = tree.text(place);
    if (value !== undefined) answer(taking, `${at}.${key}`, value, tree.line(place));
  }
  const bounty = '/project/vulnerability-reporting/bug-bounty-available';
  const isThere = tree.flag(bounty);
  if (isThere !== undefined) answer(taking, `${at}.bugBounty`, isThere, tree.line(bounty));
  for (const place of tree.entries('/project/repositories')) {
    const comment = tree.text(`${place}/comment`)?.replace(/\s+/g, ' ');
    const said = { name: tree.text(`${place}/name`), url: tree.text(`${place}/url`), comment };
    row(taking, `${at}.repositories`, said, ['url'], tree.line(place));
  }
}

/** The contacts of version 1.0 answer for security as a whole. */
function leaveOldContact(taking: Taking, tree: Tree, place: Pointer): void {
  const value = tree.text(`${place}/value`);
  if (value !== undefined) leave(taking, tree.line(place), `${value} (nothing says that it takes reports)`);
}

/** What people may look for in the record, and do not find there. */
function leaveRest(taking: Taking, tree: Tree, { key, out }: { key: Pointer; out: Pointer }): void {
  const people = ['/project/administrators', '/repository/core-team', '/project-lifecycle/core-maintainers'];
  for (const place of people)
    if (tree.entries(place).length > 0) leave(taking, tree.line(place), `${place.slice(1)} (names of people)`);
  if (tree.text(key) !== undefined)
    leave(taking, tree.line(key), 'pgp-key (the key itself; a program holds its fingerprint and its link)');
  if (tree.entries(out).length > 0) leave(taking, tree.line(out), 'what is out of scope (findings or components)');
}
