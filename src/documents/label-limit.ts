// The label of a template as a limit: what is for a narrower circle cannot be named in it.
import { isNarrower, labelOfPath } from '../facts/tlp.ts';
import type { Piece } from './pieces.ts';

/** The label of what a view or a chart shows, by the helper that draws it and its name; undefined where it is not known. */
export type LabelOf = (helper: string, name: string) => string | undefined;

/** Says what is wrong with something that a template names; undefined where its label allows it. */
export interface LabelLimit {
  ofPath: (path: string) => string | undefined;
  ofHelper: (helper: string, name: string) => string | undefined;
}

/** The limit that the label of a template sets. */
export function limitOf(tlp: string, labelOf: LabelOf): LabelLimit {
  const saying = (what: string, label: string | undefined) =>
    label !== undefined && isNarrower(label, tlp)
      ? `${what} is for a narrower circle (TLP:${label}) than this document (TLP:${tlp}). Leave it out, or label the document TLP:${label}.`
      : undefined;
  return {
    ofPath: (path) => saying(`"${path}"`, labelOfPath(path)),
    ofHelper: (helper, name) => saying(`What {{${helper} "${name}"}} shows`, labelOf(helper, name)),
  };
}

/** The labels of views and charts: that of the widest document of ours that draws them. */
export function labelsOfUse(templates: readonly { body: readonly Piece[]; head: { tlp: string } }[]): LabelOf {
  const labels = new Map<string, string>();
  const note = (piece: Piece, tlp: string): void => {
    if (typeof piece === 'string') return;
    for (const call of [piece, ...piece.given]) {
      if (!('helper' in call)) continue;
      const [first] = call.given;
      if (first === undefined || !('literal' in first)) continue;
      const key = `${kindOf(call.helper)} ${first.literal}`;
      const known = labels.get(key);
      if (known === undefined || isNarrower(known, tlp)) labels.set(key, tlp);
    }
    if ('inside' in piece) for (const inner of [...piece.inside, ...(piece.otherwise ?? [])]) note(inner, tlp);
  };
  for (const { body, head } of templates) for (const piece of body) note(piece, head.tlp);
  return (helper, name) => labels.get(`${kindOf(helper)} ${name}`);
}

function kindOf(helper: string): string {
  return helper === 'rows' ? 'view' : helper;
}
