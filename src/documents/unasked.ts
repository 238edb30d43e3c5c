// Sections of a document for which this kind of team, in its setting, is not asked: they are left out.

/** Stands at the beginning of what a document says of a field that nobody is asked for; it never leaves this room. */
export const unasked = '\ue000';

/** The text of a document without the sections that hold nothing but a field that nobody is asked for. */
export function withoutUnasked(text: string): string {
  if (!text.includes(unasked)) return text;
  const kept: string[] = [];
  for (const part of text.split(/^(?=#{2,6} )/m).reverse())
    if (!isBare(part) || levelOf(kept.at(-1)) > levelOf(part)) kept.push(part);
  return kept.reverse().join('').replaceAll(unasked, '');
}

/** A heading with nothing under it before the mark. */
function isBare(part: string): boolean {
  return new RegExp(`^#{2,6} [^\\n]*\\n+${unasked}`).test(part);
}

/** How deep a heading lies; nothing lies deeper than no heading at all. */
function levelOf(part: string | undefined): number {
  return /^#+/.exec(part ?? '')?.[0].length ?? 0;
}
