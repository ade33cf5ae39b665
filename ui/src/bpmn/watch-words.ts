const attributes = ['title', 'placeholder', 'aria-label'];

/**
 * Translates what a library without translations writes into its part of the page, as it is written. Only whole texts it is
 * known to say are replaced, so what people typed stays; `isTold` leaves out where the library writes what people wrote. Returns the way to stop.
 */
export function watchWords(
  root: HTMLElement,
  translate: (text: string) => string,
  isTold: (place: Element) => boolean = () => true,
): () => void {
  const translateNode = (node: Node): void => {
    if (node instanceof Text) {
      if (node.parentElement === null || !isTold(node.parentElement)) return;
      const after = translate(node.data);
      if (after !== node.data) node.data = after;
    } else if (node instanceof Element) {
      if (isTold(node)) translateAttributes(node, translate);
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

function translateAttributes(element: Element, translate: (text: string) => string): void {
  for (const name of attributes) {
    const text = element.getAttribute(name);
    const after = text === null ? null : translate(text);
    if (after !== null && after !== text) element.setAttribute(name, after);
  }
}
