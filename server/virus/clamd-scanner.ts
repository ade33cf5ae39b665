import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { RuleError, TransientError } from '../domain/basics/errors.js';
import type { VirusCheck, VirusScanner } from './virus-scanner.js';

export interface ClamdAddress {
  host: string;
  port: number;
  /** How long the daemon may be silent; it looks into archives and pictures. */
  timeoutMs?: number;
}

/**
 * ClamAV's daemon over TCP: INSTREAM, pieces with their length before them, an empty one at the end, one answer
 * (https://docs.clamav.net/manual/Usage/Scanning.html, man clamd(8)). Where it does not answer, nothing is let in.
 */
export function clamdScanner(address: ClamdAddress): VirusScanner {
  return { kind: 'clamd', start: () => new ClamdCheck(address) };
}

class ClamdCheck implements VirusCheck {
  private readonly socket: Socket;
  private answer = '';
  private readonly answered: Promise<void>;

  constructor({ host, port, timeoutMs = 60_000 }: ClamdAddress) {
    this.socket = connect({ host, port });
    this.socket.setTimeout(timeoutMs, () => this.socket.destroy(new Error('clamd is silent')));
    this.answered = new Promise<void>((resolve, reject) => {
      this.socket.on('data', (bytes) => {
        this.answer += bytes.toString('utf8');
        if (this.answer.includes('\0')) resolve();
      });
      this.socket.on('error', reject);
      this.socket.on('close', () => {
        reject(new Error('clamd hung up'));
      });
    });
    // Whoever ends the check asks for it; until then a refusal must not end the program.
    this.answered.catch(() => undefined);
    this.socket.write('zINSTREAM\0');
  }

  async push(bytes: Uint8Array): Promise<void> {
    if (this.isOver()) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    this.socket.write(length);
    if (this.socket.write(bytes)) return;
    await Promise.race([once(this.socket, 'drain'), this.answered]).catch(() => undefined);
  }

  async end(): Promise<void> {
    try {
      if (!this.isOver()) this.socket.write(Buffer.alloc(4));
      await this.answered;
    } catch (cause) {
      throw unavailable(cause);
    } finally {
      this.close();
    }
    judge(this.answer.split('\0')[0] ?? '');
  }

  close(): void {
    this.socket.destroy();
  }

  private isOver(): boolean {
    return this.socket.destroyed || this.answer !== '';
  }
}

function judge(answer: string): void {
  if (answer === 'stream: OK') return;
  const found = /^stream: (.+) FOUND$/.exec(answer);
  if (found === null) throw unavailable(new Error(`clamd: ${answer}`));
  throw new RuleError(
    'VIRUS_FOUND',
    '文件中发现病毒，没有保存。请勿再次打开原文件，并报告信息部门',
    {
      signature: found[1],
    },
  );
}

function unavailable(cause: unknown): TransientError {
  return new TransientError('查毒服务暂时不可用，文件没有保存，请稍后重试', { cause });
}
