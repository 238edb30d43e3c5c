// What a SECURITY.md says of ways in: mail addresses, links to forms and to the policy. Times and other links are left.
import { type Block, type Link, linksIn } from './markdown-lines.ts';
import { leave, type Taking } from './taking.ts';
import { channelOf, takePolicy, takeReportChannel } from './ways.ts';

/** Headings under which an address is one to report to, those that say how to report, and those under which it is not. */
const reports = /^security$|report|contact|disclos|vulnerab|security (?:policy|issue|bug|problem|team)/i;
const howTo = /report|disclos|vulnerab/i;
const parts = /contact|mail|form|how|where/i;
const other =
  /version|thank|acknowledg|credit|hall of|bount|reward|code of conduct|support|advisor|known|past|previous|fixed|reported/i;

const mail = /[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}/g;
/** Words by which a mailbox is known as that of a team and not of a person. */
const ofRole =
  /secur|vuln|psirt|csirt|(?:^|[._+-])(?:(?:cert|incidents?|reports?|reporting|disclosure|abuse|contact|support|info|team|help|helpdesk|office|admin|bugs?|soc|cna|mail|list|project|maintainers?|press|privacy|legal|hello)(?:$|[._+-]))/i;

/** Takes the mail addresses where the text speaks of reports; one of a person only in the section that says how to report. */
export function takeMail(taking: Taking, { headings, lines }: Block): void {
  const heading = headings.at(-1) ?? '';
  const isForReports = heading === '' || (reports.test(heading) && !other.test(heading));
  for (const { text, line } of lines) {
    const linked = linksIn(text).map(({ url }) => url.replace(/^mailto:([^?]*).*$/i, '$1'));
    const addresses = new Set([...(text.match(mail) ?? []), ...linked.filter((url) => url.includes('@'))]);
    for (const address of [...addresses].filter((each) => channelOf(each)?.kind === 'email')) {
      if (!isForReports) leave(taking, line, `${address} (under "${heading}")`);
      else if (ofRole.test(address.split('@')[0] ?? '') || saysHow(headings)) takeReportChannel(taking, address, line);
      else leave(taking, line, `${address} (looks like the address of a person, and no heading says how to report)`);
    }
  }
}

/** Whether a block stands in the section that says how to report. */
function saysHow(headings: readonly string[]): boolean {
  const [heading = '', ...above] = [...headings].reverse();
  if (other.test(heading)) return false;
  return howTo.test(heading) || (parts.test(heading) && above.some((each) => howTo.test(each) && !other.test(each)));
}

/** Takes the links whose words or heading say what they are, and adds them to those that are `taken`. */
export function takeLinks(taking: Taking, block: Block, taken: Set<string>): void {
  for (const { link, line } of linksOf(block))
    if (!taken.has(link.url) && takeLink(taking, block, link, line)) taken.add(link.url);
}

/** The links of a block that lead into the web. A sentence may begin on the line before. */
function linksOf({ lines }: Block): { link: Link; line: number }[] {
  return lines.flatMap(({ text, line }, index) => {
    const earlier = index === 0 ? '' : `${lines[index - 1]?.text} `;
    return linksIn(`${earlier}${text}`)
      .slice(linksIn(earlier).length)
      .filter(({ url }) => /^https?:/i.test(url))
      .map((link) => ({ link, line }));
  });
}

function takeLink(taking: Taking, { headings }: Block, link: Link, line: number): boolean {
  const { label, url, before } = link;
  const isSafe = /^https:/i.test(url);
  if (channelOf(url)?.kind !== undefined) takeReportChannel(taking, url, line);
  else if (isSafe && isFirst(taking) && isPolicy(link, headings.at(-1) ?? '')) takePolicy(taking, url, line);
  else if (isSafe && saysHow(headings) && isReport(link))
    takeReportChannel(
      taking,
      url,
      line,
      /\bform\b/i.test(label) || /\bform(?: (?:at|on|is|here))?\W{0,3}$/i.test(before),
    );
  else return false;
  return true;
}

/** Of two links to a policy in one file nothing says which is the one that holds: the first is taken. */
function isFirst({ notes, file }: Taking): boolean {
  return !notes.some(
    (note) => note.file === file && note.what === 'taken' && note.path?.startsWith('policies.policies'),
  );
}

/** A link that is called the policy, or that stands right behind these words. Other policies have a word more. */
function isPolicy({ label, before }: Link, heading: string): boolean {
  const what = /\b(?:disclosure|security|vulnerability)\b.*\bpolicy\b/i;
  if (what.test(label)) return true;
  if (other.test(heading)) return false;
  const called = /^(?:(?:our|the|this|full|complete) )*policy$/i;
  if (called.test(label))
    return /(?:^|\b(?:our|the|this|full|complete|see|read|in|by|under|with)|[:*-])\s*$/i.test(before);
  const right = /(?:^\W*|\b(?:our|the|disclosure|vulnerability) )policy\W*(?:is|is at|at|see)?\W*$/i;
  return label === '' && right.test(before);
}

const reportPage = /\/(?:report|report-?(?:a-?)?(?:vulnerability|security|issue|bug)[a-z-]*|vulnerability-report)\/?$/i;
const reportWords =
  /^(?:(?:our|the|a|this|online|web|secure) )*(?:(?:vulnerability|security|issue|bug)[ -])?(?:report(?:ing)?|submission|contact|disclosure|web)?[ -]?form$|^(?:report|submit|send|file) (?:(?:a|an|it|your|the|new|security|vulnerability) ?)*(?:vulnerability|vulnerabilities|report|issue|bug|problem|it|here|online)?$/i;
const leads =
  /\b(?:report|submit|send|disclose|reach|contact|use|form|portal)\b.*\b(?:at|via|through|using|use|on|to|with|form|portal|page)\b\W*(?:(?:our|the|this|web|report|reporting|online|contact|secure) ?)*(?:form|page|portal|site|website)?\W*$/i;

/** A link that takes reports by its own words, or by those right before it; not one where the sentence says "not". */
function isReport({ label, url, before }: Link): boolean {
  if (/\b(?:not|never|don['’]t|instead of|rather than)\b/i.test(before)) return false;
  return label === '' ? reportPage.test(url) || leads.test(before) : reportWords.test(label.trim());
}

const time =
  /\b(?:\d{1,4}|one|two|three|four|five|six|seven|ten|fourteen|thirty|sixty|ninety)(?:\s*(?:-|–|to|or)\s*\d{1,4})?[ -](?:(?:business|working|calendar|full)[ -])?(?:hours?|days?|weeks?|months?|years?)\b/gi;

/** Leaves what looks like an answer and was not taken: links, and times, of which a sentence says to people only what they are for. */
export function leaveRest(taking: Taking, block: Block, taken: Set<string>): void {
  for (const { link, line } of linksOf(block)) {
    const { url, label } = link;
    if (taken.has(url)) continue;
    taken.add(url);
    leave(taking, line, `${url}${label === '' ? '' : ` ("${label}")`} (a link: nothing says for certain what it is)`);
  }
  for (const { text, line } of block.lines)
    for (const [said] of text.matchAll(time))
      leave(taking, line, `${said} (a time: nothing says for certain what it is for)`);
}
