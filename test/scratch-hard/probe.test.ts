import { it } from 'vitest';
import { parseSource } from '/work/main/src/source.ts';

const n = 1024 * 1024;
const cases: Record<string, string> = {
  'nested []': '['.repeat(100000),
  'nested {': '{a: '.repeat(100000),
  dash5000: '- '.repeat(5000) + 'a',
  dash1500: '- '.repeat(1500) + 'a',
  dash100000: '- '.repeat(100000),
  dash500k: '- '.repeat(500000),
  q: '? '.repeat(100000),
  '}': 'a: 1\n' + '}'.repeat(n - 10),
  ',': ','.repeat(n),
  ':': ':'.repeat(n),
  ': ': ': '.repeat(n / 2),
  'a: a: ': 'a: '.repeat(n / 3),
  '&a ': '&a '.repeat(n / 3),
  '!a ': '!a '.repeat(n / 3),
  '*a\n': '*a\n'.repeat(n / 3),
  '"': '"'.repeat(n),
  "'": "'".repeat(n),
  '%a\n': '%a\n'.repeat(n / 3),
  '---\n': '---\n'.repeat(n / 4),
  '...\n': '...\n'.repeat(n / 4),
  '#\n': '#\n'.repeat(n / 2),
  '\n': '\n'.repeat(n),
  '\t': '\t'.repeat(n),
  '\ta\n': '\ta\n'.repeat(n / 3),
  '- a\n': '- a\n'.repeat(n / 4),
  '|\n': '|\n'.repeat(n / 2),
  '@\n': '@\n'.repeat(n / 2),
  '`\n': 'a: `\n'.repeat(n / 5),
  'a.a': 'x: ' + 'a.'.repeat(n / 2),
  'a-': 'x: ' + 'a-'.repeat(n / 2 - 5),
  begin: 'x: ' + '-----BEGIN '.repeat(n / 11),
  'begin A': 'x: -----BEGIN ' + 'A '.repeat(n / 2 - 50),
  esc: 'x: "' + '\u001b'.repeat(n - 20) + '"',
  escl: '- \u001b\n'.repeat(n / 4),
  keys: Array.from({ length: 95000 }, (_, i) => `k${i}: 1`).join('\n'),
  dups: 'k: 1\n'.repeat(95000 * 2),
  bomb:
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
    'bcdefghij'
      .split('')
      .map(
        (c, i) =>
          `${c}: &${c} [${Array(9)
            .fill('*' + 'abcdefghij'[i])
            .join(',')}]`,
      )
      .join('\n'),
  self: 'a: &a [*a]',
  al90: 'a: &a [' + 'x,'.repeat(100000) + ']\nb: [' + '*a,'.repeat(90) + ']',
  flowkeys: '{' + 'a, '.repeat(n / 3 - 5) + '}',
  flowcommas: '[' + ', '.repeat(n / 2 - 5) + ']',
  'nested maps': Array.from({ length: 1000 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'),
  '[a]:': '[a]: '.repeat(n / 5),
  '? a\n': '? a\n'.repeat(n / 4),
  '- - \n': '- - a\n'.repeat(n / 6),
  'a:\\n': 'a:\n'.repeat(n / 3),
  ' a:\n b': 'a\n b\n'.repeat(n / 5),
  block: 'a: |\n' + ' x\n'.repeat(n / 4),
  plain: 'a: ' + 'b\n  '.repeat(n / 4),
  dq: 'a: "' + 'b\n  '.repeat(n / 4) + '"',
  dqesc: 'a: "' + '\\u0041'.repeat(n / 6 - 5) + '"',
  '[[]]': '[]'.repeat(n / 2),
  '{}': '{} '.repeat(n / 3),
  '[{': '[{'.repeat(50000),
};
it('p', () => {
  for (const [k, t] of Object.entries(cases)) {
    const s = performance.now();
    let r;
    try {
      const x = parseSource('f', t);
      r = `${x.problems.length} ${x.problems
        .slice(0, 2)
        .map((p) => p.message.slice(0, 90))
        .join(' // ')}`;
    } catch (e: any) {
      r =
        'THROWS ' +
        e.constructor.name +
        ' ' +
        e.message.slice(0, 100) +
        ' ' +
        e.stack.split('\n').slice(1, 3).join('|');
    }
    console.log(k.replace('\n', '\\n').replace('\t', '\\t'), Math.round(performance.now() - s) + 'ms', r);
  }
}, 600000);
