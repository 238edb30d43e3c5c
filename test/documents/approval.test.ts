// An approval is one of a text: documents say whether it is this one, and what is in use without an approval.
import { describe, expect, it } from 'vitest';
import { approvalOf, sealOf } from '../../src/facts/approval.ts';
import { put } from '../../src/model/draft.ts';
import { documentNamed, documentsOf, example } from '../documents.ts';

const small = example('small-vendor');

function having(data: Record<string, unknown>, changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy = structuredClone(data);
  for (const [place, value] of Object.entries(changes)) put(copy, place, value);
  return copy;
}

const bound = having(small, { '/approvals/0/content': sealOf(small) });

describe('an approval', () => {
  it('without a seal cannot tell which text it is of, and the charter says so', () => {
    const { text } = documentNamed('charter', small);
    expect(text).toContain('The approval of 2026-11-16 names no seal, so nobody can tell');
    expect(text).toContain(`The seal of the record today: ${sealOf(small)}.`);
  });

  it('with the seal that the charter prints is one of this text', () => {
    expect(approvalOf(bound)).toEqual({ binding: 'bound', on: '2026-11-16' });
    for (const { text } of documentsOf(bound).filter(({ path }) => path.endsWith('.md')))
      expect(text).toContain('status: approved');
    expect(documentNamed('charter', bound).text).toContain(
      'The record is the one that the approval of 2026-11-16 names.',
    );
  });

  it('does not stand for a text that changed since', () => {
    const changed = having(bound, { '/charter/purpose': 'We now do something else.' });
    for (const { text } of documentsOf(changed).filter(({ path }) => path.endsWith('.md'))) {
      expect(text).toContain('status: changed-since-approval');
      expect(text).toContain(
        '**CHANGED SINCE APPROVAL.** Version 1.1 was approved on 2026-11-16, but the record has changed since.',
      );
      expect(text).not.toContain('in force from');
    }
  });

  it('does not stand for a record that says that it was changed later', () => {
    expect(approvalOf(having(small, { '/updatedOn': '2026-11-20' })).binding).toBe('changed');
  });

  it('says nothing about who fills a role, and does not mind the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(bound).reverse());
    expect(sealOf({ ...turned, people: undefined, status: 'draft' })).toBe(sealOf(bound));
  });
});

describe('a program that is published without a formal approval', () => {
  const { approvals: _, ...rest } = small;
  const published = { ...rest, status: 'published' };

  it('is no draft, and is not said to lack an approval', () => {
    for (const { text } of documentsOf(published).filter(({ path }) => path.endsWith('.md'))) {
      expect(text).toContain('status: published');
      expect(text).not.toMatch(/DRAFT|No approval has been recorded|Outstanding/);
    }
  });

  it('still shows what lacks', () => {
    const { text } = documentNamed('obligations', having(published, { '/obligations/0/deputyRole': undefined }));
    expect(text).toContain('\n> One answer is missing.\n');
  });
});
