// The pages of rules, and of the faults that no rule finds.
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Fault } from '../check/faults.ts';
import { everyField } from '../facts/traversal.ts';
import { joinWords } from '../program/display.ts';
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
      { heading: 'Good', lines: rule.good.trim().split('\n') },
      { heading: 'Bad', lines: rule.bad.trim().split('\n') },
      {
        heading: 'What to do',
        lines: [
          'Change the answer at the place that "psirt check" shows.',
          'If it cannot be changed now, add a waiver to psirt.yaml: rule, reason, approvedByRole, on, expires.',
        ],
      },
      {
        heading: 'Source',
        lines: [
          ...rule.source.map((source) => citation(source, catalogs)),
          ...(rule.basis === 'source' ? [] : [`Basis: ${basisSayings[rule.basis]}`]),
        ],
      },
      {
        heading: 'What it reads',
        lines: [
          `It is not checked without ${joinWords([...rule.reads])}.`,
          ...(rule.mayRead.length > 0 ? [`It also reads ${sayMayRead(rule)}.`] : []),
        ],
      },
    ],
  };
}

const basisSayings: Readonly<Record<Rule['basis'], string>> = {
  source: 'a cited text asks for it.',
  judgement: 'our experience; where it has a threshold, that is ours.',
  arithmetic: 'it follows from the numbers.',
  engineering: 'what stands in the files must fit together.',
};

function sayMayRead({ mayRead }: Rule): string {
  return mayRead.length === everyField.length
    ? 'all else that the program says'
    : `${joinWords([...mayRead])}, if said`;
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
