/** A browser as far as redirects and cookies go: one jar for each origin, as if they were different hosts. */
export class Visitor {
  readonly #jars = new Map<string, Map<string, string>>();
  /** Every address opened, in order. */
  readonly trail: string[] = [];

  /** Opens an address and follows redirects until there is a page, or until `isThere` says that this is far enough. */
  async open(address: string, isThere: (url: URL) => boolean = () => false): Promise<URL> {
    let url = new URL(address);
    for (let hops = 0; hops < 15; hops += 1) {
      if (isThere(url)) return url;
      const response = await this.send(url.href);
      const location = response.headers.get('location');
      if (location === null) return url;
      url = new URL(location, url);
    }
    throw new Error(`no end of redirects: ${this.trail.join(' → ')}`);
  }

  /** One request with the cookies of its origin; keeps those of the answer. */
  async send(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    this.trail.push(address);
    const headers = { ...(init.headers as Record<string, string>), cookie: this.cookies(origin) };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    this.#keep(origin, response.headers.getSetCookie());
    return response;
  }

  /** The Cookie header for an origin. */
  cookies(origin: string): string {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(origin: string, set: string[]): void {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    for (const line of set) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const isGone = attributes.some((attribute) => /expires=thu, 01 jan 1970/i.test(attribute));
      if (isGone) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    this.#jars.set(origin, jar);
  }
}
