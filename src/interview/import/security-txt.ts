// Reads a security.txt (RFC 9116), also one that is signed in the clear.
import { contentOf } from '../../words/clear-signed.ts';
import { shortLines } from './short-lines.ts';
import { answer, entry, leave, type Taking } from './taking.ts';
import { takeChannel, takeKey, takePolicy } from './ways.ts';

const at = 'resources.intake.securityTxt';

type Take = (taking: Taking, value: string, line: number) => void;

/** What each field of the file says of a program. Their names make no difference between capitals and small letters. */
const fields: Readonly<Record<string, Take>> = {
  contact: (taking, value, line) => {
    const id = takeChannel(taking, value, line);
    if (id !== undefined) entry(taking, `${at}.contacts`, id, line);
    else if (!/^(?:https?|tel|mailto):/i.test(value))
      leave(taking, line, `Contact: ${value} (no mail address and no https link)`);
  },
  expires: (taking, value, line) => {
    const day = dayOf(value);
    if (day === undefined) leave(taking, line, `Expires: ${value} (no date as RFC 3339 writes it)`);
    else answer(taking, `${at}.expires`, day, line);
  },
  encryption: (taking, value, line) => {
    const [, fingerprint] = /^openpgp4fpr:(.+)$/i.exec(value) ?? [];
    const uses = ['encryption'];
    const key = fingerprint === undefined ? { uses, url: value } : { kind: 'openpgp', uses, fingerprint };
    if (/^dns:/i.test(value)) {
      leave(taking, line, `Encryption: ${value} (a key in the DNS)`);
      return;
    }
    const id = takeKey(taking, key, line);
    if (id !== undefined) entry(taking, `${at}.encryption`, id, line);
  },
  policy: (taking, value, line) => {
    const id = takePolicy(taking, value, line);
    if (id !== undefined) entry(taking, `${at}.policies`, id, line);
  },
  'preferred-languages': (taking, value, line) => {
    for (const language of value.split(',')) entry(taking, `${at}.preferredLanguages`, language.trim(), line);
  },
  acknowledgments: (taking, value, line) => entry(taking, `${at}.acknowledgments`, value, line),
  canonical: (taking, value, line) => entry(taking, `${at}.canonical`, value, line),
  hiring: (taking, value, line) => entry(taking, `${at}.hiring`, value, line),
  csaf: (taking, value, line) => entry(taking, `${at}.csaf`, value, line),
  'bug-bounty': (taking, value, line) => {
    if (/^(?:true|false)$/i.test(value)) answer(taking, `${at}.bugBounty`, /^true$/i.test(value), line);
    else leave(taking, line, `Bug-Bounty: ${value} (neither True nor False)`);
  },
};

/** Takes what a security.txt says. */
export function readSecurityTxt(taking: Taking, text: string): void {
  const { text: content, isSigned } = contentOf(text);
  if (isSigned) leave(taking, 1, 'The file is signed with OpenPGP. The signature was not verified');
  for (const [index, said] of shortLines(taking, content).entries()) {
    const colon = said.indexOf(':');
    const [name, value] = [said.slice(0, Math.max(colon, 0)).trim().toLowerCase(), said.slice(colon + 1).trim()];
    const take = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (take && value !== '') take(taking, value, index + 1);
    else if (said !== '' && !said.startsWith('#')) leave(taking, index + 1, said.trim());
  }
}

/** The day of a moment as RFC 3339 writes it, by UTC: the record holds days. */
function dayOf(moment: string): string | undefined {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
  const time = form.test(moment) ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
