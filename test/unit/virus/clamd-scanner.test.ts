import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { clamdScanner } from '../../../server/virus/clamd-scanner.js';
import { createScanner } from '../../../server/virus/create-scanner.js';
import { eicar, startClamd } from '../../support/clamd-server.js';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function scan(
  mood: Parameters<typeof startClamd>[0],
  ...pieces: Buffer[]
): Promise<Buffer[]> {
  const { port, seen, stop } = await startClamd(mood);
  stops.push(stop);
  const timeoutMs = mood === 'silent' ? 200 : 30_000;
  const check = clamdScanner({ host: '127.0.0.1', port, timeoutMs }).start();
  for (const piece of pieces) await check?.push(piece);
  await check?.end();
  return seen;
}

describe('the daemon against viruses', () => {
  it('sees every byte, however many pieces there are, and lets clean files in', async () => {
    const pieces = [randomBytes(3), randomBytes(2_000_000), randomBytes(1)];

    const seen = await scan('well', ...pieces);

    expect(seen).toHaveLength(1);
    expect(seen[0]?.equals(Buffer.concat(pieces))).toBe(true);
  });

  it('names a virus, also one cut in two on its way', async () => {
    const halves = [Buffer.from(`%PDF ${eicar.slice(0, 20)}`), Buffer.from(eicar.slice(20))];

    await expect(scan('well', ...halves)).rejects.toMatchObject({
      ...{ code: 'VIRUS_FOUND', details: { signature: 'Eicar-Test-Signature' } },
    });
  });

  it.each(['silent', 'hangs-up', 'failing'] as const)(
    'that is %s lets nothing in',
    async (mood) => {
      await expect(scan(mood, Buffer.from('clean'))).rejects.toThrow('查毒服务暂时不可用');
    },
  );

  it('that is not there lets nothing in', async () => {
    const { port, stop } = await startClamd();
    stop();
    const check = clamdScanner({ host: '127.0.0.1', port }).start();
    await check?.push(Buffer.from('clean'));

    await expect(check?.end()).rejects.toThrow('查毒服务暂时不可用');
  });

  it('is not asked where none is set up', () => {
    expect(createScanner({ clamd: null }).start()).toBeNull();
    expect(createScanner({ clamd: { host: 'localhost', port: 3310 } }).kind).toBe('clamd');
  });
});
