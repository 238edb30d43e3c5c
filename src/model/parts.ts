// Parts of a program by their paths: what a reader names, and the type of what it then gets.
import type { Program } from './program.ts';
import type { ComponentName } from './schemas.ts';

type Component = ComponentName & keyof Program;
type HeaderKey = Exclude<keyof Program, Component> & string;

/** What a rule may read: a key of the header (`products`) or a field of a component (`charter.scope`). */
export type ReadPath = HeaderKey | { [C in Component]: `${C}.${keyof NonNullable<Program[C]> & string}` }[Component];

type Present<P> = P extends `${infer C}.${infer F}`
  ? C extends Component
    ? F extends keyof NonNullable<Program[C]>
      ? { [K in C]: { [N in F]: NonNullable<NonNullable<Program[C]>[F]> } }
      : never
    : never
  : P extends HeaderKey
    ? { [K in P]: NonNullable<Program[P]> }
    : never;

type Possible<P> = P extends `${infer C}.${infer F}`
  ? C extends Component
    ? F extends keyof NonNullable<Program[C]>
      ? { [K in C]?: { [N in F]?: NonNullable<Program[C]>[F] } }
      : never
    : never
  : P extends HeaderKey
    ? { [K in P]?: Program[P] }
    : never;

type All<U> = (U extends unknown ? (part: U) => void : never) extends (part: infer I) => void ? I : never;

/** The parts of a program that a rule reads: what it `reads` is there and valid, what it `mayRead` perhaps. */
export type Parts<R extends ReadPath, M extends ReadPath = never> = ([R] extends [never] ? unknown : All<Present<R>>) &
  ([M] extends [never] ? unknown : All<Possible<M>>);
