// The pages of documents and of files for machines.
import { files as machineFiles } from '../documents/files.ts';
import type { MachineFile } from '../documents/machine-file.ts';
import type { Page, Subject } from './page.ts';

/** The page of a document. */
export function documentPage({ name, head }: Subject['documents'][number]): Page {
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

/** The page of a file for machines. */
export function filePage({ name, of, title, path, about }: MachineFile): Page {
  const sections = [
    { heading: 'What it says', lines: [about] },
    {
      heading: 'What to do',
      lines: [`psirt render --only ${of === undefined ? name : `${of}   (it comes with that document)`}`],
    },
  ];
  return { title: name, kind: `file for machines · ${title} · ${path}`, sections };
}
