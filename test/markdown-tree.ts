// A second Markdown parser for tests: what a reader sees, and what a text has become.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of a Markdown tree. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  lang?: string | null;
  children?: MarkdownNode[];
}

/**
 * Parses GitHub Flavored Markdown. remark-gfm turns finished text such as a@b.c into links after parsing, where no escape can
 * reach, and shows the text as it is; that step is left out, so that links are what the parser itself has seen.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function withoutTransforms() {
    const extensions = [this.data('fromMarkdownExtensions') ?? []].flat(3) as { transforms?: unknown[] }[];
    for (const extension of extensions) delete extension.transforms;
  });

/** A document without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** The tree of a Markdown text without its front matter. */
export function parseMarkdown(text: string): MarkdownNode {
  return processor.parse(bodyOf(text)) as MarkdownNode;
}

/** The text a reader sees outside of charts; paragraphs, cells and items apart. */
export function textOfMarkdown(node: MarkdownNode): string {
  if (node.type === 'code') return '';
  const isBlock = ['paragraph', 'heading', 'tableCell', 'listItem'].includes(node.type);
  return `${node.value ?? ''}${(node.children ?? []).map(textOfMarkdown).join('')}${isBlock ? '\n' : ''}`;
}

/** The kinds of nodes, without any text. */
export function skeletonOf(node: MarkdownNode): unknown {
  const kind = `${node.type}${node.depth ?? ''}${node.lang ?? ''}${node.url ?? ''}`;
  return node.children ? [kind, ...node.children.map(skeletonOf)] : kind;
}
