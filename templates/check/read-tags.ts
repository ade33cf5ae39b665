import { Tokenizer, type Token, type TokenHandler } from 'parse5';
import type { Span } from './finding.js';

export interface Tag {
  type: 'start' | 'end';
  name: string;
  span: Span;
  attributes: { name: string; value: string; span: Span }[];
}

export interface MarkupPieces {
  tags: Tag[];
  /** Words between the tags. */
  words: Span[];
  /** Comments, doctypes: nothing a document has. */
  others: Span[];
  /** Faults of the notation, by parse5's codes. */
  faults: { code: string; span: Span }[];
}

/** Cuts markup into its pieces as a browser does, without mending anything. */
export function readTags(html: string): MarkupPieces {
  const pieces: MarkupPieces = { tags: [], words: [], others: [], faults: [] };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handlerFor(pieces));
  tokenizer.write(html, true);
  return pieces;
}

function handlerFor({ tags, words, others, faults }: MarkupPieces): TokenHandler {
  const ignore = (): void => undefined;
  const other = ({ location }: Token.CommentToken | Token.DoctypeToken): void => {
    others.push(spanOf(location));
  };
  return {
    onStartTag: (token) => void tags.push(tagOf('start', token)),
    onEndTag: (token) => void tags.push(tagOf('end', token)),
    onCharacter: ({ location }) => void words.push(spanOf(location)),
    onNullCharacter: ({ location }) => void words.push(spanOf(location)),
    ...{ onComment: other, onDoctype: other, onEof: ignore, onWhitespaceCharacter: ignore },
    onParseError: ({ code, startOffset, endOffset }) => {
      faults.push({
        code,
        span: { start: startOffset, end: Math.max(endOffset, startOffset + 1) },
      });
    },
  };
}

function tagOf(type: Tag['type'], { tagName, attrs, location }: Token.TagToken): Tag {
  return {
    ...{ type, name: tagName, span: spanOf(location) },
    attributes: attrs.map(({ name, value }) => ({
      ...{ name, value, span: spanOf(location?.attrs?.[name] ?? location) },
    })),
  };
}

const spanOf = (location: Token.Location | null): Span => ({
  start: location?.startOffset ?? 0,
  end: location?.endOffset ?? 0,
});
