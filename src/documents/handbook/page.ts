// The page around a document: head with a strict policy, header, navigation, what is on this page, footer.
import { cardsFirst } from './cards.ts';
import { escapeHtml } from './html.ts';
import { type Body, labelSign } from './markdown.ts';

/** What a page is made of. */
export interface PageParts {
  title: string;
  /** Whose handbook it is. */
  owner: string;
  tlp: string;
  /** What kind of page it is, as classes. */
  kind: string;
  /** From the page to the root of the handbook: empty, or `../`. */
  up: string;
  body: Body;
  navigation: string;
  version: string | undefined;
  /** The language of its text, where that is not English. */
  language?: string | undefined;
  /** Whether there is a style of the brand, and the file of its logo. */
  brand?: { hasStyle: boolean; logo: string | undefined };
}

/** Nothing from elsewhere, nothing inside the page that runs, no form that sends. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A page with an empty seal. */
export function pageOf(
  { title, owner, tlp, kind, up, body, navigation, version, language, brand }: PageParts,
  seal: string,
): string {
  const sign = labelSign(tlp);
  const blocks = cardsFirst(shortTitle(body.blocks, title));
  const named = title === owner ? title : `${title} · ${owner}`;
  return `<!doctype html>
<!-- psirt ${seal} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(named)}</title>
<link rel="icon" href="${up}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}assets/handbook.css">
${brand?.hasStyle ? `<link rel="stylesheet" href="${up}assets/brand.css">\n` : ''}<script defer src="${up}assets/minisearch.js"></script>
<script defer src="${up}assets/handbook.js"></script>
</head>
<body class="${kind} page-${tlp.toLowerCase().replace('+', '-')}" data-up="${up}">
<a class="skip" href="#text">To the text</a>
<header class="top">
<button class="menu" type="button" popovertarget="ways">Menu</button>
<a class="owner" href="${up}index.html">${brand?.logo === undefined ? '' : `<img class="logo" src="${up}assets/${brand.logo}" alt="">`}${escapeHtml(owner)}</a>
<search class="search" hidden><label for="query">Search the handbook</label><input id="query" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-controls="found"><div id="found" class="found" hidden><p id="count" role="status"></p><ol></ol></div></search>
${sign}
</header>
<div class="frame">
<nav class="ways" id="ways" popover aria-label="Handbook">
${navigation}
</nav>
<main id="text" tabindex="-1"${language === undefined ? '' : ` lang="${language}"`}>
${blocks.join('')}</main>
${outline(body, blocks)}</div>
<footer class="foot">
<p>${sign} <span>${escapeHtml(owner)}${version === undefined ? '' : ` · Version ${escapeHtml(version)}`}</span></p>
</footer>
</body>
</html>
`;
}

/** Whose document it is stands in every header: in the title it steps back. */
function shortTitle(blocks: readonly string[], title: string): readonly string[] {
  return blocks.map((block) => {
    const [, open, rest] = /^(<h1[^>]*>)(.*<\/h1>\n?)$/.exec(block) ?? [];
    const named = escapeHtml(title);
    if (open === undefined || rest === undefined || !rest.startsWith(`${named} of `)) return block;
    return `${open}${named} <span class="of">${rest.slice(named.length + 1).replace('</h1>', '</span></h1>')}`;
  });
}

/** What is on this page, where it is long enough to ask. */
function outline({ sections }: Body, blocks: readonly string[]): string {
  const parts = blocks.flatMap((block) => {
    const id = /^<h2 id="([^"]*)"/.exec(block)?.[1];
    return sections.filter((section) => section.id === id && section.level === 2);
  });
  if (parts.length < 3) return '';
  return `<nav class="outline" aria-label="On this page"><h2>On this page</h2><ul>${parts.map(({ id, heading }) => `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(heading)}</a></li>`).join('')}</ul></nav>\n`;
}
