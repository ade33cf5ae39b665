/** One finding as a message tells it: no names of people, only what the list of findings shows too. */
export interface AlertLine {
  findingId: string;
  /** Id of the kind of finding. */
  kind: string;
  kindName: string;
  sentence: string;
  /** Null: of the machines, or the case has no number yet. */
  caseNumber: string | null;
  officeName: string | null;
  /** ISO 8601, UTC. */
  since: string;
  harm: number;
}

/** What one delivery says, kept as it was sent. */
export interface AlertMessage {
  ruleName: string;
  /** 0: told first; above: passed on because it lasts. */
  step: number;
  lines: AlertLine[];
  /** Findings counted and not listed. */
  more: number;
  /** Address of the screen on which they stand. */
  link: string;
}
