/** Elements of a diagram by id with the name people know; empty for a file that is none or is broken. */
export function elementNames(xml: string): ReadonlyMap<string, string> {
  const read = new DOMParser().parseFromString(xml, 'text/xml');
  if (read.querySelector('parsererror') !== null) return new Map();
  const named = [...read.querySelectorAll('[id]')].map((element): [string, string] => {
    const id = element.getAttribute('id') ?? '';
    const name = element.getAttribute('name');
    return [id, name === null || name === '' ? id : name];
  });
  return new Map(named);
}
