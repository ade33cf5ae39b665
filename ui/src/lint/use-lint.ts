import { useEffect, useState } from 'react';
import type { LintFacts } from '../../../processes/lint/lint-facts.js';
import type { Finding } from '../../../processes/lint/lint-rule.js';
import type { PackageFile } from '../../../processes/package/package-files.js';
import { startLinter } from './package-linter.js';

export interface LintState {
  findings: readonly Finding[];
  /** The findings are those of files that have changed since. */
  isChecking: boolean;
  /** The rules themselves broke down. */
  error: Error | null;
}

const quietMs = 250;
const none: LintState = { findings: [], isChecking: true, error: null };

/** What the rules find in these files, shortly after each change; nothing is asked while there are no facts. */
export function useLint(files: readonly PackageFile[], facts: LintFacts | undefined): LintState {
  const [linter, setLinter] = useState<ReturnType<typeof startLinter> | null>(null);
  const [state, setState] = useState<LintState>(none);
  useEffect(() => {
    const started = startLinter();
    setLinter(started);
    return () => {
      started.stop();
    };
  }, []);
  useEffect(() => {
    if (linter === null || facts === undefined || files.length === 0) return undefined;
    setState((before) => ({ ...before, isChecking: true }));
    const timer = setTimeout(() => {
      linter.lint(files, facts).then(
        (findings) => {
          if (findings !== null) setState({ findings, isChecking: false, error: null });
        },
        (error: unknown) => {
          setState((before) => ({ ...before, isChecking: false, error: error as Error }));
        },
      );
    }, quietMs);
    return () => {
      clearTimeout(timer);
    };
  }, [linter, files, facts]);
  return state;
}
