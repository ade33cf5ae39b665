import type { Config } from '../config.js';
import { clamdScanner } from './clamd-scanner.js';
import { noScanner, type VirusScanner } from './virus-scanner.js';

/** The scanner this installation has. */
export function createScanner({ clamd }: Pick<Config, 'clamd'>): VirusScanner {
  return clamd === null ? noScanner : clamdScanner(clamd);
}
