// What `psirt approve` and `psirt review` refuse before they write anything.
import { mayApprove } from '../../facts/authority.ts';
import type { Roster } from '../../facts/roster.ts';
import type { Entries } from '../../facts/seals.ts';
import { problemWith } from '../../model/probe.ts';
import { componentNames, privateComponent, schemaAt } from '../../model/schemas.ts';
import type { Assembly } from '../../program/assembly.ts';
import { joinWords } from '../../program/display.ts';
import { structureOf } from '../../program/structure.ts';
import type { Day } from '../../time/day.ts';
import { CannotRun } from '../../words/exit.ts';
import { pointerTo, valueAt } from '../../words/pointer.ts';
import { sayText, unprintable } from '../../words/saying.ts';
import { sayKnown } from '../../words/suggestion.ts';

/** The components that were named, each once; none stands for the whole program. Nobody approves the private one. */
export function componentsFrom(named: readonly string[], isPrivateAllowed = false): string[] {
  const known = componentNames.filter((name) => isPrivateAllowed || name !== privateComponent);
  for (const name of named) {
    if (name === privateComponent && !isPrivateAllowed)
      throw new CannotRun(
        'people.yaml is private: who fills a role is approved by nobody. Name another component. Nothing was changed.',
      );
    if (name !== 'program' && !known.some((component) => component === name))
      throw new CannotRun(`There is no component ${sayText(name)}.${sayKnown(name, known)}`);
  }
  return named.includes('program') ? [] : [...new Set(named)];
}

type Role = Roster['roles'][number];

function rolesOf({ roles }: Entries): Role[] {
  const listed = Array.isArray(roles) ? (roles as unknown[]) : [];
  return listed.filter((entry): entry is Role => typeof (entry as { id?: unknown } | null)?.id === 'string');
}

/** A role that the program does not list. */
export function refuseUnknownRole(data: Entries, role: string): void {
  const known = rolesOf(data).map(({ id }) => id);
  if (known.includes(role)) return;
  const list =
    known.length === 0 ? ' The list of roles is empty: "psirt init --ask program" fills it.' : sayKnown(role, known);
  throw new CannotRun(`There is no role ${sayText(role)} in roles.${list} Nothing was changed.`);
}

/** A role that nobody has given the authority to approve. */
export function refuseWithoutAuthority(data: Entries, role: string, components: readonly string[]): void {
  refuseUnknownRole(data, role);
  const said = (place: string): string | undefined => {
    const value = valueAt(data, pointerTo(place));
    return typeof value === 'string' ? value : undefined;
  };
  const sponsorRole = said('sponsorship.sponsorRole');
  if (sponsorRole === undefined)
    throw new CannotRun(
      'The program names no sponsor, so nobody can tell who may approve it. Answer that first: "psirt init --ask sponsorship". Nothing was changed.',
    );
  const isCharter = components.length === 1 && components[0] === 'charter';
  const ofCharter = ['charter.amendment.byRole', 'charter.authority.grantedByRole'].flatMap(
    (place) => said(place) ?? [],
  );
  const deputyRole = said('sponsorship.deputyRole');
  const authority = {
    sponsorRole,
    ...(deputyRole === undefined ? {} : { deputyRole }),
    further: isCharter ? ofCharter : [],
  };
  const roster = { roles: rolesOf(data), people: peopleOf(data) };
  if (mayApprove(role, authority, roster)) return;
  const able = roster.roles.filter(({ id }) => mayApprove(id, authority, roster)).map(({ id }) => id);
  throw new CannotRun(
    `The role ${sayText(role)} has no authority to approve ${components.length === 0 ? 'the program' : joinWords(components)}: the sponsor decides, or someone above. In this program ${able.length === 0 ? 'no role has it: add the sponsor to the list of roles' : `${able.length === 1 ? 'that is' : 'those are'} ${joinWords(able)}`}. Nothing was changed.`,
  );
}

function peopleOf({ people }: Entries): Roster['people'] {
  const members = (people as { members?: unknown } | undefined)?.members;
  if (!Array.isArray(members)) return undefined;
  return { members: members.filter((member) => Array.isArray((member as { roles?: unknown } | null)?.roles)) };
}

/** A component in which nothing is answered: there is no text to be `decided on` or `read again`. */
export function refuseEmpty(program: Assembly, components: readonly string[], what: string, today: Day): void {
  const { components: standing } = structureOf(program, today);
  const isAnswered = (name: string) => standing.some((each) => each.name === name && each.answered > 0);
  const empty = components.find((component) => !isAnswered(component));
  if (empty !== undefined)
    throw new CannotRun(
      `Nothing is answered in ${empty} yet, so there is no text that can be ${what}. Answer it with "psirt init --ask ${empty}". Nothing was changed.`,
    );
}

/** A text of an option that the record does not take. */
export function refuseText(key: 'evidence' | 'condition', text: string | undefined): void {
  if (text !== undefined && unprintable.test(text))
    throw new CannotRun(`The ${key} ${sayText(text)} holds a character that cannot be seen. Nothing was changed.`);
  const schema = schemaAt(`/approvals/0/${key}`);
  const problem = text === undefined || schema === undefined ? undefined : problemWith(schema, text);
  if (problem !== undefined) throw new CannotRun(`${problem.replace('The answer', `The ${key}`)} Nothing was changed.`);
}
