// Reads a SECURITY.md: contacts where it speaks of reports, links to the policy and to keys, languages, supported versions; what else looks like an answer is left with its line.
import { languageFrom } from '../../model/typed/names.ts';
import { valueAt } from '../../words/pointer.ts';
import { type Block, blocksOf, cellsOf, linksIn } from './markdown-lines.ts';
import { leaveRest, takeLinks, takeMail } from './security-md-ways.ts';
import { shortLines } from './short-lines.ts';
import { entry, leave, row, type Taking } from './taking.ts';
import { fingerprintsIn, takeKey } from './ways.ts';

const disclosure = 'policies.disclosure';

/** Takes what a SECURITY.md says. */
export function readSecurityMd(taking: Taking, text: string): void {
  const taken = new Set<string>();
  const blocks = blocksOf(shortLines(taking, text));
  for (const block of blocks) {
    takeMail(taking, block);
    takeKeys(taking, block, taken);
    takeLinks(taking, block, taken);
    takeLanguages(taking, block);
    takeVersions(taking, block);
  }
  for (const block of blocks) leaveRest(taking, block, taken);
}

/** The key of a paragraph that speaks of one: its link, its fingerprint, or both. */
function takeKeys(taking: Taking, { lines }: Block, taken: Set<string>): void {
  const whole = lines.map(({ text }) => text).join(' ');
  if (!/\b(?:pgp|gpg|openpgp)\b/i.test(whole) || !/\b(?:key|fingerprint)\b/i.test(whole)) return;
  const links = lines.flatMap(({ text, line }) =>
    linksIn(text)
      .filter(
        ({ label, url }) => /\.(?:asc|gpg|pgp)$/i.test(url) || /\b(?:pgp|gpg|openpgp|public)\b.*\bkey\b/i.test(label),
      )
      .map(({ url }) => ({ url, line })),
  );
  const prints = lines.flatMap(({ text, line }) => fingerprintsIn(text).map((fingerprint) => ({ fingerprint, line })));
  for (const { url } of links) taken.add(url);
  if (links.length > 1 || prints.length > 1) {
    leave(taking, lines[0]?.line ?? 0, 'several keys (nothing says which link belongs to which fingerprint)');
    return;
  }
  const [link, print] = [links[0], prints[0]];
  const line = link?.line ?? print?.line;
  if (line === undefined) return;
  const said = { kind: 'openpgp', uses: ['encryption'], url: link?.url, fingerprint: print?.fingerprint };
  const id = takeKey(taking, said, line);
  if (id !== undefined) entry(taking, `${disclosure}.secureOptions.keys`, id, line);
}

/** Languages stand under a heading of their own, or after its words. */
function takeLanguages(taking: Taking, { headings, lines }: Block): void {
  for (const { text, line } of lines) {
    const [, listed] = /^\W*(?:preferred[ -])?languages?\W*:\W*(.+)$/i.exec(text) ?? [];
    const said = listed ?? (/^(?:preferred )?languages?$/i.test(headings.at(-1) ?? '') ? text : undefined);
    for (const word of said?.match(/\p{Lu}\p{L}{3,}|\b[a-z]{2}\b(?=\s*(?:,|$))/gu) ?? []) {
      const meaning = languageFrom(word);
      if (meaning && 'value' in meaning) entry(taking, `${disclosure}.languages`, meaning.value, line);
    }
  }
}

const yes = /^(?::(?:white_check_mark|heavy_check_mark|ballot_box_with_check):|✅|✔️?|☑️?|yes|supported)$/i;

/** The table of versions: a program says of a release when its support ends, which such a table does not. */
function takeVersions(taking: Taking, { lines }: Block): void {
  const [head] = lines;
  const titles = cellsOf(head?.text ?? '').map((title) => title.toLowerCase());
  const [version, supported] = [titles.indexOf('version'), titles.indexOf('supported')];
  if (head === undefined || version < 0 || supported < 0) return;
  const named = lines.slice(1).flatMap(({ text, line }) => {
    const cells = cellsOf(text);
    return yes.test(cells[supported] ?? '') ? [{ release: cells[version], line }] : [];
  });
  if (named.length === 0) return;
  const products = valueAt(taking.draft, '/products');
  if (Array.isArray(products) && products.length === 1)
    for (const { release, line } of named) row(taking, 'products.0.support.releases', { release }, ['release'], line);
  else
    leave(
      taking,
      head.line,
      `supported are ${named.map(({ release }) => release).join(', ')} (nothing says of which of the products)`,
    );
}
