// The executive brief: one page that says only what the program says, and counts what is missing as the index does.
import { describe, expect, it } from 'vitest';
import { documentNamed, documentsOf } from '../documents.ts';
import { example } from '../edited.ts';

const manufacturer = example('manufacturer');
const brief = (data: Record<string, unknown>) => documentNamed('brief', data)?.text ?? '';
const without = (component: string, key: string) => {
  const { [key]: _, ...rest } = manufacturer[component] as Record<string, unknown>;
  return { ...manufacturer, [component]: rest };
};

describe('the executive brief', () => {
  it('says why, what, cost, people, gaps and dates', () => {
    const heads = [...brief(manufacturer).matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(['Why', 'What', 'What it costs', 'Who does the work', 'What is missing', 'What comes due']);
    expect(brief(manufacturer)).toContain('No answer is missing in the documents.');
  });

  it('shows a gap where an answer lacks, and counts as the index does', () => {
    const data = without('budget', 'total');
    expect(brief(data)).toContain('**Total:** **\\[Gap');
    const all = new Set(documentsOf(data).flatMap(({ open }) => open)).size;
    expect(all).toBeGreaterThan(0);
    expect(brief(data)).toContain(`The documents show ${all} gap${all === 1 ? '' : 's'} in all`);
    expect(documentNamed('index', data).text).toContain(`${all} gap${all === 1 ? '' : 's'} in all`);
    expect(brief(data)).toMatch(/^- \[Budget\]\(budget\.md\): \d+$/m);
  });

  it('keeps the gap of the sponsor in its own line of the list', () => {
    expect(brief(without('sponsorship', 'sponsorRole'))).toMatch(/^- \*\*Sponsor:\*\* \*\*\\\[Gap: Sponsor\\\]\*\*$/m);
  });

  it('names no date on or before the day on which the record was last changed', () => {
    const days = [...brief(manufacturer).matchAll(/^\| (\d{4}-\d\d-\d\d) /gm)].map(([, day]) => day!);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day > String(manufacturer.updatedOn)).toBe(true);
    expect(brief({ ...manufacturer, updatedOn: '2027-03-30' })).not.toContain('| 2027-01-11 |');
  });

  it('says of the hours without anybody only what the week says', () => {
    expect(brief(manufacturer)).toContain('no hour is without anybody');
    expect(brief(example('small-vendor'))).toContain('nobody is there in 128');
    expect(brief(without('staff', 'coverage'))).not.toContain('week of 168 hours');
  });

  it('counts as duties to report those of the decision sheet, not a law that asks for no report', () => {
    const vendor = example('small-vendor');
    const lawsThatApply = (vendor.obligations as { applies?: string }[]).filter(({ applies }) => applies === 'yes');
    expect(lawsThatApply).toHaveLength(6);
    expect(brief(vendor)).toContain('**Duties to report:** 5 that apply');
  });

  it('is not written where there is no sponsorship to speak of', () => {
    expect(brief(example('open-source-project'))).toBe('');
  });
});
