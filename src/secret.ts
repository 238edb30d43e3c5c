// Secrets that must not stand in a program file, known by their shape.

const shapes: readonly { name: string; pattern: RegExp }[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})\b/ },
  { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}\b/ },
  { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/ },
  { name: 'a link with a password', pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i },
];

/** A secret found in a text: what it looks like and where it starts. */
export interface Secret {
  name: string;
  offset: number;
}

/** The first secret of each shape in a text. */
export function secretsIn(text: string): Secret[] {
  return shapes.flatMap(({ name, pattern }) => {
    const offset = text.search(pattern);
    return offset < 0 ? [] : [{ name, offset }];
  });
}
