// The frame around a document: the front matter, the title, the line of its facts, the banner of a draft, the notes.
import { joinWords } from '../program/display.ts';
import { escapeInline } from '../words/markdown.ts';
import { capital } from '../words/wording.ts';
import { emptySeal, passage } from './document.ts';
import type { Template } from './templates.ts';

/** The program's own version of a document: approved only when this very version was approved and nothing is open in it. */
function isApproved(data: Record<string, unknown>): boolean {
  const approvals = Array.isArray(data.approvals) ? (data.approvals as { decision?: string; version?: string }[]) : [];
  return (
    data.status === 'approved' &&
    approvals.some(({ decision, version }) => decision === 'approved' && version === data.version)
  );
}

/** The whole text of a document around its body. */
export function frame(template: Template, data: Record<string, unknown>, body: string, gaps: number): string {
  const { head } = template;
  const company = (data.company as { name?: string } | undefined)?.name;
  const version = typeof data.version === 'string' ? data.version : undefined;
  const status = isApproved(data) && gaps === 0 ? 'approved' : 'draft';
  const front = [
    '---',
    `title: ${JSON.stringify(head.title)}`,
    ...(company === undefined ? [] : [`organization: ${yamlText(company)}`]),
    `tlp: "TLP:${head.tlp}"`,
    ...(version === undefined ? [] : [`version: ${yamlText(version)}`]),
    `status: ${status}`,
    `gaps: ${gaps}`,
    emptySeal,
    '---',
  ];
  const facts = [
    `**TLP:${head.tlp}**`,
    ...(version === undefined ? [] : [`Version ${escapeInline(version)}`]),
    ...(typeof data.effectiveOn === 'string' && status === 'approved'
      ? [`in force from ${escapeInline(data.effectiveOn)}`]
      : []),
    ...(typeof data.reviewBy === 'string' ? [`to be reviewed by ${escapeInline(data.reviewBy)}`] : []),
  ];
  const owner = bearer(data);
  const title =
    owner === undefined || template.name === 'index' ? head.title : `${head.title} of ${escapeInline(owner)}`;
  return `${front.join('\n')}\n\n# ${title}\n\n${facts.join(' · ')}\n\n${banner(data, status, gaps)}${body}\n## Notes\n\n${passage('')}`;
}

/** Whose document it is: "the Acme Product Security Team", or the company when that is all there is. */
export function bearer({
  company,
  team,
}: {
  company?: { name?: string };
  team?: { name?: string };
}): string | undefined {
  if (company?.name === undefined) return undefined;
  const name = team?.name ?? company.name;
  return name === company.name || /^the\b/i.test(name) ? name : `the ${name}`;
}

function banner(data: Record<string, unknown>, status: string, gaps: number): string {
  if (status === 'approved') return '';
  const reasons = [
    ...(gaps > 0 ? [`${gaps === 1 ? 'one answer is' : `${gaps} answers are`} missing`] : []),
    ...(isApproved(data)
      ? []
      : [
          typeof data.version === 'string'
            ? `version ${escapeInline(data.version)} has not been approved`
            : 'it has not been approved',
        ]),
  ];
  return `> **DRAFT.** ${capital(joinWords(reasons))}.\n\n`;
}

function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}
