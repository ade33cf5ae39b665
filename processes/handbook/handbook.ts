/** 流程说明书 of a package: what its diagrams, tables and forms say, as a text a person can read from front to back. */
export interface Handbook {
  processes: readonly HandbookProcess[];
  tables: readonly HandbookTable[];
  /** Who does what, by role. */
  roles: readonly HandbookEntry[];
  /** Which papers are made where. */
  documents: readonly HandbookEntry[];
  /** The texts steps follow from. */
  bases: readonly HandbookEntry[];
  /** Files that could not be read and are not told of. */
  unreadable: readonly string[];
}

export interface HandbookProcess {
  id: string;
  name: string;
  /** Path of its diagram in the package. */
  file: string;
  /** What it is for, from the diagram; null when it says nothing. */
  purpose: string | null;
  /** Names of the processes that call it. */
  calledBy: readonly string[];
  /** How it begins. */
  openings: readonly HandbookWay[];
  /** In order of flow; those inside a stage follow it. */
  steps: readonly HandbookStep[];
}

/** Something that is done, awaited or called. */
export interface HandbookStep {
  id: string;
  /** 1, 2, 2.1 …: below a stage with its own number. */
  number: string;
  name: string;
  kind: string;
  /** The role, in words; null when the system does it. */
  who: string | null;
  form: HandbookForm | null;
  term: string | null;
  /** Role that is told when the term is over. */
  overdue: string | null;
  /** The paper that is made. */
  document: string | null;
  /** The process that is called, by id and name. */
  calls: { id: string; name: string } | null;
  /** The decision that is asked. */
  decides: string | null;
  /** Explanation of the diagram. */
  note: string | null;
  legalBasis: string | null;
  ways: readonly HandbookWay[];
}

export interface HandbookForm {
  name: string;
  /** `choices` in one line, empty where there are none. */
  fields: readonly { label: string; isRequired: boolean; choices: string }[];
}

/** A way on: when it is taken, and where it leads. */
export interface HandbookWay {
  /** Answers in words, in the order they are asked; empty: always. */
  when: readonly string[];
  /** The step it leads to, by id; or the end it reaches, by name. */
  to: { step: string } | { end: string };
}

export interface HandbookTable {
  id: string;
  name: string;
  file: string;
  hitPolicy: string;
  conditions: readonly string[];
  conclusions: readonly string[];
  rules: readonly {
    number: number;
    when: readonly string[];
    then: readonly string[];
    reason: string;
  }[];
}

/** Something steps have in common, with these steps. */
export interface HandbookEntry {
  name: string;
  steps: readonly { process: string; number: string; name: string }[];
}
