// An approval is one of a text: documents say whether it is this one, and what is in use without an approval.
import { describe, expect, it } from 'vitest';
import { editionOf, standingOf } from '../../src/facts/approval.ts';
import { changedFields, outdatedIn } from '../../src/facts/outdated-approval.ts';
import { approvable, contentOf, saidBy, sealOf, wholeOf } from '../../src/facts/seals.ts';
import { shippedTemplate } from '../../src/outside/shipped-templates.ts';
import { documentNamed, documentsOf, having } from '../documents.ts';
import { example } from '../edited.ts';

const small = example('small-vendor');
type Data = Record<string, unknown>;

const entry = { role: 'managing-director', decision: 'approved', on: '2026-11-20', version: '1.1' };
const textOf = (name: string) => ({ name, reads: shippedTemplate(name).head.reads });
const charterParts = (data: Data) => contentOf(data, approvable(textOf('charter').reads));

/** The program with one more entry in its approvals, sealed as the program is then. */
function decided(data: Data, given: Data, parts: readonly string[] = wholeOf(data)): Data {
  const listed = (data.approvals as Data[]) ?? [];
  return { ...data, approvals: [...listed, { ...entry, ...given, content: given.content ?? contentOf(data, parts) }] };
}

const whole = decided(small, {});
const charter = decided(small, { component: 'charter', content: charterParts(small) });
const bindingOf = (data: Data, name: string) => standingOf(data, textOf(name)).binding;

describe('an approval', () => {
  it('that names no text cannot tell which it is of, and the charter says so', () => {
    const { text } = documentNamed('charter', small);
    expect(text).toContain('The approval of 2026-11-16 does not name the text that was approved');
    expect(text).toContain('status: approved');
  });

  it('of the whole program is one of every document', () => {
    for (const { text } of documentsOf(whole).filter(({ text }) => text.startsWith('---')))
      expect(text).toContain('status: approved');
    expect(documentNamed('charter', whole).text).not.toContain('does not name the text');
  });

  it('stands no longer for the documents that show what changed, and for all others as before', () => {
    const changed = having(whole, { '/budget/currency': 'SEK' });
    expect(bindingOf(changed, 'charter')).toBe('bound');
    expect(bindingOf(changed, 'organization')).toBe('bound');
    const { text } = documentNamed('budget', changed);
    expect(text).toContain('status: draft');
    expect(text).toContain('> **DRAFT.** Version 1.1 was approved on 2026-11-20, but the text has changed since.');
    expect(text).not.toContain('in force from');
  });

  it('of the whole program is one of a document that is made of all of it', () => {
    expect(shippedTemplate('evidence').head.reads).toEqual([]);
    expect(bindingOf(whole, 'evidence')).toBe('bound');
    expect(bindingOf(having(whole, { '/budget/currency': 'SEK' }), 'evidence')).toBe('changed');
    expect(bindingOf(charter, 'evidence')).toBe('unbound');
  });

  it('of a component is one of what its document shows', () => {
    expect(standingOf(charter, textOf('charter'))).toEqual({ binding: 'bound', on: '2026-11-20', version: '1.1' });
    expect(bindingOf(charter, 'budget')).toBe('unbound');
    expect(bindingOf(having(charter, { '/charter/purpose': 'We now do something else.' }), 'charter')).toBe('changed');
    expect(bindingOf(having(charter, { '/roles/0/title': 'chairwoman' }), 'charter')).toBe('changed');
    expect(bindingOf(having(charter, { '/budget/currency': 'SEK' }), 'charter')).toBe('bound');
    expect(documentNamed('charter', having(charter, { '/charter/purpose': 'Other.' })).text).toContain('**DRAFT.**');
  });

  it('of a component holds in a program that is still a draft', () => {
    const draft = { ...charter, status: 'draft', version: '1.2' };
    expect(documentNamed('charter', draft).text).toContain('status: approved');
    expect(documentNamed('budget', draft).text).toContain('**DRAFT.**');
    expect(bindingOf({ ...whole, status: 'in-review' }, 'charter')).toBe('none');
  });

  it('does not mind the order of keys, the days of routine, or who fills a role', () => {
    const turned = Object.fromEntries(Object.entries(whole).reverse());
    const later = having(turned, {
      '/charter/reviewBy': '2028-01-01',
      '/products/0/lastReleaseOn': '2026-11-21',
      '/people': undefined,
      '/updatedOn': '2026-11-21',
    });
    for (const part of wholeOf(small)) expect(sealOf(later, part)).toBe(sealOf(small, part));
    expect(bindingOf(later, 'charter')).toBe('bound');
    expect(sealOf(having(small, { '/sponsorship/mandate/on': '2020-01-01' }), 'sponsorship')).not.toBe(
      sealOf(small, 'sponsorship'),
    );
  });

  it('does not stand for what was added since', () => {
    const added = { ...whole, standards: [{ id: 'iso-iec-30111', version: '2019' }] };
    expect(bindingOf(added, 'charter')).toBe('changed');
    expect(outdatedIn(added).map(({ parts }) => parts.map(({ part }) => part))).toEqual([['standards']]);
  });

  it('is taken back by a later refusal of the same text, and not by one of another', () => {
    const refused = { decision: 'rejected', component: 'charter', on: '2026-11-21' };
    const same = decided(charter, { ...refused, content: charterParts(charter) });
    expect(bindingOf(same, 'charter')).toBe('none');
    const other = having(charter, { '/charter/purpose': 'Other.' });
    expect(bindingOf(decided(charter, { ...refused, content: charterParts(other) }), 'charter')).toBe('bound');
  });

  it('does not stand for a record that says that it was changed later', () => {
    expect(bindingOf(having(small, { '/updatedOn': '2026-11-20' }), 'charter')).toBe('changed');
  });

  it('by hand of a later version counts as before', () => {
    const changed = having(whole, { '/charter/purpose': 'Other.', '/version': '1.2' });
    const approvals = [...(changed.approvals as Data[]), { ...entry, on: '2026-11-22', version: '1.2' }];
    expect(bindingOf({ ...changed, approvals }, 'charter')).toBe('unbound');
    expect(outdatedIn({ ...changed, approvals })).toEqual([]);
  });
});

describe('what an approval no longer covers', () => {
  const changed = having(charter, { '/charter/purpose': 'Other.', '/organization/model': 'central' });

  it('is named by field where the approved text is known, else by part', () => {
    const [outdated] = outdatedIn(changed);
    expect(outdated!.approval.component).toBe('charter');
    expect(changedFields(changed, outdated!, new Map())).toEqual(['organization']);
    const before = new Map(['charter', 'organization'].map((part) => [sealOf(small, part), saidBy(small, part)]));
    expect(changedFields(changed, outdated!, before)).toEqual(['purpose', 'organization.model']);
  });

  it('is told once, by the latest approval that covers it', () => {
    const twice = decided(changed, { on: '2026-11-21' });
    expect(outdatedIn(twice)).toEqual([]);
    const again = having(twice, { '/charter/purpose': 'Third.' });
    expect(outdatedIn(again).map(({ approval }) => approval.on)).toEqual(['2026-11-21']);
  });
});

describe('the approved edition of a document', () => {
  it('is the last one whose every part was approved', () => {
    const changed = having(charter, { '/charter/purpose': 'Other.' });
    const edition = editionOf(changed, textOf('charter'))!;
    expect(edition.approval.index).toBe(1);
    for (const { part, seal } of edition.parts) expect(seal).toBe(sealOf(small, part));
    expect(editionOf(changed, textOf('budget'))).toBeUndefined();
    expect(editionOf(small, textOf('charter'))).toBeUndefined();
  });

  it('stays known while the program is a draft again', () => {
    expect(editionOf({ ...whole, status: 'draft' }, textOf('budget'))?.approval.index).toBe(1);
  });
});

describe('a program that is published without a formal approval', () => {
  const { approvals: _, ...rest } = small;
  const published = { ...rest, status: 'published' };

  it('is no draft, and is not said to lack an approval', () => {
    for (const { text } of documentsOf(published).filter(({ text }) => text.startsWith('---'))) {
      expect(text).toContain('status: published');
      expect(text).not.toMatch(/DRAFT|No approval has been recorded|Outstanding/);
    }
  });

  it('still shows what lacks', () => {
    const { text } = documentNamed('obligations', having(published, { '/obligations/0/deputyRole': undefined }));
    expect(text).toContain('\n> One answer is missing.\n');
  });
});
