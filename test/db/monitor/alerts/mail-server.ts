import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail server on the loopback that takes whatever comes and keeps it in `mails`. */
export async function mailServer(mails: string[]): Promise<{ smtp: SMTPServer; smtpPort: number }> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { smtp: server, smtpPort: (server.server.address() as { port: number }).port };
}

/** What a mail says, quoted-printable and base64 undone. */
export function readable(mail: string): string {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const isBase64 = /transfer-encoding: base64/i.test(head);
  return isBase64
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString();
}
