// Editions of standards that a newer one replaced, as data.

/** A standard with the edition that stands today. */
export interface Edition {
  /** As `standards` in psirt.yaml names it. */
  id: string;
  title: string;
  current: string;
  /** The lowest version that is not out of date, as numbers. */
  lowest: readonly number[];
  /** Since when, or why the ones before are out of date. */
  since: string;
  /** False where no source was read for it. */
  verified: boolean;
}

/** Standards whose older editions are out of date, as of 2026-11-22. */
export const editions: readonly Edition[] = [
  {
    id: 'nist-sp-800-61',
    title: 'NIST SP 800-61',
    current: 'revision 3',
    lowest: [3],
    since: 'replaced revision 2 in 2025',
    verified: true,
  },
  // Two editions a year: the one before counts too. The change log of 19.2 (August 2026) was read.
  {
    id: 'mitre-attack',
    title: 'MITRE ATT&CK',
    current: 'version 19',
    lowest: [18],
    since: 'came in 2026; two versions come each year',
    verified: true,
  },
  {
    id: 'pci-dss',
    title: 'PCI DSS',
    current: 'version 4.0.1',
    lowest: [4, 0, 1],
    since: 'replaced 4.0 in 2024',
    verified: true,
  },
  { id: 'tlp', title: 'TLP', current: 'version 2.0', lowest: [2], since: 'replaced 1.0 in 2022', verified: true },
  {
    id: 'first-psirt-services-framework',
    title: 'FIRST PSIRT Services Framework',
    current: 'version 1.1',
    lowest: [1, 1],
    since: 'replaced 1.0',
    verified: true,
  },
  {
    id: 'first-csirt-services-framework',
    title: 'FIRST CSIRT Services Framework',
    current: 'version 2.1',
    lowest: [2],
    since: 'replaced version 1',
    verified: true,
  },
  {
    id: 'nist-csf',
    title: 'NIST CSF',
    current: 'version 2.0',
    lowest: [2],
    since: 'replaced 1.1 in 2024',
    verified: false,
  },
  {
    id: 'iso-27001',
    title: 'ISO/IEC 27001',
    current: 'the edition of 2022',
    lowest: [2022],
    since: 'replaced the edition of 2013',
    verified: false,
  },
  {
    id: 'iso-27035',
    title: 'ISO/IEC 27035',
    current: 'the edition of 2023 (parts 1 and 2)',
    lowest: [2020],
    since: 'replaced the edition of 2016',
    verified: false,
  },
  {
    id: 'iso-22301',
    title: 'ISO 22301',
    current: 'the edition of 2019',
    lowest: [2019],
    since: 'replaced the edition of 2012',
    verified: false,
  },
];

/** Whether a version, such as `r2` or `4.0`, is older than the lowest that still stands; unknown words are not. */
export function isOutdated(version: string, { lowest }: Edition): boolean {
  const numbers = /\d+(?:\.\d+)*/.exec(version)?.[0].split('.').map(Number);
  if (!numbers) return false;
  const length = Math.max(numbers.length, lowest.length);
  for (let place = 0; place < length; place++) {
    const difference = (numbers[place] ?? 0) - (lowest[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
