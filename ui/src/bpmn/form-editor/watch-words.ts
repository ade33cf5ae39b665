const attributes = ['title', 'placeholder', 'aria-label'];

/**
 * Translates what a library without translations writes into its part of the page, as it is written. Only whole texts it is
 * known to say are replaced, so what people typed stays. Returns the way to stop.
 */
export function watchWords(root: HTMLElement, translate: (text: string) => string): () => void {
  const translateNode = (node: Node): void => {
    if (node instanceof Text) {
      const after = translate(node.data);
      if (after !== node.data) node.data = after;
    } else if (node instanceof Element) {
      for (const name of attributes) {
        const text = node.getAttribute(name);
        const after = text === null ? null : translate(text);
        if (after !== null && after !== text) node.setAttribute(name, after);
      }
      node.childNodes.forEach(translateNode);
    }
  };
  const watch = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') addedNodes.forEach(translateNode);
      else translateNode(target);
    }
  });
  translateNode(root);
  watch.observe(root, {
    ...{ childList: true, characterData: true, subtree: true, attributes: true },
    attributeFilter: attributes,
  });
  return () => {
    watch.disconnect();
  };
}
