// Walks a template's syntax tree: refuses what could slip past the escaping, resolves every path, and rewrites `{{path}}`.
import type { Schema } from '../model/schemas.ts';
import { didYouMean, sayKnown } from '../words/suggestion.ts';
import type { LabelLimit } from './label-limit.ts';
import { viewKeys } from './rows.ts';
import { pathsBelow, propertyOf, schemaAtPath } from './schema-path.ts';
import { blockNames, helperNames, onlyBlocks, type Scope, TemplateError, takesName } from './template-words.ts';

/** Ours need two; with each more the document grows by the length of another list. */
const mostLists = 4;

/** Walks the syntax tree: refuses what could slip past the escaping, resolves every path, and rewrites `{{path}}` into a call of `show`. */
export class Walker {
  readonly paths = new Set<string>();
  private readonly file: string;
  private readonly firstLine: number;
  private readonly limit: LabelLimit;
  /** How many lists the walk is inside of. */
  private lists = 0;

  constructor(file: string, firstLine: number, limit: LabelLimit) {
    this.file = file;
    this.firstLine = firstLine;
    this.limit = limit;
  }

  program(program: hbs.AST.Program, scopes: Scope[]): void {
    for (const statement of program.body) this.statement(statement, scopes);
  }

  private statement(statement: hbs.AST.Statement, scopes: Scope[]): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.mustache(statement as hbs.AST.MustacheStatement, scopes);
        return;
      case 'BlockStatement':
        this.block(statement as hbs.AST.BlockStatement, scopes);
        return;
      default:
        this.fail(statement, 'Only {{values}} and {{#blocks}} are allowed here; partials and decorators are not.');
    }
  }

  private mustache(statement: hbs.AST.MustacheStatement, scopes: Scope[]): void {
    if (!statement.escaped)
      this.fail(
        statement,
        'Unescaped values, {{{x}}} or {{&x}}, are not allowed. Write {{x}}; for Markdown that was written on purpose there is {{markdown x}}.',
      );
    const path = statement.path as hbs.AST.PathExpression;
    if (path.type !== 'PathExpression')
      this.fail(statement, 'Only paths and helpers are allowed here. Write plain words outside of the braces.');
    if (isHelper(path)) {
      if (onlyBlocks.has(path.original))
        this.fail(statement, `"${path.original}" stands only around a block: {{#${path.original} …}}.`);
      this.call(statement, path, scopes);
      return;
    }
    if (statement.params.length > 0 || statement.hash)
      this.fail(statement, `There is no helper "${path.original}".${sayKnown(path.original, helperNames)}`);
    const at = this.resolve(path, scopes);
    statement.params = [path, literal(at, path.loc)];
    statement.path = helperPath('show', path.loc);
  }

  private call(
    node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression,
    helper: hbs.AST.PathExpression,
    scopes: Scope[],
  ): void {
    if (node.hash) this.fail(node, `{{${helper.original}}} takes no named values such as x=1.`);
    if (takesName.has(helper.original)) {
      const [name] = node.params;
      if (helper.original === 'document' && name?.type === 'PathExpression') {
        this.resolve(name as hbs.AST.PathExpression, scopes);
        return;
      }
      if (name?.type !== 'StringLiteral') this.fail(node, `{{${helper.original}}} needs a name in quotes.`);
      this.nameIsKnown(node, helper.original, (name as hbs.AST.StringLiteral).value);
      for (const param of node.params.slice(1)) this.parameter(param, scopes);
      return;
    }
    const resolved = node.params.map((param) => this.parameter(param, scopes));
    if (helper.original === 'details') {
      this.details(node, resolved[0] ?? '');
      return;
    }
    const first = node.params[0];
    const needed = helper.original === 'eq' ? 2 : 1;
    const isCall = first?.type === 'SubExpression' && helper.original !== 'eq';
    if (node.params.length !== needed || first?.type === 'StringLiteral' || isCall)
      this.fail(node, `{{${helper.original}}} needs ${needed === 1 ? 'one path' : 'a path and a value'}.`);
    if (first?.type === 'PathExpression') node.params.push(literal(resolved[0] ?? '', first.loc));
  }

  /** A list or a group, and the keys of it that are shown, in quotes. */
  private details(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression, at: string): void {
    const [path, keys] = node.params;
    if (node.params.length !== 2 || path?.type !== 'PathExpression' || keys?.type !== 'StringLiteral')
      this.fail(node, '{{details}} needs a path and its keys in quotes.');
    const schema = schemaAtPath(at);
    const known = (schema?.items ?? schema)?.properties ?? {};
    for (const key of (keys as hbs.AST.StringLiteral).value.split(' ')) {
      if (!Object.hasOwn(known, key))
        this.fail(node, `"${key}" is no key of "${at}".${didYouMean(key, Object.keys(known))}`);
      for (const path of pathsBelow(`${at}${schema?.items ? '[]' : ''}.${key}`)) this.note(path, node);
    }
    node.params.push(literal(at, node.loc));
  }

  private nameIsKnown(node: hbs.AST.Node, helper: string, name: string): void {
    if ((helper === 'rows' || helper === 'view') && !viewKeys(name)) this.fail(node, `There is no view "${name}".`);
    const above = this.limit.ofHelper(helper, name);
    if (above !== undefined) this.fail(node, above);
  }

  private parameter(param: hbs.AST.Expression, scopes: Scope[]): string {
    if (param.type === 'PathExpression') return this.resolve(param as hbs.AST.PathExpression, scopes);
    if (param.type === 'SubExpression') {
      const expression = param as hbs.AST.SubExpression;
      const helper = expression.path as hbs.AST.PathExpression;
      if (!isHelper(helper))
        this.fail(param, `There is no helper "${helper.original}".${didYouMean(helper.original, helperNames)}`);
      this.call(expression, helper, scopes);
      const [first, at] = expression.params;
      if (helper.original === 'begun' && first?.type === 'PathExpression') return (at as hbs.AST.StringLiteral).value;
    }
    return '';
  }

  private block(block: hbs.AST.BlockStatement, scopes: Scope[]): void {
    const path = block.path as hbs.AST.PathExpression;
    const name = path.original;
    if (!blockNames.includes(name)) this.fail(block, `There is no block "${name}".${sayKnown(name, blockNames)}`);
    if (!block.program || block.program.blockParams?.length || block.hash)
      this.fail(block, `{{#${name}}} takes no "as |x|", no x=1, and needs content before an {{else}}.`);
    if (block.params.length === 0 || (!takesName.has(name) && block.params.length !== (name === 'eq' ? 2 : 1)))
      this.fail(block, `{{#${name}}} needs ${name === 'eq' ? 'a path and a value' : 'one path'}.`);
    let inner = scopes;
    if (name === 'rows') {
      this.call(block, path, scopes);
      const view = (block.params[0] as hbs.AST.StringLiteral).value;
      inner = [...scopes, { keys: viewKeys(view) ?? [] }];
    } else if (name === 'each' || name === 'with') {
      const at = this.parameter(block.params[0]!, scopes);
      inner = [...scopes, this.inside(name, at, block)];
    } else if (['given', 'expected', 'eq'].includes(name)) this.call(block, path, scopes);
    else for (const param of block.params) this.parameter(param, scopes);
    const isList = name === 'rows' || name === 'each';
    if (isList && this.lists === mostLists)
      this.fail(block, `Lists stand inside each other more than ${mostLists} deep here. Show the inner ones apart.`);
    if (isList) this.lists++;
    this.program(block.program, inner);
    if (isList) this.lists--;
    if (block.inverse) this.program(block.inverse, scopes);
  }

  private inside(name: string, at: string, node: hbs.AST.Node): Scope {
    const schema = schemaAtPath(at);
    const next = name === 'each' ? schema?.items : schema;
    if (!next) this.fail(node, `"${at}" is not ${name === 'each' ? 'a list' : 'a group'} in the schema.`);
    return { schema: next!, path: name === 'each' ? `${at}[]` : at };
  }

  private resolve(path: hbs.AST.PathExpression, scopes: Scope[]): string {
    if (path.data) {
      if (path.parts[0] !== 'root') {
        if (!['index', 'first', 'last', 'key'].includes(path.parts[0] ?? ''))
          this.fail(path, `"${path.original}" is not known.`);
        return '';
      }
      return this.follow(path, scopes[0]!, path.parts.slice(1));
    }
    const scope = scopes[scopes.length - 1 - path.depth];
    if (!scope) this.fail(path, `"${path.original}" reaches out of the template.`);
    return this.follow(path, scope!, path.parts);
  }

  private follow(path: hbs.AST.PathExpression, scope: Scope, parts: readonly string[]): string {
    if ('keys' in scope) {
      if (parts.length > 0 && !scope.keys.includes(parts[0]!))
        this.fail(path, `The view has no key "${parts[0]}".${didYouMean(parts[0]!, scope.keys)}`);
      return '';
    }
    let { schema, path: at } = scope;
    for (const part of parts) {
      const next: Schema | undefined = propertyOf(schema, part);
      if (!next)
        this.fail(
          path,
          `"${path.original}" is not in the schema${at ? ` (in ${at})` : ''}.${didYouMean(part, Object.keys(schema.properties ?? {}))}`,
        );
      schema = next!;
      at = at === '' ? part : `${at}.${part}`;
    }
    if (at !== '') this.note(at, path);
    return at;
  }

  /** What is shown must not be for a narrower circle than the document. */
  private note(at: string, node: hbs.AST.Node): void {
    const above = this.limit.ofPath(at);
    if (above !== undefined) this.fail(node, above);
    this.paths.add(at);
  }

  private fail(node: hbs.AST.Node, message: string): never {
    throw new TemplateError(
      `${this.file}:${node.loc.start.line + this.firstLine}:${node.loc.start.column + 1}: ${message}`,
    );
  }
}

function isHelper(path: hbs.AST.PathExpression): boolean {
  return (
    !path.data &&
    path.depth === 0 &&
    path.parts.length === 1 &&
    (helperNames as readonly string[]).includes(path.original)
  );
}

function helperPath(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

function literal(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc } as hbs.AST.StringLiteral;
}
