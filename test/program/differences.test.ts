import { describe, expect, it } from 'vitest';
import { put } from '../../src/model/draft.ts';
import { differencesBetween } from '../../src/program/differences.ts';
import { catalogs } from '../assessed.ts';
import { example } from '../edited.ts';

const small = example('small-vendor');
type Data = Record<string, unknown>;

/** What is said of some changes of the small vendor. */
function said(changes: Readonly<Data>, before: Data = small): string[] {
  const after = structuredClone(before);
  for (const [place, value] of Object.entries(changes)) put(after, place, value);
  return differencesBetween(before, after, catalogs).map(({ sentence }) => sentence);
}

describe('what two states of a program say differently', () => {
  it('is nothing where they say the same', () => {
    expect(differencesBetween(small, structuredClone(small), catalogs)).toEqual([]);
    expect(differencesBetween(small, Object.fromEntries(Object.entries(small).reverse()), catalogs)).toEqual([]);
  });

  it('is said in words: times, roles, amounts, texts, lists', () => {
    expect(said({ '/policies/slas/0/public': '3 business days' })).toEqual([
      'Times, Acknowledgement, public time: 2 → 3 business days.',
    ]);
    expect(said({ '/sponsorship/sponsorRole': 'cto' })).toEqual([
      'Sponsor: managing director → chief technology officer.',
    ]);
    expect(said({ '/sponsorship/sponsorRole': 'nobody' })).toEqual([
      'Sponsor: managing director → "nobody", which names nothing.',
    ]);
    expect(said({ '/company/jurisdictions': ['EU', 'FI'] })).toEqual([
      'Organization, jurisdictions: Finland added; Estonia removed.',
    ]);
    const purpose = (small.charter as Data).purpose as string;
    expect(said({ '/charter/purpose': purpose.replace('was created', 'exists') })).toEqual([
      'Purpose reworded: "was created" → "exists".',
    ]);
  });

  it('shows of a text only the words that differ', () => {
    const before = { charter: { purpose: 'We look after our product.' } };
    expect(said({ '/charter/purpose': 'We look after our products and tell customers.' }, before)).toEqual([
      'Purpose reworded: "product." → "products and tell customers.".',
    ]);
    expect(said({ '/charter/purpose': 'We look well after our product.' }, before)).toEqual([
      'Purpose reworded: nothing → "well".',
    ]);
  });

  it('tells an answer that came or went', () => {
    const { vision, ...charter } = small.charter as Data;
    expect(said({ '/charter/vision': 'Dry timber, safe data.' }, { ...small, charter })).toEqual([
      'Vision answered: Dry timber, safe data.',
    ]);
    expect(said({ '/sponsorship/deputyRole': undefined })).toEqual([
      'Deputy sponsor no longer answered; it was head of operations.',
    ]);
    const { budget, ...without } = small;
    expect(differencesBetween(without, small, catalogs).map(({ sentence }) => sentence)).toEqual([
      'The component budget was added.',
    ]);
  });

  it('tells an entry that came or went, and a duty with its answer', () => {
    const obligations = small.obligations as Data[];
    const more = [...obligations, { clock: 'eu-nis2-early-warning', applies: 'yes' }];
    const [sentence, ...others] = said({ '/obligations': more });
    expect(others).toEqual([]);
    expect(sentence).toMatch(/^Reporting duty added: .+, yes\.$/);
    const roles = small.roles as Data[];
    expect(said({ '/roles': roles.slice(0, -1) })).toEqual(['Role removed: outside counsel.']);
  });

  it('does not take another place in a list for another entry, but says where the order counts', () => {
    const roles = [...(small.roles as Data[])].reverse();
    expect(said({ '/roles': roles })).toEqual(['Roles stand in another order.']);
    const inserted = [{ id: 'new', title: 'newcomer', kind: 'engineer' }, ...(small.roles as Data[])];
    expect(said({ '/roles': inserted })).toEqual(['Role added: newcomer.']);
  });

  it('counts what concerns people, and says nothing of it', () => {
    const people = { members: [{ id: 'mari', name: 'Mari Maasikas', roles: ['cto'] }] };
    expect(said({ '/people/members/0/name': 'Mari Maasikas' })).toEqual(['1 change in people.yaml, which is private.']);
    expect(JSON.stringify(differencesBetween(small, { ...small, people }, catalogs))).not.toContain('Mari');
  });
});
