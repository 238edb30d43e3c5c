// What the machine tells of whoever sits before it: the zone of its clock, and the language.
import type { Machine } from '../interview/offers.ts';
import { isLanguage, isTimezone } from '../model/codes.ts';
import type { World } from './world.ts';

/** The zone and the language of the machine; each undefined where it names none that we know. */
export function machineOf({ environment, zone }: Pick<World, 'environment' | 'zone'>): Machine {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const [locale = ''] = [LC_ALL, LC_MESSAGES, LANG].filter((name) => name);
  const [language = ''] = locale.split(/[_.@]/);
  return { zone: isTimezone(zone) ? zone : undefined, language: isLanguage(language) ? language : undefined };
}
