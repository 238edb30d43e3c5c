import { describe, expect, it } from 'vitest';
import { unasked, withoutUnasked } from '../../src/documents/unasked.ts';
import { documentNamed } from '../documents.ts';
import { example } from '../edited.ts';

describe('sections for which nobody is asked', () => {
  it('go with the heading above them where nothing else stands under it', () => {
    const text = `## A\n\n${unasked}Not said\n\n### B\n\n${unasked}Not said\n\n## C\n\nc\n`;
    expect(withoutUnasked(text)).toBe('## C\n\nc\n');
  });

  it('leave the heading where something stands below it', () => {
    const text = `## A\n\n${unasked}Not said\n\n### B\n\nb\n`;
    expect(withoutUnasked(text)).toBe('## A\n\nNot said\n\n### B\n\nb\n');
  });

  it('are those of a component that nobody expects and nobody has begun', () => {
    expect(documentNamed('charter', example('open-source-project')).text).not.toContain('Sponsorship');
    const vendor = { ...example('small-vendor') };
    delete vendor.sponsorship;
    expect(documentNamed('charter', vendor).text).toContain('## Sponsorship\n\n**\\[Gap: Sponsor\\]**');
  });
});
