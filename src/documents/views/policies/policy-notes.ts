// What the register says about single policies beyond owner, version and dates.

import { schemaAt } from '../../../model/schemas.ts';
import { display, joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

const keys = [
  'policy',
  'effectiveOn',
  'validity',
  'languages',
  'scope',
  'settledBy',
  'link',
  'keptIn',
  'partOf',
  'supersedes',
  'prevailsOver',
  'evidence',
] as const;

export const view: View = {
  name: 'policy-notes',
  keys,
  rows: (program) => {
    const words = wordsOf(program);
    const policies = (ids: readonly string[] | undefined) => words.names('policies.policies', ids);
    const plain = (values: readonly string[] | undefined, place: string) =>
      joinWords(
        (values ?? []).map((value) =>
          display(value, schemaAt(place), { nameOf: () => undefined, currency: undefined }),
        ),
      );
    return (program.policies?.policies ?? [])
      .map((policy) => {
        const { scope, coveredBy, authoritativeLanguage, languages } = policy;
        const settled = [
          coveredBy?.policy === undefined ? coveredBy?.document : policies([coveredBy.policy]),
          coveredBy?.section,
        ];
        const prevails =
          authoritativeLanguage === undefined
            ? ''
            : ` (${plain([authoritativeLanguage], '/team/languages/0')} prevails)`;
        return {
          policy: policy.title,
          effectiveOn: policy.effectiveOn,
          validity:
            policy.validity === undefined
              ? undefined
              : policy.validity === 'until-review'
                ? 'until the review date'
                : 'until it is replaced',
          languages: `${plain(languages, '/team/languages/0')}${prevails}`,
          scope: [
            words.names('products', scope?.products),
            plain(scope?.jurisdictions, '/company/jurisdictions/0'),
            scope?.note,
          ]
            .filter((part) => part)
            .join('; '),
          settledBy: settled.filter((part) => part).join(', '),
          link: coveredBy?.url,
          keptIn: [
            policy.url,
            policy.location,
            policy.signedOriginal === undefined ? undefined : `signed original: ${policy.signedOriginal}`,
          ]
            .filter((part) => part)
            .join('; '),
          partOf: policies(policy.partOf === undefined ? [] : [policy.partOf]),
          supersedes: policies(policy.supersedes),
          prevailsOver: policies(policy.prevailsOver),
          evidence: policy.evidence,
        };
      })
      .filter(({ policy: _policy, ...notes }) => Object.values(notes).some((note) => note));
  },
};
