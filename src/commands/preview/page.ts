// The findings beside a page of the preview, and the page that holds them all.
import { escapeHtml } from '../../documents/handbook/html.ts';
import { count } from '../../time/duration.ts';
import type { Finding } from '../../words/finding.ts';

/** Where the page with all findings lies. */
export const placeOfFindings = 'preview/findings.html';

/** What stands beside a page. */
export interface Beside {
  /** The findings in what the page shows. */
  own: readonly Finding[];
  /** How many there are in all. */
  total: number;
  /** The state of the files that the page was made from. */
  stamp: string;
}

const script = '<script defer src="/preview/preview.js"></script>\n';
const style = '<link rel="stylesheet" href="/preview/preview.css">\n';

/** A page of the handbook with its findings, which looks whether it is still current. Its policy lets it ask us that. */
export function pageWith(html: string, { own, total, stamp }: Beside): string {
  const panel = `<aside class="beside" aria-label="Findings" data-stamp="${stamp}">
<h2>${own.length === 0 ? 'No findings here' : count(own.length, 'finding')}</h2>
${listOf(own)}<p><a href="/${placeOfFindings}">${total === 0 ? 'No findings in the program' : `${count(total, 'finding')} in the program`}</a></p>
</aside>
`;
  return html
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('</head>', () => `${style}${script}</head>`)
    .replace('</body>', () => `${panel}</body>`);
}

/** All findings on one page, under what keeps the documents from being made where something does. */
export function findingsPage(findings: readonly Finding[], stamp: string, fault?: string): string {
  const title = fault === undefined ? 'Findings' : 'No page can be made';
  const lead = fault === undefined ? '' : `<p class="fault">${escapeHtml(fault)}</p>\n<h2>Findings</h2>\n`;
  const back = fault === undefined ? '<p><a href="/index.html">To the handbook</a></p>\n' : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/handbook.css">
${style}${script}</head>
<body class="findings">
<main data-stamp="${stamp}">
<h1>${title}</h1>
${back}${lead}${findings.length === 0 ? '<p>None.</p>\n' : listOf(findings)}</main>
</body>
</html>
`;
}

function listOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    ({ severity, message, file, line, rule }) =>
      `<li class="${severity}"><b>${severity}</b> ${escapeHtml(message)} <span>${escapeHtml(`${file}:${line}`)} · ${escapeHtml(rule)}</span></li>`,
  );
  return `<ol>\n${items.join('\n')}\n</ol>\n`;
}
