import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { dutiesToAnswer } from '../../src/facts/matching.ts';
import type { Program } from '../../src/model/program.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource } from '../../src/source/source.ts';
import { yamlOf } from '../assessed.ts';

const folder = 'examples/bank-soc';
const today = '2026-11-22';
const catalogs = openCatalogs();
const program = readProgram(folder).data as unknown as Required<Program>;

/** The errors after a change of the example, as rule and place. */
function errorsAfter(change: (copy: Required<Program>) => void): [string, string][] {
  const copy = structuredClone(program);
  change(copy);
  const assembly = assemble(parseSource('all.yaml', yamlOf(copy)), new Map());
  return assess('.', assembly, { rules, catalogs, today })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, pointer }) => [rule, pointer]);
}

/** A copy of an object without one of its keys. */
function drop(item: object | undefined, key: string): void {
  delete (item as Record<string, unknown>)[key];
}

describe('the bank, with one thing wrong', () => {
  it('has one error where legal review of a party outside is missing', () => {
    const index = program.stakeholders.parties.findIndex(({ id }) => id === 'police');
    const errors = errorsAfter(({ stakeholders }) => drop(stakeholders.parties[index], 'legalReview'));
    expect(errors).toEqual([['field-missing', `/stakeholders/parties/${index}`]]);
  });

  it('has one error where the point of contact has no deputy', () => {
    const errors = errorsAfter(({ communication }) => drop(communication.pointOfContact, 'deputyRole'));
    expect(errors).toEqual([['field-missing', '/communication/pointOfContact']]);
  });

  it('has one error where human resources do not sign', () => {
    const index = program.engagement.violations.findIndex(({ category }) => category === 'fraud');
    const errors = errorsAfter(({ engagement }) => {
      engagement.violations[index]!.signOffRoles = ['head-of-legal'];
    });
    expect(errors).toEqual([['violation-sign-off-incomplete', `/engagement/violations/${index}/signOffRoles`]]);
  });

  it('has one error where a severity leads nowhere', () => {
    const errors = errorsAfter(({ communication }) => {
      communication.escalation = communication.escalation.filter(({ severity }) => severity !== 'sev4');
    });
    expect(errors).toEqual([['severity-without-escalation-step', '/communication/escalation']]);
  });
});

describe('the bank', () => {
  it('answers every duty that its places and sectors propose', () => {
    const answered = program.obligations.map(({ clock }) => clock);
    expect(dutiesToAnswer(program, catalogs.clocks, today).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['eu-dora-major-incident', 'eu-gdpr-authority', 'eu-nis2-significant-incident']),
    );
    for (const { id } of dutiesToAnswer(program, catalogs.clocks, today)) expect(answered).toContain(id);
  });

  it('keeps every prepared text that it names, and no other', () => {
    const named = program.communication.templates.map(({ path }) => path);
    for (const path of named) expect(existsSync(join(folder, path)), path).toBe(true);
    expect(filesBelow(join(folder, 'messages')).map((file) => `messages/${file}`)).toEqual(named.toSorted());
  });

  it('has a row for each severity and each stakeholder that is engaged at it', () => {
    for (const { id, engagedSeverities = [] } of program.stakeholders.parties)
      for (const level of engagedSeverities)
        expect(
          program.communication.matrix.some(({ severity, party }) => severity === level && party === id),
          `${id} at ${level}`,
        ).toBe(true);
  });
});
