import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a document, with what the mapping needs of it. */
export interface ElementNode {
  tag: string;
  classes: string[];
  attributes: Record<string, string>;
  parent: ElementNode | null;
  /** Elements and texts in their order. */
  children: (ElementNode | string)[];
  /** The elements among the children. */
  elements: ElementNode[];
}

/** A document of `renderHtml`, read. */
export interface DocumentTree {
  title: string;
  css: string;
  /** `<meta name>` → content */
  meta: Record<string, string>;
  main: ElementNode;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type ParsedElement = DefaultTreeAdapterTypes.Element;

/** Reads the HTML of a document; throws when it is none of ours. */
export function readDocumentTree(html: string): DocumentTree {
  const elements = descendants(parse(html).childNodes);
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('the HTML holds no <main>: it is not a document of renderHtml');
  const metas = elements.filter(({ tagName }) => tagName === 'meta').map(attributesOf);
  return {
    title: textOf(elements.find(({ tagName }) => tagName === 'title')),
    css: textOf(elements.find(({ tagName }) => tagName === 'style')),
    meta: Object.fromEntries(
      metas.flatMap(({ name, content }) => (name === undefined ? [] : [[name, content ?? '']])),
    ),
    main: toNode(main, null),
  };
}

function toNode(element: ParsedElement, parent: ElementNode | null): ElementNode {
  const attributes = attributesOf(element);
  const classes = (attributes.class ?? '').split(/\s+/).filter((name) => name !== '');
  const node: ElementNode = {
    ...{ tag: element.tagName, classes, attributes, parent },
    ...{ children: [], elements: [] },
  };
  node.children = element.childNodes.flatMap((child): (ElementNode | string)[] => {
    if ('tagName' in child) return [toNode(child, node)];
    return 'value' in child ? [child.value] : [];
  });
  node.elements = node.children.filter((child) => typeof child !== 'string');
  return node;
}

function descendants(nodes: readonly Node[]): ParsedElement[] {
  return nodes.flatMap((node) =>
    'tagName' in node ? [node, ...descendants(node.childNodes)] : [],
  );
}

function attributesOf({ attrs }: ParsedElement): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function textOf(element: ParsedElement | undefined): string {
  return (element?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('');
}
