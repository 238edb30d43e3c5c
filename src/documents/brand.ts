// The brand of a program in its documents: a name, a color that can be read, and a logo that is nothing but a picture.
import { whose } from './frame.ts';

/** What a program says of its brand, as far as it has the form that the schema asks for. */
export interface Brand {
  name?: string;
  /** Six hexadecimal digits. */
  color?: string;
  /** The path of a picture, relative to psirt.yaml. */
  logo?: string;
}

/** The brand of a program. */
export function brandOf(data: Readonly<Record<string, unknown>>): Brand {
  const said = (typeof data.brand === 'object' && data.brand !== null ? data.brand : {}) as Record<string, unknown>;
  const text = (key: string, form: RegExp): string | undefined => {
    const value = said[key];
    return typeof value === 'string' ? form.exec(value)?.[1] : undefined;
  };
  const brand = {
    name: text('name', /^(\S(?:.*\S)?)$/),
    color: text('color', /^#([0-9a-f]{6})$/i),
    logo: text('logo', /^(?!\/)(?!.*\.\.)([^\\:]+\.(?:svg|png))$/),
  };
  return Object.fromEntries(Object.entries(brand).filter(([, value]) => value !== undefined));
}

/** The name above the documents: that of the brand, else the team, else the company. */
export function nameAbove(data: Record<string, unknown>): string {
  return brandOf(data).name ?? whose(data);
}

type Mix = readonly [red: number, green: number, blue: number];

const white: Mix = [255, 255, 255];
const black: Mix = [0, 0, 0];
/** The paper of the handbook in the dark. */
const night: Mix = [18, 23, 31];
/** What WCAG 2.2 asks for between text and its ground (1.4.3, AA). */
const leastContrast = 4.5;

/** A color as it can be read on white: as it is, or with as much black as that takes. */
export function onWhite(color: string): string {
  return hex(readable(mixOf(color), white, black));
}

/** The colors of a brand for the handbook, by day and by night. */
export function brandStyle({ color }: Brand): string {
  const logo = '.logo { height: 1.75rem; max-width: 9rem; margin-right: 0.6rem; vertical-align: middle; }\n';
  if (color === undefined) return logo;
  const mix = mixOf(color);
  const variables = (accent: Mix, soft: Mix) => `--accent: #${hex(accent)}; --accent-soft: #${hex(soft)};`;
  const day = variables(readable(mix, white, black), mixed(mix, white, 0.9));
  const dark = variables(readable(mix, night, white), mixed(mix, night, 0.8));
  return `${logo}:root { ${day} }\n@media (prefers-color-scheme: dark) { :root { ${dark} } }\n@media print { :root { ${day} } }\n`;
}

function mixOf(color: string): Mix {
  const part = (index: number) => Number.parseInt(color.slice(index * 2, index * 2 + 2), 16);
  return [part(0), part(1), part(2)];
}

function hex(mix: Mix): string {
  return mix.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
}

/** A color with a share of another one. */
function mixed(one: Mix, other: Mix, share: number): Mix {
  const part = (index: 0 | 1 | 2) => one[index] * (1 - share) + other[index] * share;
  return [part(0), part(1), part(2)];
}

function readable(color: Mix, ground: Mix, towards: Mix): Mix {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mixed(color, towards, share);
    if (contrast(candidate, ground) >= leastContrast) return candidate;
  }
  return towards;
}

function contrast(one: Mix, other: Mix): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance of WCAG 2.2. */
function luminance(mix: Mix): number {
  const [red, green, blue] = mix.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
