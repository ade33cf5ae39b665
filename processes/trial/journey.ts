/** One process that was gone through: the case itself, or what a call began. */
export interface JourneyFrame {
  processId: string;
  file: string;
  name: string;
  /** Index of the frame that called, and the step of the call; null for the case itself. */
  calledBy: { frame: number; step: number } | null;
}

/** What a user task asks of whom. */
export interface JourneyTask {
  role: string;
  officeId: string;
  formKey: string | null;
  act: string | null;
  /** The answer, as far as the contract lists its values. */
  answer: Readonly<Record<string, unknown>>;
}

/** An element that was reached, in the order it began. */
export interface JourneyStep {
  /** Index of the frame. */
  frame: number;
  elementId: string;
  type: string;
  name: string;
  /** Working days since the case began, when it was reached and when it was left. */
  day: number;
  until: number;
  state: 'done' | 'interrupted' | 'open';
  task: JourneyTask | null;
  jobType: string | null;
  /** Headers of a service or user task. */
  headers: Readonly<Record<string, string>>;
}

/** A place where the case cannot go on. */
export interface JourneyStop {
  file: string;
  elementId: string;
  /** Where and why; Chinese. */
  words: string;
}

/** The way one case takes through a package. */
export interface Journey {
  frames: JourneyFrame[];
  steps: JourneyStep[];
  /** Flows taken, each as the index of its frame and its id. */
  flows: { frame: number; flowId: string }[];
  /** The end of the whole case. */
  end: { elementId: string; name: string } | null;
  stop: JourneyStop | null;
  /** Working days from the beginning to the end, or to where it stands still. */
  days: number;
  /** Variables of the case at its end whose values the contract lists. */
  results: Readonly<Record<string, unknown>>;
}
