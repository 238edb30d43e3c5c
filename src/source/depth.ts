// How deep a YAML text nests, told from its tokens alone: parsers recurse, and a text made for it runs them out of stack.
import { yaml } from './yaml.ts';

/** Whether a text nests deeper than a limit. Most texts need only a glance; the others are read token by token. */
export function isDeeperThan(limit: number, text: string): boolean {
  return greatestPossible(text) > limit && exceeds(limit, text);
}

/** No text nests deeper than its brackets, its widest indentation and the indicators of one line together. */
function greatestPossible(text: string): number {
  let brackets = 0;
  let inLine = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/);
    brackets += line.match(/[[{]/g)?.length ?? 0;
    inLine = Math.max(inLine, indent + (line.match(/[-?:](?=\s|$)/g)?.length ?? 0));
  }
  return brackets + inLine + 1;
}

function exceeds(limit: number, text: string): boolean {
  const { CST, Lexer } = yaml();
  const columns: number[] = [];
  let brackets = 0;
  let indicators = 0;
  let column = 0;
  let isLeading = true;
  for (const token of new Lexer().lex(text)) {
    // These two only announce what follows.
    if (token === CST.DOCUMENT || token === CST.SCALAR) continue;
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets++;
    else if ((type === 'flow-seq-end' || type === 'flow-map-end') && brackets > 0) brackets--;
    else if (brackets === 0 && (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind'))
      indicators++;
    if (isLeading && brackets === 0 && /^[^\s#]/.test(token)) {
      while (columns.at(-1)! >= column) columns.pop();
      columns.push(column);
      isLeading = false;
    }
    if (columns.length + indicators + brackets > limit) return true;
    column += token.length;
    if (!token.endsWith('\n')) continue;
    column = 0;
    indicators = 0;
    isLeading = true;
  }
  return false;
}
