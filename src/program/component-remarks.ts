// What is said of whole components: that they are missing, not started, or stand in two places.
import { schemaOf } from '../model/schemas.ts';
import type { ComponentReport } from '../words/finding.ts';
import { pointer } from '../words/pointer.ts';
import { type Assembly, componentOf, fileOf } from './assembly.ts';
import type { StructureRemark } from './unanswered.ts';

/** From so many on, missing components are one remark. */
const severalMissing = 4;

/** A program that has only just begun hears once which components are not there yet. */
export function inOne(assembly: Assembly, remarks: StructureRemark[]): StructureRemark[] {
  const missing = remarks.filter(({ rule }) => rule === 'component-missing');
  if (missing.length < severalMissing || assembly.isSingle) return remarks;
  const names = missing.map(({ at }) => componentOf(at)).join(', ');
  const one: StructureRemark = {
    rule: 'component-missing',
    at: '',
    source: missing[0]!.source,
    message: `${missing.length} components are not there yet: ${names}. "psirt init" asks for them one after the other; one that does not concern you can be set aside in psirt.yaml under "unanswered".`,
  };
  return [one, ...remarks.filter(({ rule }) => rule !== 'component-missing')];
}

/** Components that stand in two places. */
export function twiceRemarks({ twice }: Assembly): StructureRemark[] {
  return twice.map((name) => ({
    rule: 'component-twice',
    at: pointer(name),
    onKey: true,
    source: 'psirt practice: one place for one thing',
    message: `The component ${name} stands in psirt.yaml and in ${fileOf(name)}. Keep one of them; the file is read, the part in psirt.yaml is not.`,
  }));
}

/** A component that is needed and not there. */
export function missingComponent(name: string, hasFile: boolean, isSingle: boolean): Omit<StructureRemark, 'source'> {
  const { title = name, description = '' } = schemaOf(name);
  const about = `${title}: ${description.split('. ')[0]!.replace(/\.$/, '')}.`;
  return {
    rule: 'component-missing',
    at: pointer(name),
    message: isSingle
      ? `The component ${name} is missing: there is no key "${name}". ${about}`
      : `The component ${name} is missing: ${fileOf(name)} ${hasFile ? 'is empty' : 'does not exist'}. ${about} Start it with "psirt init --ask ${name}".`,
  };
}

/** A component that has not been started is one remark, not one for each of its gaps. */
export function collapse(remarks: StructureRemark[], components: readonly ComponentReport[]): StructureRemark[] {
  const notStarted = new Set(components.filter(({ state }) => state === 'not-started').map(({ name }) => name));
  const kept = remarks.filter(({ at, rule }) => !(rule === 'field-missing' && notStarted.has(componentOf(at))));
  const lines = [...notStarted].map(
    (name): StructureRemark => ({
      rule: 'component-not-started',
      at: pointer(name),
      source: schemaOf(name)['x-source']?.join('; ') ?? '',
      message: `The component ${name} has not been started: it holds no answer of your own. Start it with "psirt init --ask ${name}".`,
    }),
  );
  return [...kept, ...lines];
}
