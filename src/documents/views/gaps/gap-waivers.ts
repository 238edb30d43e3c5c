// What was found and is set aside by a waiver, with who approved that and until when.
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'gap-waivers',
  keys: ['finding', 'place', 'reason', 'approver', 'expires'],
  rows: ({ roles = [] }, _documents, _catalogs, _standing, judged) =>
    (judged?.waived ?? []).map(({ finding, reason, approvedByRole, expires }) => ({
      finding: finding.message,
      place: finding.place,
      reason,
      approver: capital(roles.find(({ id }) => id === approvedByRole)?.title ?? approvedByRole ?? ''),
      expires,
    })),
};
