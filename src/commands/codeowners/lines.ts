// The lines that psirt keeps in a CODEOWNERS file, between two marks, and the handles that stand in them.

/** A file of the program, from the root of the repository, with the role that keeps it. */
export interface OwnedFile {
  path: string;
  role: string | undefined;
}

/** The handles of the owner of a file, as they stand in the line; undefined where nobody has named one. */
export type Handles = (file: OwnedFile) => string | undefined;

const begin = '# psirt codeowners: begin. Handles that you change here stay; the rest is written anew.';
const end = '# psirt codeowners: end';

/** The lines: by role, each a comment and the files that it keeps. A file without a handle is a comment. */
export function blockOf(files: readonly OwnedFile[], titles: ReadonlyMap<string, string>, handles: Handles): string {
  const roles = [...new Set(files.map(({ role }) => role))];
  const parts = roles.flatMap((role) => [
    role === undefined ? '# no owner named' : `# ${`${role} ${titles.get(role) ?? ''}`.replaceAll(/\s+/g, ' ').trim()}`,
    ...files
      .filter((file) => file.role === role)
      .map((file) => {
        const handle = handles(file);
        return handle === undefined ? `#   ${patternOf(file.path)}` : `${patternOf(file.path)} ${handle}`;
      }),
  ]);
  return `${[begin, ...parts, end].join('\n')}\n`;
}

/** What was said on the command line, then what stands at the file, then what stands at another file of the role. */
export function handlesIn(text: string, said: ReadonlyMap<string, string>): Handles {
  const atFile = new Map<string, string>();
  const atRole = new Map<string, string>();
  let role = '';
  for (const line of insideOf(text).split(/\r?\n/)) {
    const [, pattern, handle] = /^(\/(?:\\.|[^\s\\])+)\s+(\S.*?)\s*$/.exec(line) ?? [];
    if (pattern !== undefined && handle !== undefined) {
      atFile.set(`${role} ${pattern}`, handle);
      atRole.set(role, handle);
    } else role = /^# ([\w.-]+)/.exec(line)?.[1] ?? role;
  }
  return ({ path, role: of }) =>
    of === undefined ? undefined : (said.get(of) ?? atFile.get(`${of} ${patternOf(path)}`) ?? atRole.get(of));
}

/** A CODEOWNERS file with our lines in it: where they stood, else at the end. All other lines stay as they are. */
export function withBlock(text: string, block: string): string {
  const [from, to] = rangeOf(text);
  if (from === undefined) return `${text.replace(/(?<=[^\n])$/, '\n')}${text === '' ? '' : '\n'}${block}`;
  return `${text.slice(0, from)}${block}${text.slice(to)}`;
}

function insideOf(text: string): string {
  const [from, to] = rangeOf(text);
  return from === undefined ? '' : text.slice(from, to);
}

/** Where our lines stand, with the line break at their end. */
function rangeOf(text: string): [number | undefined, number] {
  const found = /^# psirt codeowners: begin[^\n]*\n[\s\S]*?^# psirt codeowners: end[^\n]*(?:\n|$)/m.exec(text);
  return found ? [found.index, found.index + found[0].length] : [undefined, 0];
}

function patternOf(path: string): string {
  return path.replaceAll(/[\s\\]/g, '\\$&');
}
