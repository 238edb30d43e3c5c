// The frame around a document: the front matter, the title, the line of its facts, the banner of a draft, the notes.

import type { Standing } from '../facts/approval.ts';
import { joinWords } from '../program/display.ts';
import { isDayInWords, isEnglish, said, sayDay, spokenLanguage } from '../words/language.ts';
import { escapeInline } from '../words/markdown.ts';
import { capital } from '../words/wording.ts';
import { emptySeal, passage } from './document.ts';
import type { Template } from './templates.ts';

/** How a document stands: approved only where this very text was approved, as far as anybody can tell, and nothing is open. */
function statusOf(data: Record<string, unknown>, gaps: number, { binding }: Standing): string {
  if ((binding === 'bound' || binding === 'unbound') && gaps === 0) return 'approved';
  return data.status === 'published' && binding !== 'changed' ? 'published' : 'draft';
}

/** The whole text of a document around its body. */
export function frame(
  template: Template,
  data: Record<string, unknown>,
  body: string,
  gaps: number,
  standing: Standing,
): string {
  const { head } = template;
  const company = (data.company as { name?: string } | undefined)?.name;
  const version = typeof data.version === 'string' ? data.version : undefined;
  const status = statusOf(data, gaps, standing);
  const front = [
    '---',
    `title: ${JSON.stringify(head.title)}`,
    ...(company === undefined ? [] : [`organization: ${yamlText(company)}`]),
    `tlp: "TLP:${head.tlp}"`,
    ...(version === undefined ? [] : [`version: ${yamlText(version)}`]),
    `status: ${status}`,
    `gaps: ${gaps}`,
    ...(isEnglish() ? [] : [`language: ${spokenLanguage()}`]),
    emptySeal,
    '---',
  ];
  const facts = [
    `**TLP:${head.tlp}**`,
    ...(version === undefined ? [] : [said('Version {}', escapeInline(version))]),
    ...(status === 'published' ? [said('published')] : []),
    ...(typeof data.effectiveOn === 'string' && (status === 'approved' || status === 'published')
      ? [said('in force from {}', dayIn(data.effectiveOn))]
      : []),
    ...(typeof data.reviewBy === 'string' ? [said('to be reviewed by {}', dayIn(data.reviewBy))] : []),
  ];
  const owner = bearer(data);
  const title =
    owner === undefined || template.name === 'index' ? head.title : said('{} of {}', head.title, escapeInline(owner));
  return `${front.join('\n')}\n\n# ${title}\n\n${facts.join(' · ')}\n\n${banner(data, status, gaps, standing)}${body}\n${passage('')}`;
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
  return name === company.name || /^the\b/i.test(name) ? name : said('the {}', name);
}

/** Whose documents they are, in the fewest words: the team, else the company. */
export function whose(data: Record<string, unknown>): string {
  const team = (data.team as { name?: unknown } | undefined)?.name;
  return typeof team === 'string' ? team : (bearer(data) ?? 'Handbook');
}

function banner(data: Record<string, unknown>, status: string, gaps: number, standing: Standing): string {
  const missing = gaps > 0 ? [gaps === 1 ? said('one answer is missing') : said('{} answers are missing', gaps)] : [];
  const { binding, on } = standing;
  if (binding === 'changed') {
    const approved =
      standing.version === undefined ? said('this text') : said('version {}', escapeInline(standing.version));
    const changed =
      on === undefined
        ? said('{} was approved, but the text has changed since', approved)
        : said('{} was approved on {}, but the text has changed since', approved, dayIn(on));
    return `> **${said('DRAFT')}.** ${capital(joinWords([changed, ...missing]))}.\n\n`;
  }
  const version = typeof data.version === 'string' ? said('version {}', escapeInline(data.version)) : undefined;
  const reasons = [
    ...missing,
    ...(binding === 'none' && status === 'draft'
      ? [version === undefined ? said('no approval is recorded') : said('no approval of {} is recorded', version)]
      : []),
  ];
  if (reasons.length === 0) return '';
  return `> ${status === 'draft' ? `**${said('DRAFT')}.** ` : ''}${capital(joinWords(reasons))}.\n\n`;
}

function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}

/** A day of the program, which may be no day. */
function dayIn(day: string): string {
  return isDayInWords(sayDay(day)) ? sayDay(day) : escapeInline(day);
}
