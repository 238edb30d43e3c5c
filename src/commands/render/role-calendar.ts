// The calendar file of one role, for `psirt render --calendar-for ROLE`.
import { neededTemplates } from '../../documents/compose.ts';
import { type Document, sealed } from '../../documents/document.ts';
import { calendarText, pathForRole } from '../../documents/files/review-calendar.ts';
import { bearer } from '../../documents/frame.ts';
import type { Material } from '../../documents/material.ts';
import type { Draft } from '../../model/draft.ts';
import { CannotRun } from '../../words/exit.ts';
import { didYouMean } from '../../words/suggestion.ts';

/** The dates for which a role answers, as a file. A role that is not there, or that answers for no date, ends the run with a sentence. */
export function calendarFor(role: string, material: Material): Document {
  const roles = ((material.data as Draft).roles ?? []).flatMap(({ id, title }) =>
    id === undefined ? [] : [{ id, title }],
  );
  const found = roles.find(({ id }) => id === role);
  if (!found) {
    const known = roles.map(({ id }) => id);
    const list = known.length === 0 ? ' The list of roles is empty.' : ` Known are ${known.join(', ')}.`;
    throw new CannotRun(`There is no role "${role}".${didYouMean(role, known)}${list}`);
  }
  const head = neededTemplates(material.templates, material.data).find(({ name }) => name === 'calendar')?.head;
  const tlp = head?.tlp ?? 'AMBER+STRICT';
  const owner = bearer(material.data);
  const named = `Dates of ${found.title ?? role}`;
  const title = owner === undefined ? named : `${named}, ${owner}`;
  const path = pathForRole(role);
  const text = calendarText(material, { title, tlp, path, role });
  if (text === undefined)
    throw new CannotRun(`The role "${role}" answers for no date that comes due, so there is no file.`);
  const about = 'The dates for which one role answers.';
  return { name: 'calendar-for-role', title, path, tlp, about, gaps: 0, open: [], text: sealed(text) };
}
