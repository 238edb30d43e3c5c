// JSON as `JSON.stringify` writes it with two blanks of indentation, but piece by piece: a list of any length is never held as one text.

/** The pieces of a value. In the place of a list may stand what gives its entries one after the other: each is a piece. */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (Symbol.iterator in value) yield* listPieces(value as Iterable<unknown>, indent);
  else yield* groupPieces(value, indent);
}

function* listPieces(list: Iterable<unknown>, indent: string): Generator<string> {
  const inner = `\n${indent}  `;
  let before = '[';
  for (const entry of list) {
    if (Array.isArray(list)) {
      yield `${before}${inner}`;
      yield* jsonPieces(entry, `${indent}  `);
    } else yield `${before}${inner}${JSON.stringify(entry, undefined, 2).replaceAll('\n', inner)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

function* groupPieces(group: object, indent: string): Generator<string> {
  const inner = `\n${indent}  `;
  let before = '{';
  for (const [key, value] of Object.entries(group)) {
    if (value === undefined) continue;
    yield `${before}${inner}${JSON.stringify(key)}: `;
    yield* jsonPieces(value, `${indent}  `);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}
