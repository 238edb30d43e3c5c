// A Picture: an SVG of our own with a title, a description and the same data as a table.
import { escapeHtml } from './html.ts';

/** What a picture is made of. */
export interface Picture {
  /** What it shows, in a few words. */
  title: string;
  /** What is to be seen in it, in sentences, for those who do not see it. */
  description: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The shapes, as markup. */
  shapes: string;
  /** What stands below it, as markup: a legend, the data. */
  below: string;
}

/** A wider picture may shrink to this many pixels, not below. */
const readable = 640;

/** A picture as markup; `id` is its own in the page. */
export function drawn({ title, description, width, height, shapes, below }: Picture, id: string): string {
  return [
    '<figure class="picture">',
    `<div class="canvas" role="group" tabindex="0" aria-label="${escapeHtml(title)}">`,
    `<svg${width > readable ? ' class="wide"' : ''} role="img" aria-labelledby="${id}-title ${id}-about" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-about">${escapeHtml(description)}</desc>`,
    shapes,
    '</svg></div>',
    below,
    '</figure>',
  ].join('\n');
}
