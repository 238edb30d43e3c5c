// A planted fault: what is changed in a program, and what must be found.

/** A change of one value; a segment of the path that is no number names an item by a value in it, `a:b` by two. */
export type Change = [at: string, to?: unknown];

export interface Fault {
  /** The check in the research notes. */
  check: string;
  changes: Change[];
  /** Severity, rule and place of each finding; without a place it is that of the first change. */
  found: string[];
}

/** A fault; what is removed is set to nothing. */
export const fault = (check: string, found: string | string[], ...changes: Change[]): Fault => ({
  check,
  changes,
  found: typeof found === 'string' ? [found] : found,
});

/** What the schema says of a part that must be there. */
export const mandated = 'error field-missing';

/** A duty that applies, with all that it needs. */
export const duty = (clock: string, more: object = {}) => ({
  clock,
  applies: 'yes',
  why: 'Planted',
  accountableRole: 'head-of-compliance',
  deputyRole: 'regulatory-reporting',
  recipient: 'financial-supervisor',
  portalAccount: { registered: true, holderRoles: ['regulatory-reporting'], holders: 3, testedOn: '2026-10-14' },
  ...more,
});
