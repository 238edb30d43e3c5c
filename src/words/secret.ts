// Secrets that must not stand in a program file, known by their shape, and texts without them.

const keyStart = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g;

/** Every repetition has an end, so that no text can keep a pattern busy. */
const shapes: readonly { name: string; pattern: RegExp }[] = [
  { name: 'a private key', pattern: keyStart },
  { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/g },
  { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,255}/g },
  { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,255}/g },
  { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36,255}\b/g },
  { name: 'a PyPI token', pattern: /\bpypi-[A-Za-z0-9_-]{50,255}/g },
  { name: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/g },
  { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{16,255}\b/g },
  { name: 'a Google key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/g },
  {
    name: 'a JSON Web Token',
    pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}/g,
  },
  {
    name: 'a webhook',
    pattern: /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9_/]{20,255}/g,
  },
  {
    name: 'a webhook',
    pattern: /\bhttps:\/\/[a-z0-9.-]{1,80}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{20,400}/g,
  },
  {
    name: 'a webhook',
    pattern: /\bhttps:\/\/(?:[a-z]{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{30,120}/g,
  },
  {
    name: 'a private calendar feed',
    pattern: /\b(?:https|webcals?):\/\/[^\s"'`<>]{1,200}\/private[/-][A-Za-z0-9_-]{16,255}/g,
  },
  {
    name: 'a link with a token',
    pattern:
      /\b(?:https|webcals?):\/\/[^\s"'`<>]{1,200}[?&][A-Za-z_]{0,30}(?:token|secret|apikey|api_key)=[A-Za-z0-9_.%-]{12,255}/gi,
  },
  { name: 'a link with a password', pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'`]{1,255}:[^\s/@"'`]{1,255}@/gi },
];

/** One glance at what every shape holds: nearly all texts have none of it, and need no closer look. */
const suspicious =
  /-----BEGIN |A[KS]IA|AIza|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|npm_|pypi-|SG\.|k_live_|eyJ|hooks\.slack|webhook|\/private[/-]|[?&][A-Za-z_]+=|:\/\/[^\s/:@"'`]{1,255}:[^\s/@"'`]{1,255}@/;

/** A secret found in a text: what it looks like and where it starts. */
export interface Secret {
  name: string;
  offset: number;
}

/** Every secret in a text, in order. */
export function secretsIn(text: string): Secret[] {
  if (!suspicious.test(text)) return [];
  return shapes
    .flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map(({ index }) => ({ name, offset: index })))
    .sort((a, b) => a.offset - b.offset);
}

/** The text with an asterisk for each character of a secret; line ends stay, so that every place stays where it is. */
export function masked(text: string): string {
  if (!suspicious.test(text)) return text;
  return shapes.reduce((seen, { pattern }) => seen.replace(pattern, stars), withoutKeys(text));
}

function withoutKeys(text: string): string {
  let shown = '';
  let done = 0;
  for (const { index } of text.matchAll(keyStart)) {
    if (index < done) continue;
    const end = endOfKey(text, index);
    shown += text.slice(done, index) + stars(text.slice(index, end));
    done = end;
  }
  return shown + text.slice(done);
}

/** A key reaches to its last line, or without one as far as letters and digits do. */
function endOfKey(text: string, start: number): number {
  const body = start + '-----BEGIN '.length;
  const last = /-----END [A-Z0-9 ]{1,80}-----|-----BEGIN /g;
  last.lastIndex = body;
  const found = last.exec(text);
  if (found?.[0].startsWith('-----END')) return found.index + found[0].length;
  const run = /[A-Za-z0-9+/=\s-]*/y;
  run.lastIndex = body;
  return body + (run.exec(text)?.[0].length ?? 0);
}

function stars(secret: string): string {
  return secret.replace(/[^\r\n]/g, '*');
}
