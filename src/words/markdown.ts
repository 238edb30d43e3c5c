// One way for every value into Markdown: whatever stands in it is shown literally, in CommonMark, GitHub, MDX and Liquid.

const always = /[\\`*[\]{}<>|~$]/g;

/**
 * A character that no reader takes for markup: a backslash where the first Markdown had one, which every reader knows, else a
 * numeric reference (Python-Markdown, which MkDocs uses, shows other backslashes).
 */
function literal(character: string): string {
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  return /[\\`*_{}[\]()#+.!|-]/.test(character) ? `\\${character}` : `&#${character.codePointAt(0)};`;
}

/** Marks at the end of a heading close it; for Python-Markdown without a space before them, too. */
const headingEnd = /#+$/;

/** The mark of a list, heading, quotation or rule, where a line begins with one. */
const blockMark = /^[#>+=-]|(?<=^\d+)[.)](?=\s|$)/;

/** A text in which nothing can mean anything: most texts are such, and need none of the steps below. */
const plain = /^[a-z](?: ?[a-z0-9.,;'"()/%-])*$/i;
/** Words with which MDX begins code rather than a paragraph. */
const startsCode = /^(?=(?:im|ex)port\s)./;
const startsLink = /(?:www|mailto|xmpp)\./i;

/** Whether a text is the same in Markdown: most texts are. */
export function isPlain(text: string): boolean {
  return plain.test(text) && !startsLink.test(text) && !startsCode.test(text);
}

/** Text on one line: for table cells, headings, list items and sentences. */
export function escapeInline(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(always, literal)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/:(?=\/\/)|:(?=[a-z+-][\w+-]*:)/gi, literal)
    .replace(/(www|mailto|xmpp)([.:])/gi, (_, word: string, mark: string) => `${word}${literal(mark)}`)
    .replace(/(?<=[\w.+-])@(?=[\w-])/g, literal)
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(headingEnd, (marks) => marks.replaceAll('#', '\\#'))
    .replace(startsCode, literal)
    .replace(blockMark, literal);
}

/** Paragraphs: an empty line in the text starts a new one, every other line break is a space. */
export function escapeBlock(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeInline(paragraph))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** A link that is safe to follow, with its own text. Anything but https and mailto stays text. */
export function linkTo(target: string, text: string = target): string {
  const address = target.startsWith('https://')
    ? target
    : /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@.]+$/.test(target)
      ? `mailto:${target}`
      : undefined;
  if (address === undefined) return escapeInline(text);
  const followed = address
    .replace(/[()\\<>\s"{}|`]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeInline(text)}](${followed})`;
}

/** A text inside a Mermaid label, between double quotes. */
export function escapeMermaid(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^\p{L}\p{N} .,/()-]|^[-]|(?<=^\d+)[.)]/gu, (character) => `#${character.codePointAt(0)};`);
}
