/**
 * Mutants that no test can tell from the sound code, each with the reason. A row names the line's text, so that it falls
 * away with the line.
 */
export const accepted = [];
