import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { compose } from '../../src/documents/compose.ts';
import { readTemplate } from '../../src/documents/templates.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { assemble } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { parseSource } from '../../src/source/source.ts';

const head = '---\ntitle: Test\npath: test.md\nreads: []\ntlp: RED\norder: 1\nabout: A test.\n---\n';

function write(body: string, program: string) {
  const assembly = assemble(parseSource('psirt.yaml', program), new Map());
  const templates = [readTemplate('test', 'test.md.hbs', `${head}${body}`)];
  const [document] = compose({
    data: assembly.data,
    structure: structureOf(assembly, '2026-11-22'),
    catalogs: openCatalogs(),
    templates,
  });
  const lines = document!.text.slice(document!.text.indexOf('# Test')).split('\n').slice(4);
  const text = lines
    .slice(0, lines.indexOf('[//]: # (keep: notes)'))
    .filter((line) => line !== '' && !line.startsWith('> **DRAFT'))
    .join('\n');
  return { text, gaps: document!.gaps };
}

const roles =
  'roles: [{ id: cto, title: Chief Technology Officer, kind: executive }, { id: lead, title: head of tests, kind: lead }]\n';

describe('the words of a template', () => {
  it('shows a dash for an optional cell and a gap for a needed one', () => {
    const body = '{{#each charter.affiliations}}\n| {{cell body}} | {{cell status}} | {{cell since}} |\n{{/each}}\n';
    expect(write(body, 'charter: { affiliations: [{ body: FIRST }] }')).toEqual({
      text: '| FIRST | **\\[Gap: Status\\]** | — |',
      gaps: 1,
    });
  });

  it('counts what lacks in entries that are only a preset, and names them', () => {
    const body =
      '{{#each (begun charter.decisionRights)}}\n- {{decision}}\n{{/each}}\n{{open charter.decisionRights}}\n';
    const program =
      'charter: { decisionRights: [{ decision: stop-ship }, { decision: accept-risk, accountableRole: cto }, { decision: pay-reward }] }';
    expect(write(body, program)).toEqual({
      text: '- Accept a risk\n**\\[Gap: Decision rights\\]** Still without an answer: Stop shipment and Pay a reward.',
      gaps: 4,
    });
  });

  it('says roles in a sentence and at the start of a cell', () => {
    const body =
      'the {{lower sponsorship.sponsorRole}}, the {{lower sponsorship.deputyRole}}; {{sponsorship.deputyRole}}\n';
    expect(write(body, `${roles}sponsorship: { sponsorRole: cto, deputyRole: lead }`).text).toBe(
      'the Chief Technology Officer, the head of tests; Head of tests',
    );
  });

  it('says every month and ends a sentence once', () => {
    const body =
      '{{every sponsorship.briefing.cadence}}, {{period sponsorship.briefing.forum}} {{period sponsorship.briefing.evidence}}\n';
    expect(write(body, 'sponsorship: { briefing: { cadence: P1M, forum: Board, evidence: Minutes. } }').text).toBe(
      'every month, Board. Minutes.',
    );
  });

  it('says what was said instead of an answer, and counts only what is open', () => {
    const body = '{{charter.vision}}\n\n{{charter.mission}}\n\n{{#given charter.amendment}}x{{/given}}\n';
    const program = `${roles}charter:
  unanswered:
    - { field: vision, because: not-applicable, reason: Too small. }
    - { field: amendment, because: kept-elsewhere, reason: Bylaws. }
    - { field: mission, because: undecided, reason: Which?, ownerRole: lead, decideBy: 2027-01-01 }`;
    expect(write(body, program)).toEqual({
      text: 'Not applicable: Too small.\n**\\[Gap: Mission, to be decided by 2027-01-01 (Head of tests)\\]**\nKept elsewhere: Bylaws.',
      gaps: 1,
    });
  });
});

/** One of the shipped documents, of a program in one text. */
function shipped(name: string, program: string): string {
  const assembly = assemble(parseSource('psirt.yaml', program), new Map());
  const documents = compose({
    data: assembly.data,
    structure: structureOf(assembly, '2026-11-22'),
    catalogs: openCatalogs(),
    templates: loadTemplates(undefined),
  });
  return documents.find((document) => document.name === name)!.text;
}

describe('the shipped documents', () => {
  it.each([
    ['Acme PSIRT', 'Staff of the Acme PSIRT'],
    ['The Acme PSIRT', 'Staff of The Acme PSIRT'],
    ['Theta Security Team', 'Staff of the Theta Security Team'],
    ['Acme', 'Staff of Acme'],
  ])('say whose they are: %s', (team, title) => {
    expect(shipped('staff', `company: { name: Acme }\nteam: { name: ${team} }`)).toContain(`# ${title}\n`);
  });

  it('is of the company when no team is named', () => {
    expect(shipped('staff', 'company: { name: Acme }')).toContain('# Staff of Acme\n');
  });

  it.each(['PT0S', 'P0D'])('hold nothing back for no time (%s)', (none) => {
    const program = `policies: { disclosure: { timeline: { defaultWithin: P90D, startsAt: report-received, afterFix: ${none} } }, embargo: { defaultLength: P45D, extendBy: ${none} } }`;
    const text = shipped('policies', program);
    expect(text).toContain('Details are not held back after a fix is out.');
    expect(text).toContain('It is never extended.');
  });

  it('hold details back for a time', () => {
    expect(
      shipped(
        'policies',
        'policies: { disclosure: { timeline: { defaultWithin: P90D, startsAt: report-received, afterFix: P30D } } }',
      ),
    ).toContain('Details are held back for 30 days after a fix is out.');
  });

  it.each([
    ['cvss-4.0', 'cvss-bt', 'base and threat metrics (CVSS-BT)'],
    ['cvss-4.0', 'cvss-bte', 'base, threat and environmental metrics (CVSS-BTE)'],
    ['cvss-3.1', 'cvss-bt', 'base and temporal metrics'],
    ['cvss-4.0', 'cvss-be', 'base and environmental metrics (CVSS-BE).'],
    ['cvss-3.1', 'cvss-bte', 'base, temporal and environmental metrics.'],
    ['cvss-3.0', 'cvss-bt', 'base and temporal metrics.'],
    ['cvss-2.0', 'cvss-bte', 'base, temporal and environmental metrics.'],
    ['cvss-2.0', 'cvss-b', 'base metrics only.'],
  ])('name the metrics of %s and %s', (scheme, set, words) => {
    expect(shipped('policies', `policies: { severity: { scheme: ${scheme}, metricSet: ${set} } }`)).toContain(
      `with ${words}`,
    );
  });

  it('say of a safe harbor that nobody says who approved it', () => {
    const legal = (more: string) =>
      shipped(
        'policies',
        `${roles}policies: { disclosure: { legal: { stance: safe-harbor, text: We do not sue.${more} } } }`,
      );
    expect(legal('')).toContain('Who approved this text is not said.');
    expect(legal(', approvedByRole: lead')).not.toContain('Who approved');
  });

  it('mark a time that is kept inside, and words for what has no label', () => {
    const charter = shipped(
      'charter',
      'charter: { services: [{ id: "3.3", level: full, slas: [reproduce] }] }\npolicies: { slas: [{ id: reproduce, name: Reproduction, activity: reproduce, internal: P14D }] }',
    );
    expect(charter).toContain('Reproduction (internal time)');
    const sectors = 'company: { name: Acme, sectors: [products-with-digital-elements, ict-service-management] }';
    expect(shipped('index', sectors)).toContain('products with digital elements and ICT service management');
  });

  it('say where the public finds the charter, and nothing of what stands there', () => {
    expect(shipped('charter', 'charter: { publication: { publicUrl: "https://acme.example/about" } }')).toContain(
      '- For the public: ',
    );
  });
});
