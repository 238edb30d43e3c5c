// The terms under which advisories are published, one after the other, as far as they are said.

import { schemaAt } from '../../../model/schemas.ts';
import { display, joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

const access = {
  public: 'anybody can read them',
  login: 'only readers with an account',
  contract: 'under contract only',
  staged: 'customers first, then everybody',
} as const;
const timing = {
  'with-fix': 'together with the fix',
  'release-cycle': 'in the rhythm of the releases',
  'after-fix': 'after the fix',
  'as-needed': 'case by case',
} as const;
const consent = { explicit: 'a yes is needed', silence: 'silence counts as a yes', informed: 'only told' } as const;

export const view: View = {
  name: 'advisory-terms',
  keys: ['what', 'text'],
  rows: (program) => {
    const words = wordsOf(program);
    const { publication, cve, ...advisory } = program.policies?.advisory ?? {};
    const languages = joinWords(
      (advisory.languages ?? []).map((value) =>
        display(value, schemaAt('/team/languages/0'), { nameOf: () => undefined, currency: undefined }),
      ),
    );
    const day = words.label('/policies/advisory/publication/preferredWeekday', publication?.preferredWeekday);
    const rows = [
      {
        what: 'An advisory of its own from severity',
        text: words.name('policies.severity.levels', publication?.minSeverity),
      },
      { what: 'Below that', text: publication?.below },
      {
        what: 'Access',
        text:
          publication?.access &&
          `${access[publication.access]}${publication.accessReason === undefined ? '' : `. Reason: ${publication.accessReason}`}`,
      },
      { what: 'Timing', text: publication?.timing && timing[publication.timing] },
      {
        what: 'Preferred day',
        text: day && `${day}${publication?.timezone === undefined ? '' : ` (${publication.timezone})`}`,
      },
      ...(publication?.consent ?? []).map(({ of, by, after }) => ({
        what: `Consent of ${of ?? 'others'}`,
        text: by && `${consent[by]}${after === undefined ? '' : ` after ${sayLimit(after)}`}`,
      })),
      { what: 'Languages', text: languages },
      {
        what: 'Authoritative language',
        text:
          advisory.authoritativeLanguage &&
          display(advisory.authoritativeLanguage, schemaAt('/team/languages/0'), {
            nameOf: () => undefined,
            currency: undefined,
          }),
      },
      { what: 'Revisions', text: advisory.revisions },
      { what: 'Label of drafts', text: advisory.draftTlp && `TLP:${advisory.draftTlp}` },
      { what: 'Credit', text: advisory.credit },
      { what: 'CVE ID assigned', text: cve?.assignedWhen },
      { what: 'CVE ID assigned by', text: words.role(cve?.assignedByRole) },
      {
        what: 'CVE ID told to the finder',
        text:
          cve?.finderTold === undefined ? undefined : cve.finderTold ? 'before publication' : 'not before publication',
      },
      { what: 'Time for the CVE record', text: words.name('policies.slas', cve?.recordSla) },
    ];
    return rows.filter(({ text }) => text);
  },
};
