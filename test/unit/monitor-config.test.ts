import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../server/config.js';

const complete = {
  YINGJIU_FEED_PASSWORD: 'feed',
  DATABASE_URL: 'mysql://yj:word@127.0.0.1:3306/yingjiu',
  ZEEBE_ADDRESS: '127.0.0.1:26500',
  YINGJIU_DATA_KEY: Buffer.alloc(32).toString('base64'),
  YINGJIU_SESSION_SECRET: 'sixteen letters!',
  YINGJIU_FILES: '/var/lib/yingjiu/files',
};

describe('what watches the product', () => {
  it('is off unless it is set', () => {
    expect(readConfig(complete).monitor).toMatchObject({
      ...{ workersMetricsPort: null, mail: null, otlpEndpoint: null },
    });
  });

  it('is read where it is set', () => {
    const { monitor } = readConfig({
      ...complete,
      ...{ YINGJIU_SMTP_URL: 'smtp://mail:25', YINGJIU_MAIL_FROM: 'yingjiu@example.cn' },
      ...{ YINGJIU_WORKERS_METRICS_PORT: '9100' },
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
    });

    expect(monitor).toMatchObject({
      mail: { url: 'smtp://mail:25', from: 'yingjiu@example.cn' },
      ...{ workersMetricsPort: 9_100, otlpEndpoint: 'http://127.0.0.1:4318' },
    });
  });

  it.each([
    ['a mail server without a sender', { YINGJIU_SMTP_URL: 'smtp://mail:25' }, 'YINGJIU_MAIL_FROM'],
    ['an address of no mail server', { YINGJIU_SMTP_URL: 'http://mail' }, 'YINGJIU_SMTP_URL'],
    ['a port that is none', { YINGJIU_WORKERS_METRICS_PORT: '0' }, 'YINGJIU_WORKERS_METRICS_PORT'],
  ])('refuses %s', (_name, env, variable) => {
    expect(() => readConfig({ ...complete, ...env })).toThrow(variable);
  });
});
