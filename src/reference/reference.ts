// The reference: what a rule, component, field, document, fault or obligation is, why, who asks for it, and what to do.
import type { Catalogs, Clock } from '../catalogs/catalogs.ts';
import { kindPage } from '../catalogs/kind-page.ts';
import { type Fault, faults } from '../check/faults.ts';
import { files as machineFiles } from '../documents/files.ts';
import type { MachineFile } from '../documents/machine-file.ts';
import type { TemplateHead } from '../documents/templates.ts';
import { sayDeadline } from '../facts/duties.ts';
import { componentNames, fieldsOf, labelOf, type Schema, schemaAt, schemaOf } from '../model/schemas.ts';
import type { Rule } from '../rules/rule.ts';

/** What the reference speaks of. */
export interface Subject {
  rules: readonly Rule[];
  catalogs: Catalogs;
  documents: readonly { name: string; head: TemplateHead }[];
}

/** A page of the reference: a title, then sections of lines. */
export interface Page {
  title: string;
  kind: string;
  sections: { heading: string; lines: string[] }[];
}

/** The pages with a name: a component and a document may share one. */
export function pagesFor(name: string, subject: Subject): Page[] {
  const rule = subject.rules.find((candidate) => candidate.name === name);
  const fault = faults.find((candidate) => candidate.name === name);
  const document = subject.documents.find((candidate) => candidate.name === name);
  const file = machineFiles.find((candidate) => candidate.name === name);
  const clock = subject.catalogs.clocks.get(name);
  const stakeholder = subject.catalogs.stakeholderKinds.get(name);
  const field = schemaAt(`/${name.replaceAll('.', '/').replaceAll('[]', '/0')}`);
  const isComponent = name === 'program' || (componentNames as readonly string[]).includes(name);
  return [
    ...(rule ? [rulePage(rule, subject.catalogs)] : []),
    ...(fault ? [faultPage(fault)] : []),
    ...(isComponent ? [componentPage(name, subject.catalogs)] : []),
    ...(field && !isComponent ? [fieldPage(name, field, subject.catalogs)] : []),
    ...(document ? [documentPage(document)] : []),
    ...(file ? [filePage(file)] : []),
    ...(clock ? [clockPage(clock)] : []),
    ...(stakeholder ? [kindPage(stakeholder)] : []),
  ];
}

/** Every name that has a page, by kind. */
export function namesByKind(subject: Subject): Record<string, { name: string; about: string }[]> {
  return {
    Components: ['program', ...componentNames].map((name) => ({
      name,
      about: firstSentence(schemaOf(name).description ?? ''),
    })),
    Documents: [...subject.documents.map(({ name, head }) => ({ name, about: head.about })), ...machineFiles],
    Rules: subject.rules.map(({ name, asks }) => ({ name, about: asks })),
    Faults: faults.map(({ name, asks }) => ({ name, about: asks })),
    Obligations: [...subject.catalogs.clocks.values()].map(titled),
    'Kinds of stakeholders': [...subject.catalogs.stakeholderKinds.values()].map(titled),
  };
}

const titled = ({ id, title }: { id: string; title: string }) => ({ name: id, about: title });

function rulePage(rule: Rule, catalogs: Catalogs): Page {
  return {
    title: rule.name,
    kind: `rule · ${rule.severity} · counts from ambition ${rule.level}`,
    sections: [
      { heading: 'What it asks', lines: [rule.asks] },
      { heading: 'Why', lines: [rule.why] },
      {
        heading: 'Who asks for it',
        lines: [
          ...rule.source.map((source) => citation(source, catalogs)),
          ...(rule.basis === 'source' ? [] : [`Basis: ${basisSayings[rule.basis]}`]),
        ],
      },
      {
        heading: 'What it reads',
        lines: [
          `${rule.reads.join(', ')}${rule.mayRead.length > 0 ? `, and if there is any: ${shortList(rule.mayRead)}` : ''}. Without these it is not checked.`,
        ],
      },
      { heading: 'Good', lines: rule.good.trim().split('\n') },
      { heading: 'Bad', lines: rule.bad.trim().split('\n') },
      {
        heading: 'What to do',
        lines: [
          'Change the answer at the place that "psirt check" shows.',
          'If it cannot be changed now, add a waiver to psirt.yaml: rule, reason, approvedByRole, on, expires.',
        ],
      },
    ],
  };
}

const basisSayings: Readonly<Record<Rule['basis'], string>> = {
  source: 'a cited text asks for it.',
  judgement: 'our experience; a threshold in it is ours.',
  arithmetic: 'it follows from the numbers.',
  engineering: 'file hygiene.',
};

function shortList(paths: readonly string[]): string {
  return paths.length > 8 ? `${paths.slice(0, 8).join(', ')} and ${paths.length - 8} more` : paths.join(', ');
}

function faultPage(fault: Fault): Page {
  return {
    title: fault.name,
    kind: `fault of a file or its structure · ${fault.severity}`,
    sections: [
      { heading: 'What must be', lines: [fault.asks] },
      { heading: 'Why', lines: [fault.why] },
      { heading: 'What to do', lines: ['The message of "psirt check" names the place and what may stand there.'] },
    ],
  };
}

function componentPage(name: string, catalogs: Catalogs): Page {
  const schema = schemaOf(name);
  return {
    title: name,
    kind: `component · ${schema.title} · ${name === 'program' ? 'psirt.yaml' : `program/${name}.yaml`}`,
    sections: [
      { heading: 'What it is', lines: [schema.description ?? ''] },
      { heading: 'Who asks for it', lines: (schema['x-source'] ?? []).map((source) => citation(source, catalogs)) },
      {
        heading: 'Fields',
        lines: fieldsOf(name).map(
          ({ name: field, schema: inner, required }) =>
            `${field}${required ? '' : inner['x-level'] ? ` (from ambition ${inner['x-level']})` : ' (optional)'}: ${firstSentence(inner.description ?? '')}`,
        ),
      },
      { heading: 'What to do', lines: [`psirt init --ask ${name}`] },
    ],
  };
}

function fieldPage(path: string, schema: Schema, catalogs: Catalogs): Page {
  const [component = ''] = path.split('.');
  const tlp =
    schema['x-tlp'] ??
    ((componentNames as readonly string[]).includes(component)
      ? schemaOf(component)['x-tlp']
      : schemaOf('program')['x-tlp']);
  return {
    title: path,
    kind: `field · ${schema.title ?? ''}`,
    sections: [
      { heading: 'What it is', lines: [schema.description ?? ''] },
      { heading: 'Asked as', lines: schema['x-question'] ? [schema['x-question'], schema['x-help'] ?? ''] : [] },
      { heading: 'What may stand there', lines: formOf(schema) },
      { heading: 'Example', lines: (schema.examples ?? []).map((example) => JSON.stringify(example)) },
      { heading: 'Who asks for it', lines: (schema['x-source'] ?? []).map((source) => citation(source, catalogs)) },
      { heading: 'Asked of', lines: (schema['x-kinds'] ?? []).map((kind) => labelOf(schemaAt('/kind'), kind)) },
      { heading: 'Label', lines: tlp ? [`TLP:${tlp} unless a document says more`] : [] },
    ].filter(({ lines }) => lines.some((line) => line !== '')),
  };
}

function formOf(schema: Schema): string[] {
  if (schema.enum)
    return schema.enum.map(
      (value) => `${value}${labelOf(schema, value) === String(value) ? '' : `: ${labelOf(schema, value)}`}`,
    );
  if (schema['x-ref']) return [`An id from ${schema['x-ref']}`];
  if (schema.properties)
    return Object.entries(schema.properties).map(
      ([name, inner]) =>
        `${name}${schema.required?.includes(name) ? '' : ' (optional)'}: ${inner.description ?? inner.title ?? ''}`,
    );
  if (schema.type === 'array' && schema.items)
    return ['A list. Each entry:', ...formOf(schema.items).map((line) => `  ${line}`)];
  const limits = [
    ...(schema.format ? [schema.format] : []),
    ...(schema.minLength !== undefined && schema.minLength > 1 ? [`at least ${schema.minLength} characters`] : []),
    ...(schema.maxLength !== undefined ? [`at most ${schema.maxLength} characters`] : []),
    ...(schema.minimum !== undefined ? [`${schema.minimum} or more`] : []),
    ...(schema.maximum !== undefined ? [`${schema.maximum} or less`] : []),
  ];
  return [[schema.type ?? '', ...limits].filter((part) => part !== '').join(', ')];
}

function documentPage({ name, head }: Subject['documents'][number]): Page {
  return {
    title: name,
    kind: `document · ${head.title} · ${head.path} · TLP:${head.tlp}`,
    sections: [
      { heading: 'What it says', lines: [head.about] },
      { heading: 'What it shows', lines: [head.reads.join(', ')].filter((line) => line !== '') },
      { heading: 'What comes with it', lines: machineFiles.filter(({ of }) => of === name).map(({ path }) => path) },
      {
        heading: 'What to do',
        lines: [`psirt render --only ${name}`, `psirt templates eject ${name}   (to word it yourself)`],
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function filePage({ name, of, title, path, about }: MachineFile): Page {
  const sections = [
    { heading: 'What it says', lines: [about] },
    { heading: 'What to do', lines: [`psirt render --only ${of}   (it comes with that document)`] },
  ];
  return { title: name, kind: `file for machines · ${title} · ${path}`, sections };
}

function clockPage(clock: Clock): Page {
  return {
    title: clock.id,
    kind: `obligation · ${clock.title} · ${clock.status}${clock.effectiveFrom ? ` · from ${clock.effectiveFrom}` : ''}`,
    sections: [
      { heading: 'Who', lines: [clock.obliged] },
      { heading: 'When', lines: [clock.trigger] },
      {
        heading: 'Deadlines',
        lines: clock.deadlines.map(
          (deadline) => `${deadline.label}: ${sayDeadline(deadline, clock)} (${deadline.reference})`,
        ),
      },
      {
        heading: 'Source',
        lines: [
          clock.legalReference,
          ...(clock.statusNote ? [clock.statusNote] : []),
          clock.verified
            ? 'A source was read for this entry. It is not legal advice.'
            : 'Not verified: check with counsel before you rely on it.',
        ],
      },
      {
        heading: 'What to do',
        lines: ['Answer it under "obligations" in psirt.yaml: applies yes, no or unclear, and why.'],
      },
    ],
  };
}

function citation(source: string, catalogs: Catalogs): string {
  const framework = catalogs.frameworks.find(({ name }) => source.startsWith(`${name}: `));
  if (!framework) return source;
  return `${source} (${framework.title}${framework.verified ? '' : ', not verified'})`;
}

function firstSentence(text: string): string {
  return `${text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''}.`;
}
