// The program of psirt itself: checked and rendered as any other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { composeFrom } from '../../src/commands/render/render.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { rules } from '../../src/rules/rules.ts';

const written = '2026-11-29';

describe('the program of psirt itself', () => {
  it('has no error and no warning on the day it was written', () => {
    const { findings } = assess('.', readProgram('.'), { rules, catalogs: openCatalogs(), today: written });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('stands rendered in docs/psirt', () => {
    const documents = composeFrom(readProgram('.'), loadTemplates(undefined));
    expect(filesBelow('docs/psirt')).toEqual(documents.map(({ path }) => path).sort());
    for (const { path, text } of documents) expect(text, path).toBe(readFileSync(join('docs/psirt', path), 'utf8'));
  });

  it('is named where somebody looks who wants to report', () => {
    expect(readFileSync('SECURITY.md', 'utf8')).toContain('docs/psirt/disclosure-policy.md');
  });
});
