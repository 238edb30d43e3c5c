// What the record says of the cases in which a plan of communication breaks: one row for each case, in the words of its answers.
import type { Catalogs } from '../../../catalogs/catalogs.ts';
import { pressOrderOf } from '../../../facts/press-order.ts';
import type { Draft } from '../../../model/draft.ts';
import { joinWords } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import { closed } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

type Says = (program: Draft, catalogs: Catalogs) => string[];

const cases: readonly (readonly [what: string, says: Says])[] = [
  ['An approver cannot be reached', approverAway],
  ['Somebody asks before anything is approved', holdingText],
  ['Authorities before the press', authorityFirst],
  ['A contract is stricter than the plan', contracts],
  ['Something leaks', leak],
  ['It turns out to be no incident, or it is over', standDown],
];

export const view: View = {
  name: 'hard-cases',
  keys: ['what', 'says'],
  rows: (program, _documents, catalogs) =>
    program.communication === undefined
      ? []
      : cases.map(([what, says]) => ({ what, says: says(program, catalogs).join(' ') || 'Nothing is recorded.' })),
};

function approverAway({ communication, ...program }: Draft): string[] {
  const words = wordsOf({ communication, ...program });
  const rows = communication?.matrix ?? [];
  const backups = [...new Set(rows.flatMap(({ approval }) => approval?.backupRoles ?? []))];
  const quorums = rows.filter(({ approval }) => approval?.quorum !== undefined).length;
  const wait = communication?.noAnswerWait;
  return [
    backups.length > 0 && `These approve in place of one who is away: ${words.roles(backups)}.`,
    quorums > 0 && `Of ${quorums} of ${rows.length} rows of the matrix not every approver must say yes.`,
    wait && `After ${sayLimit(wait)} without an answer the case goes up one step.`,
  ].filter((sentence) => typeof sentence === 'string');
}

function holdingText({ communication, policies, ...program }: Draft): string[] {
  const { holdingStatement, othersSay, firstAnswerWithin } = policies?.media ?? {};
  const words = wordsOf({ communication, policies, ...program });
  const texts = (communication?.matrix ?? []).flatMap(({ kind, template }) =>
    kind === 'public-communication' && template !== undefined ? [template] : [],
  );
  return [
    holdingStatement && `The prepared first statement is kept here: ${closed(holdingStatement)}`,
    texts.length > 0 && `Prepared for the public: ${words.names('communication.templates', [...new Set(texts)])}.`,
    firstAnswerWithin && `An inquiry gets a first answer within ${sayLimit(firstAnswerWithin)}.`,
    othersSay && `Everybody else says: ${closed(othersSay)}`,
  ].filter((sentence) => typeof sentence === 'string');
}

function authorityFirst(program: Draft): string[] {
  const words = wordsOf(program);
  return pressOrderOf(program).map(({ severity, authorities, press, mayBeFirst }) => {
    const times = `authorities within ${sayLimit(authorities)}, the public within ${sayLimit(press)}`;
    return `${words.name('communication.severities', severity)}: ${times}${mayBeFirst ? ', so the public may hear of it first' : ''}.`;
  });
}

/** The duties by contract, and the times that are given for them. */
function contracts({ obligations = [] }: Draft, { clocks }: Catalogs): string[] {
  return obligations.flatMap(({ applies, clock: id = '', why, targets = [] }) => {
    const clock = clocks.get(id);
    if (applies === 'no' || clock?.status !== 'contractual') return [];
    const times = targets.flatMap(({ within }) => (within === undefined ? [] : [sayLimit(within)]));
    const own = times.length === 0 ? '' : `; internal target: ${joinWords(times)}`;
    const state = applies === 'yes' ? '' : ', which is not decided yet';
    return [`${clock.title}${state}${own}.${why === undefined ? '' : ` ${closed(why)}`}`];
  });
}

function leak({ policies, ...program }: Draft): string[] {
  const words = wordsOf({ policies, ...program });
  const { leakProcedure, breakConditions = [] } = policies?.embargo ?? {};
  const { procedure, steps = [], firstStepWithin, leaderRole } = leakProcedure ?? {};
  const broken = breakConditions.find(({ condition }) => condition === 'leak');
  return [
    procedure && `The procedure is "${words.name('policies.procedures', procedure)}".`,
    leaderRole && `${words.role(leaderRole)} leads.`,
    firstStepWithin && `The first step is taken within ${sayLimit(firstStepWithin)}.`,
    steps.length > 0 && steps.map((step) => closed(step)).join(' '),
    broken?.action && `An embargo that leaks: ${closed(broken.action)}`,
  ].filter((sentence) => typeof sentence === 'string');
}

function standDown({ communication, ...program }: Draft): string[] {
  const words = wordsOf({ communication, ...program });
  const falseAlarm = communication?.declaration?.falseAlarm;
  const told = (communication?.matrix ?? []).filter(({ startsAt }) => startsAt === 'closure');
  const parties = [...new Set(told.flatMap(({ party }) => party ?? []))];
  return [
    falseAlarm && `When it turns out to be none: ${closed(falseAlarm)}`,
    parties.length > 0 && `Told when the incident is closed: ${words.names('stakeholders.parties', parties)}.`,
  ].filter((sentence) => typeof sentence === 'string');
}
