// Reads the description of a team by RFC 2350: numbered sections under the titles of its appendix D.
import { isTimezone } from '../../model/codes.ts';
import { shortLines } from './short-lines.ts';
import { answer, entry, leave, type Taking } from './taking.ts';
import { fingerprintsIn, takeChannel, takeKey } from './ways.ts';

interface Section {
  title: string;
  line: number;
  body: readonly { text: string; line: number }[];
}

type Take = (taking: Taking, section: Section) => void;

/** What each section says of a program: its number, a word of its title, and where it goes. */
const sections: readonly [number: string, title: RegExp, take: Take][] = [
  [
    '1.1',
    /update/i,
    (taking, { body, line }) => leave(taking, line, `last update: ${paragraph(body)} (a program keeps its own date)`),
  ],
  ['1.2', /distribution/i, text('rfc2350.distributionList')],
  ['1.3', /location|found/i, links('rfc2350.locations')],
  ['2.1', /name/i, (taking, { body, line }) => answer(taking, 'team.name', first(body), body[0]?.line ?? line)],
  [
    '2.2',
    /address/i,
    (taking, { body, line }) =>
      answer(taking, 'team.address', body.map(({ text: said }) => said).join('\n'), body[0]?.line ?? line),
  ],
  ['2.3', /time/i, zone],
  ['2.4', /telephone|phone/i, numbers],
  ['2.7', /mail/i, mails],
  ['2.8', /key|encryption/i, keys],
  ['2.9', /member/i, (taking, { line }) => leave(taking, line, 'team members (names of people)')],
  ['2.10', /information/i, text('rfc2350.otherInformation')],
  ['2.11', /contact/i, text('rfc2350.customerContact')],
  ['3.1', /mission/i, text('charter.mission')],
  ['3.2', /constituency/i, text('charter.constituency.description')],
  ['7', /disclaimer/i, text('rfc2350.disclaimers')],
];

/** Takes what a description by RFC 2350 says. */
export function readRfc2350(taking: Taking, content: string): void {
  const found = sectionsOf(shortLines(taking, content));
  for (const [number, title, take] of sections) {
    const section = found.get(number);
    if (section && title.test(section.title) && !isNothing(section)) take(taking, section);
  }
  const known = new Set(sections.map(([number]) => number));
  for (const [number, section] of found)
    if (!known.has(number) && section.body.length > 0) leave(taking, section.line, `${number} ${section.title}`);
}

/** The sections by number. A table of contents names them too, without a text: the one with a text is meant. */
function sectionsOf(lines: readonly string[]): Map<string, Section> {
  const found = new Map<string, Section>();
  let body: { text: string; line: number }[] = [];
  for (const [index, said] of lines.entries()) {
    const [, number, title] = /^ {0,3}(?:#{1,6} +)?(\d{1,2}(?:\.\d{1,2}){0,2})\.?\s+(\p{L}.{0,80})$/u.exec(said) ?? [];
    if (number !== undefined && title !== undefined && isHeading(number, title)) {
      body = [];
      if ((found.get(number)?.body.length ?? 0) === 0) found.set(number, { title, line: index + 1, body });
    } else if (said.trim() !== '') body.push({ text: said.trim(), line: index + 1 });
  }
  return found;
}

/** The chapters of the form; a number before other words is one of a street, say. */
const chapters: Readonly<Record<string, RegExp>> = {
  1: /document|about/i,
  2: /contact/i,
  3: /charter/i,
  4: /polic/i,
  5: /service/i,
  6: /form|report/i,
  7: /disclaimer/i,
};

function isHeading(number: string, title: string): boolean {
  return number.includes('.') ? /^[1-7]\./.test(number) : (chapters[number]?.test(title) ?? false);
}

function isNothing({ body }: Section): boolean {
  return /^(?:none(?: available)?|not applicable|n\/?a|-|tbd|\.\.\.)\.?$/i.test(paragraph(body)) || body.length === 0;
}

function first(body: Section['body']): string {
  return body[0]?.text ?? '';
}

function paragraph(body: Section['body']): string {
  return body.map(({ text: said }) => said).join(' ');
}

function text(path: string): Take {
  return (taking, { body, line }) => answer(taking, path, paragraph(body), body[0]?.line ?? line);
}

function links(path: string): Take {
  return (taking, { body }) => {
    for (const { text: said, line } of body)
      for (const [url] of said.matchAll(/https:\/\/[^\s<>()"']+/g))
        entry(taking, path, url.replace(/[.,;]+$/, ''), line);
  };
}

/** A zone that is named as IANA does; what "CET" means in summer is anybody's guess. */
function zone(taking: Taking, { body, line }: Section): void {
  const named = paragraph(body).match(/\b[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+\b/)?.[0];
  if (named !== undefined && isTimezone(named)) answer(taking, 'team.timezone', named, body[0]?.line ?? line);
  else leave(taking, line, `time zone: ${paragraph(body)} (no zone such as Europe/Berlin)`);
}

function numbers(taking: Taking, { body }: Section): void {
  for (const { text: said, line } of body)
    for (const [number] of said.matchAll(/\+\d[\d ()./-]{5,30}\d/g)) takeChannel(taking, `tel:${number}`, line);
  if (!/\+\d/.test(paragraph(body)))
    leave(taking, body[0]?.line ?? 0, `${paragraph(body)} (no number with + and the country)`);
}

/** The first address is the team's own where it is the only one. */
function mails(taking: Taking, { body }: Section): void {
  const found = body.flatMap(({ text: said, line }) =>
    [...said.matchAll(/[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}/g)].map(([mail]) => ({
      mail,
      line,
    })),
  );
  const [only] = found;
  if (only && found.length === 1) answer(taking, 'team.email', only.mail, only.line);
  for (const { mail, line } of found) takeChannel(taking, mail, line);
}

function keys(taking: Taking, { body }: Section): void {
  const whole = paragraph(body);
  const prints = fingerprintsIn(whole);
  const urls = whole.match(/https:\/\/[^\s<>()"']+\.(?:asc|gpg|pgp)\b/gi) ?? [];
  const line = body[0]?.line ?? 0;
  if (prints.length > 1 || urls.length > 1) {
    leave(taking, line, 'several keys (nothing says which link belongs to which fingerprint)');
    return;
  }
  if (prints.length + urls.length > 0) takeKey(taking, { kind: 'openpgp', url: urls[0], fingerprint: prints[0] }, line);
}
