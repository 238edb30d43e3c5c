// The pages of rules, and of the faults that no rule finds.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Fault } from '../check/faults.ts';
import type { Rule } from '../rules/rule.ts';
import { citation, type Page } from './page.ts';

/** The page of a rule. */
export function rulePage(rule: Rule, catalogs: Catalogs): Page {
  return {
    title: rule.name,
    kind: `rule · ${rule.severity} · counts from ambition ${rule.level}`,
    sections: [
      { heading: 'What it asks', lines: [rule.asks] },
      { heading: 'Why', lines: [rule.why] },
      {
        heading: 'Who asks for it',
        lines: [
          ...rule.source.map((source) => citation(source, catalogs)),
          ...(rule.basis === 'source' ? [] : [`Basis: ${basisSayings[rule.basis]}`]),
        ],
      },
      {
        heading: 'What it reads',
        lines: [
          `${rule.reads.join(', ')}${rule.mayRead.length > 0 ? `, and if there is any: ${shortList(rule.mayRead)}` : ''}. Without these it is not checked.`,
        ],
      },
      { heading: 'Good', lines: rule.good.trim().split('\n') },
      { heading: 'Bad', lines: rule.bad.trim().split('\n') },
      {
        heading: 'What to do',
        lines: [
          'Change the answer at the place that "psirt check" shows.',
          'If it cannot be changed now, add a waiver to psirt.yaml: rule, reason, approvedByRole, on, expires.',
        ],
      },
    ],
  };
}

const basisSayings: Readonly<Record<Rule['basis'], string>> = {
  source: 'a cited text asks for it.',
  judgement: 'our experience; a threshold in it is ours.',
  arithmetic: 'it follows from the numbers.',
  engineering: 'file hygiene.',
};

function shortList(paths: readonly string[]): string {
  return paths.length > 8 ? `${paths.slice(0, 8).join(', ')} and ${paths.length - 8} more` : paths.join(', ');
}

/** The page of a fault that no rule finds. */
export function faultPage(fault: Fault): Page {
  return {
    title: fault.name,
    kind: `fault of a file or its structure · ${fault.severity}`,
    sections: [
      { heading: 'What must be', lines: [fault.asks] },
      { heading: 'Why', lines: [fault.why] },
      { heading: 'What to do', lines: ['The message of "psirt check" names the place and what may stand there.'] },
    ],
  };
}
