/** What an incident says of a rule that refused: its code is all the engine keeps of the error. */
export function incidentText(code: string, message: string): string {
  return `[${code}] ${message}`;
}

/** The words for a person, and the rule where one refused. */
export function readIncidentText(text: string): { code: string | null; message: string } {
  const [, code = null, message = text] = /^\[([A-Z][A-Z_]+)\] (.*)$/s.exec(text) ?? [];
  return { code, message };
}
