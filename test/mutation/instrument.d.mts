/** One bound moved: `from` stands in the source, `to` is what it is taken for. */
export interface Mutant {
  id: number;
  /** Number of the first mutant at the same place. */
  first: number;
  line: number;
  column: number;
  text: string;
  from: string;
  to: string;
}

export function instrument(source: string, fileName: string): { code: string; mutants: Mutant[] };
