// What Jenkins takes as JUnit XML (the form that its xUnit plugin calls junit-10), described in our own words and written out as an
// XML Schema: which elements stand in which, in any order and number, and which attributes they bear.
import { validateXML } from 'xmllint-wasm';

interface ElementForm {
  inside?: readonly string[];
  hasText?: true;
  required?: readonly string[];
  optional?: readonly string[];
}

const repeated: ElementForm = {
  hasText: true,
  inside: ['stackTrace', 'system-out', 'system-err'],
  required: ['type'],
  optional: ['message'],
};
const outcome: ElementForm = { hasText: true, optional: ['type', 'message'] };
const output: ElementForm = { hasText: true };

const elements: Readonly<Record<string, ElementForm>> = {
  testsuites: { inside: ['testsuite'], optional: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    inside: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
  },
  testcase: {
    inside: [
      'skipped',
      'error',
      'failure',
      'rerunFailure',
      'rerunError',
      'flakyFailure',
      'flakyError',
      'system-out',
      'system-err',
    ],
    required: ['name'],
    optional: ['time', 'classname', 'group'],
  },
  skipped: outcome,
  error: outcome,
  failure: outcome,
  rerunFailure: repeated,
  rerunError: repeated,
  flakyFailure: repeated,
  flakyError: repeated,
  stackTrace: output,
  'system-out': output,
  'system-err': output,
  properties: { inside: ['property'] },
  property: { required: ['name', 'value'] },
};

function formOf([name, { inside = [], hasText, required = [], optional = [] }]: [string, ElementForm]): string {
  const parts = inside.map((part) => `<xs:element ref="${part}"/>`).join('');
  const content = parts === '' ? '' : `<xs:choice minOccurs="0" maxOccurs="unbounded">${parts}</xs:choice>`;
  const attribute = (use: string) => (each: string) =>
    `<xs:attribute name="${each}" type="${each === 'time' ? 'seconds' : 'xs:string'}" use="${use}"/>`;
  const attributes = [...required.map(attribute('required')), ...optional.map(attribute('optional'))].join('');
  return `<xs:element name="${name}"><xs:complexType mixed="${hasText === true}">${content}${attributes}</xs:complexType></xs:element>`;
}

const seconds =
  '<xs:simpleType name="seconds"><xs:restriction base="xs:string"><xs:pattern value="[0-9,]*(\\.[0-9]*)?"/></xs:restriction></xs:simpleType>';

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${seconds}${Object.entries(elements).map(formOf).join('')}</xs:schema>`;

const memoryPages = 16_384;

/** What libxml finds wrong with a text as JUnit XML; nothing where Jenkins would take it. */
export async function faultsOfJunit(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [{ fileName: 'junit.xsd', contents: schema }],
    initialMemoryPages: 1024,
    maxMemoryPages: memoryPages,
  });
  return errors.map(({ message }) => message);
}
