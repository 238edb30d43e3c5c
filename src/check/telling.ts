// How it is told what a branch changes: in a terminal, as JSON, and in Markdown for a comment on a pull request.
import type { ChalkInstance } from 'chalk';
import type { Difference } from '../program/differences.ts';
import type { Finding } from '../words/finding.ts';
import { escapeInline } from '../words/markdown.ts';
import { visible } from '../words/saying.ts';
import type { Comparison } from './comparing.ts';

/** What two states of a program have apart. */
export interface Told {
  directory: string;
  /** The revision that the program is held against, as it was typed, and its full id. */
  against: string;
  commit: string;
  differences: readonly Difference[];
  findings: Comparison<Finding>;
}

/** A format of the difference. */
export type Teller = (told: Told, paint: ChalkInstance) => string;

function text({ against, differences, findings: { fresh, old, fixed } }: Told, paint: ChalkInstance): string {
  const parts = byComponent(differences).map(
    ([name, sentences]) =>
      `${paint.underline(name)}\n${sentences.map((sentence) => `  ${visible(sentence)}`).join('\n')}`,
  );
  const lines = (title: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : [
          `${paint.bold(title)}\n${findings.map(({ severity, message, rule }) => `  ${severity.padEnd(7)} ${visible(message)} ${paint.dim(rule)}`).join('\n')}`,
        ];
  const nothing = differences.length === 0 ? [`Nothing has changed in meaning since ${against}.`] : [];
  const totals = `Findings: ${fresh.length} new, ${fixed.length} fixed, ${old.length} as before.`;
  return `${[...nothing, ...parts, ...lines('New findings', fresh), ...lines('Fixed', fixed), totals].join('\n\n')}\n`;
}

function markdown({ against, differences, findings: { fresh, old, fixed } }: Told): string {
  const parts = byComponent(differences).map(
    ([name, sentences]) => `**${name}**\n\n${sentences.map((sentence) => `- ${escapeInline(sentence)}`).join('\n')}`,
  );
  const lines = (title: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : [
          `**${title}**\n\n${findings.map(({ severity, message, rule }) => `- ${severity}: ${escapeInline(message)} (\`${rule}\`)`).join('\n')}`,
        ];
  const head = `### What changes since ${escapeInline(against)}`;
  const said = parts.length === 0 ? ['Nothing changes in meaning.'] : parts;
  const totals = `Findings: ${fresh.length} new, ${fixed.length} fixed, ${old.length} as before.`;
  return `${[head, ...said, ...lines('New findings', fresh), ...lines('Fixed', fixed), totals].join('\n\n')}\n`;
}

function json({ directory, against, commit, differences, findings: { fresh, old, fixed } }: Told): string {
  const plain = ({ excerpt, ...finding }: Finding) => finding;
  const told = {
    schemaVersion: 1,
    directory,
    against,
    commit,
    changes: differences,
    findings: { new: fresh.map(plain), fixed: fixed.map(plain), remaining: old.map(plain) },
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

function byComponent(differences: readonly Difference[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { component, sentence } of differences)
    groups.set(component, [...(groups.get(component) ?? []), sentence]);
  return [...groups];
}

/** Every format by the name that `--format` takes. */
export const tellers: Readonly<Record<string, Teller>> = { text, json, markdown };
