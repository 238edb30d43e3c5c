// What the contact sheet lacks, in sentences: roles that nobody holds, people who cannot be reached, parties without a way.
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'contact-gaps',
  keys: ['of', 'sentence'],
  rows: (program) => {
    const words = wordsOf(program);
    const members = program.people?.members ?? [];
    if (members.length === 0) return [];
    const vacant = (program.roles ?? [])
      .filter(
        ({ id, party }) => party === undefined && !members.some(({ roles }) => roles?.some((held) => held === id)),
      )
      .map(({ id }) => words.role(id));
    const silent = members.filter(({ contact }) => contact === undefined).map(({ name, id }) => name ?? id ?? '');
    const unreached = (program.stakeholders?.parties ?? [])
      .filter(({ side, channels = [] }) => side === 'external' && channels.length === 0)
      .map(({ name, id }) => name ?? id ?? '');
    return [
      ...(vacant.length === 0 ? [] : [{ of: 'roles', sentence: `Nobody is named for: ${joinWords(vacant)}.` }]),
      ...(silent.length === 0
        ? []
        : [{ of: 'people', sentence: `No way to reach them is recorded for: ${joinWords(silent)}.` }]),
      ...(unreached.length === 0
        ? []
        : [{ of: 'parties', sentence: `No channel is recorded for: ${joinWords(unreached)}.` }]),
    ];
  },
};
