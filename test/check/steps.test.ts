// "What to do next" names what is wrong before what is missing, and the document that is worked on before the rest.
import { expect, it } from 'vitest';
import { nextSteps } from '../../src/check/steps.ts';
import type { ComponentReport, Finding } from '../../src/words/finding.ts';

function finding(rule: string, component: string, line: number, severity: Finding['severity'] = 'error'): Finding {
  const file = component === 'program' ? 'psirt.yaml' : `program/${component}.yaml`;
  return { rule, severity, component, line, file, column: 1, message: '', pointer: `/${component}/x`, source: '' };
}

function component(name: string, state: ComponentReport['state'] = 'incomplete'): ComponentReport {
  return { name, state, file: `program/${name}.yaml`, answered: 0, asked: 10 };
}

const missing = (name: string, times: number, severity?: Finding['severity']) =>
  Array.from({ length: times }, (_, line) => finding('field-missing', name, line, severity));

it('names what is wrong first, however much is missing', () => {
  const findings = [...missing('staff', 9), finding('key-expired', 'resources', 7), ...missing('charter', 2)];
  expect(nextSteps({ directory: '.', findings, components: [] })).toEqual([
    'Open program/resources.yaml, line 7; "psirt explain key-expired" shows a good example.',
    'psirt init --ask staff',
    'psirt init --ask charter',
  ]);
});

it('names what is worked on before the rest of what is missing, and after what is wrong', () => {
  const findings = [...missing('staff', 9), finding('key-expired', 'resources', 7), ...missing('charter', 2)];
  const components = ['budget', 'evaluation', 'people'].map((name) => component(name, 'not-started'));
  expect(nextSteps({ directory: 'acme', findings, components }, 'charter')).toEqual([
    'Open acme/program/resources.yaml, line 7; "psirt explain key-expired" shows a good example.',
    'psirt init acme --ask charter',
    'psirt init acme (goes on with the interview; 3 components are open)',
    'psirt init acme --ask budget',
    'psirt init acme --ask evaluation',
  ]);
});

it('names warnings about what is there before wishes', () => {
  const findings = [...missing('staff', 3, 'warning'), finding('review-overdue', 'charter', 4, 'warning')];
  expect(nextSteps({ directory: '.', findings, components: [] })).toEqual([
    'Open program/charter.yaml, line 4: one warning.',
    'psirt init --ask staff',
  ]);
});
