// A picture that somebody else made: only shapes and words may stand in an SVG, only a PNG is a PNG.

/** What may stand in an SVG. */
const shapes = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs lineargradient radialgradient stop clippath mask title desc symbol use'.split(
    ' ',
  ),
);

/** Why an SVG is more than a picture, as the end of a sentence; undefined where it is none. */
export function refusedInSvg(text: string): string | undefined {
  const plain = bareSvg(text)
    .replace(/<!--[\s\S]*?-->/g, '')
    .trimStart();
  if (!/^<svg[\s>]/.test(plain)) return 'does not begin with <svg>';
  if (/<[!?]/.test(plain)) return 'holds a declaration or an instruction';
  for (const [, name = ''] of plain.matchAll(/<\/?\s*([^\s/>]*)/g))
    if (!shapes.has(name.toLowerCase())) return `holds <${name}>`;
  for (const [, name = '', , value = ''] of plain.matchAll(/([^\s"'<>/=]+)\s*=\s*(["'])(.*?)\2/gs)) {
    const plainValue = value.replace(/&[^;]*;/g, '&');
    if (/^on/i.test(name)) return `holds the attribute ${name}`;
    if (/href$/i.test(name) && !/^\s*#/.test(plainValue)) return 'leads to another file';
    if (plainValue.includes('&') && /href$|^style$/i.test(name)) return `hides something in ${name}`;
    if (/url\(\s*["']?(?!["']?\s*#)|@import|expression|script:/i.test(plainValue)) return 'leads to another file';
  }
  return undefined;
}

/** An SVG without what may stand only at the beginning of a file. */
export function bareSvg(text: string): string {
  return text.replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?/, '').replaceAll('\r\n', '\n');
}

/** Whether bytes, a character for each, begin as those of a PNG do. */
export function isPng(bytes: string): boolean {
  return bytes.startsWith('\u0089PNG\r\n\u001a\n');
}
