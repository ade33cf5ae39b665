/** Numbers that are the same for the same seed (mulberry32). */
export interface Random {
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): T[];
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    shuffled: (from) => {
      const rest = [...from];
      return from.map(() => rest.splice(below(rest.length), 1)[0] as (typeof from)[number]);
    },
  };
}
