import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/catalogs/items.ts';
import { frameworksNamed } from '../../src/facts/frameworks.ts';
import { example } from '../edited.ts';
import { header, psirt, put, temporaryFolder, textAt } from '../support.ts';

const manufacturer = 'examples/manufacturer';
const coverage = (...args: string[]) => psirt('.', ['coverage', ...args, '--today', '2026-11-22']);

describe('psirt coverage', () => {
  it('counts the items of each framework, and certifies nothing', async () => {
    const { code, out } = await coverage(manufacturer);
    expect(code).toBe(0);
    expect(out).toMatch(/eu-cra +EU Cyber Resilience Act: evidence for \d+ of \d+ normative items\n/);
    expect(out).toMatch(/sim3 +SIM3: answers that bear on \d+ items; an assessor gives the levels\n/);
    expect(out.match(/certifies nothing/g)).toHaveLength(1);
    expect(out).not.toMatch(/complian|%/i);
  });

  it('shows the items of one, with what shows each, and what the record has no place for', async () => {
    const { out } = await coverage('eu-cra', manufacturer);
    expect(out).toMatch(/✓ Annex I Part II \(5\) {2}.*\n +policies\.disclosure\.policy/);
    expect(out).toMatch(/The record has no place for \d+ items/);
    expect((await coverage('sim3', manufacturer)).out).toMatch(/\nNot verified .*\n/);
  });

  it('says the same as data, and the same number', async () => {
    const [text, json] = [
      await coverage('eu-cra', manufacturer),
      await coverage('eu-cra', manufacturer, '--format', 'json'),
    ];
    const { certifies, frameworks } = JSON.parse(json.out);
    expect(certifies).toBe(false);
    const [{ counted, shown, items }] = frameworks;
    expect(text.out).toContain(`evidence for ${shown} of ${counted} normative items`);
    const counting = items.filter(
      ({ normative, state }: { normative: boolean; state: string }) => normative && state !== 'not-applicable',
    );
    expect(counting).toHaveLength(counted);
  });

  it.each(['manufacturer', 'bank-soc'])('is rendered for %s, a section for each framework', (name) => {
    const named = frameworksNamed(example(name)).map((framework) => itemsOf(framework));
    expect(named.length).toBeGreaterThan(0);
    const [, ...sections] = textAt(`examples/${name}`, 'docs/evidence.md').split(/^## /m);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(
      named.map(({ title, version }) => `${title}, ${version}`),
    );
    for (const [index, { items }] of named.entries()) {
      const counting = items.filter(({ group, normative }) => !group && normative !== false);
      expect(sections[index]!.match(/^\| (?!Item \||---)/gm)).toHaveLength(counting.length);
    }
  });

  it('judges a program of which nothing is known, and says what it does not know', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': header });
    expect((await psirt(folder, ['coverage'])).out).toMatch(/eu-cra .* evidence for \d of \d+ normative items/);
    expect(await coverage('eu-car', manufacturer)).toMatchObject({
      code: 2,
      said: expect.stringContaining('Did you mean "eu-cra"?'),
    });
    expect((await coverage('eu-cra', manufacturer, '--format', 'jsn')).said).toContain('Did you mean "json"?');
    expect((await psirt('.', ['coverage', 'eu-cra', manufacturer, '--today', 'soon'])).code).toBe(2);
  });
});
