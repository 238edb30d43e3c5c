// The content of a text that was signed in the clear with OpenPGP (RFC 9580, 7): what was written, without the armor around it.

const begin = '-----BEGIN PGP SIGNED MESSAGE-----';
const signature = '-----BEGIN PGP SIGNATURE-----';

/** What a text says, and whether it stands in a signed block. The signature itself is not verified. */
export interface Content {
  /** The content with as many lines before it as in the file, so that a line keeps its number. */
  text: string;
  isSigned: boolean;
}

/** The content of a text. What stands around a signed block belongs to nobody and is left out. */
export function contentOf(text: string): Content {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trimEnd() === begin);
  if (start < 0) return { text: lines.join('\n'), isSigned: false };
  const blank = lines.findIndex((line, index) => index > start && line.trim() === '');
  const end = lines.findIndex((line, index) => index > start && line.trimEnd() === signature);
  const first = blank < 0 ? lines.length : blank + 1;
  const kept = lines.slice(first, end < 0 ? undefined : end).map((line) => line.replace(/^- /, ''));
  return { text: [...lines.slice(0, first).map(() => ''), ...kept].join('\n'), isSigned: true };
}
