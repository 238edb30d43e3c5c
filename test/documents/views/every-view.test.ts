// What holds for every view.
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../../src/catalogs/catalogs.ts';
import { rowsOf } from '../../../src/documents/rows.ts';

describe('every view', () => {
  it('has no rows for an empty program', () => {
    for (const view of [
      'service-times',
      'service-counts',
      'products-in-scope',
      'products-without-scope',
      'signatories',
      'decisions-by-role',
      'raci-by-role',
      'dispute-steps',
      'business-measures',
      'commitment-counts',
      'stakeholders-inside',
      'stakeholders-outside',
      'stakeholders-without-channel',
      'stakeholder-channels',
      'stakeholder-wants',
      'sharing-limits',
      'rules-of-engagement',
      'document-totals',
      'reading-guide',
    ]) {
      expect(rowsOf(view, {}, [], openCatalogs()), view).toEqual([]);
    }
  });
});
