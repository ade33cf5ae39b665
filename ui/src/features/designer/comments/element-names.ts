export interface NamedElement {
  /** As drawn; its id when it has no name. */
  name: string;
  /** A task, event, gateway or subprocess with a name: what people comment on. */
  isStep: boolean;
}

const step = /(?:[tT]ask|Event|Activity|Gateway|subProcess)$/;

/** Elements of a diagram by id; empty for a file that is none or is broken. */
export function elementNames(xml: string): ReadonlyMap<string, NamedElement> {
  const read = new DOMParser().parseFromString(xml, 'text/xml');
  if (read.querySelector('parsererror') !== null) return new Map();
  const named = [...read.querySelectorAll('[id]')].map((element): [string, NamedElement] => {
    const id = element.getAttribute('id') ?? '';
    const name = element.getAttribute('name') ?? '';
    const isStep = name !== '' && step.test(element.localName);
    return [id, { name: name === '' ? id : name, isStep }];
  });
  return new Map(named);
}
