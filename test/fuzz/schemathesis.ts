import { spawn, spawnSync } from 'node:child_process';

/** The program that makes up requests: schemathesis 4 from PyPI, found on the PATH or named in SCHEMATHESIS. */
export function findSchemathesis(env: NodeJS.ProcessEnv): string | null {
  const program = env['SCHEMATHESIS'] ?? 'schemathesis';
  return spawnSync(program, ['--version']).status === 0 ? program : null;
}

export interface Attack {
  schemaFile: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Operation ids: only these, or all but these. */
  only?: readonly string[];
  except?: readonly string[];
  examples: number;
  seed: number;
}

/** What is a defect: a fault of the server, a status or type nobody described, an answer that is not as described. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
].join(',');

/** Runs it against every operation; its report goes to the standard output. @returns whether it found nothing */
export async function attack(program: string, given: Attack): Promise<boolean> {
  const { schemaFile, url, headers, only = [], except = [], examples, seed } = given;
  const options = [
    ...['run', schemaFile, '--url', url, '--checks', checks, '--phases', 'fuzzing,coverage'],
    ...['--mode', 'all', '--max-examples', String(examples), '--seed', String(seed)],
    ...['--continue-on-failure', '--no-color', '--warnings', 'off', '--request-timeout', '30'],
    ...['--suppress-health-check', 'all', '--generation-database', 'none'],
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...only.flatMap((id) => ['--include-operation-id', id]),
    ...except.flatMap((id) => ['--exclude-operation-id', id]),
  ];
  const child = spawn(program, options, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
