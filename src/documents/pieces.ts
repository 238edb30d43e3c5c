// What a checked template is made of: plain data that can be kept as JSON and is run as it stands, without being compiled.

/** What a template looks up: keys inside what is at hand, or inside something further out. */
export interface Lookup {
  keys: readonly string[];
  /** How many contexts further out (`../`), the program (`@root`), or the loop (`@index`, `@first` …); absent: at hand. */
  from?: number | 'root' | 'loop';
}

/** What a helper is given. */
export type Given = Lookup | Call | { literal: string | number | boolean | null | undefined };

/** The call of a helper. */
export interface Call {
  helper: string;
  given: readonly Given[];
}

/** A call around other pieces. */
export interface Block extends Call {
  inside: readonly Piece[];
  /** What stands after `else`. */
  otherwise?: readonly Piece[];
}

/** Text as it stands, a call, or a block. */
export type Piece = string | Call | Block;

/** The pieces of a syntax tree that was walked and holds nothing else. */
export function piecesOf(program: hbs.AST.Program | undefined): Piece[] {
  return (program?.body ?? []).flatMap((statement): Piece[] => {
    if (statement.type === 'ContentStatement') {
      const { value } = statement as hbs.AST.ContentStatement;
      return value === '' ? [] : [value];
    }
    if (statement.type === 'CommentStatement') return [];
    const call = callOf(statement as hbs.AST.MustacheStatement);
    if (statement.type !== 'BlockStatement') return [call];
    const { program: inside, inverse } = statement as hbs.AST.BlockStatement;
    return [{ ...call, inside: piecesOf(inside), ...(inverse ? { otherwise: piecesOf(inverse) } : {}) }];
  });
}

function callOf({ path, params }: Pick<hbs.AST.MustacheStatement, 'path' | 'params'>): Call {
  return { helper: (path as hbs.AST.PathExpression).original, given: params.map(givenOf) };
}

function givenOf(expression: hbs.AST.Expression): Given {
  if (expression.type === 'SubExpression') return callOf(expression as hbs.AST.SubExpression);
  if (expression.type !== 'PathExpression') return { literal: (expression as hbs.AST.StringLiteral).value };
  const { data, depth, parts } = expression as hbs.AST.PathExpression;
  if (!data) return depth === 0 ? { keys: parts } : { keys: parts, from: depth };
  return parts[0] === 'root' ? { keys: parts.slice(1), from: 'root' } : { keys: parts, from: 'loop' };
}
