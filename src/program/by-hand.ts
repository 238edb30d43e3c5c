// Fields that no question of the interview asks for: commands and people's own hands keep them.

/** The names of these fields, in psirt.yaml and in every component. */
export const keptByHand: ReadonlySet<string> = new Set([
  'schemaVersion',
  'kind',
  'setting',
  'status',
  'version',
  'waivers',
  'approvals',
  'publication',
  'unanswered',
  'updatedOn',
]);
