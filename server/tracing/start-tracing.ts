import type { Logger } from 'pino';
import type { Config } from '../config.js';

/** What is told of spans, until the program ends. */
export interface Tracing {
  /** Sends what is left and stops. */
  stop(): Promise<void>;
}

/**
 * Sends the spans of this program to a collector (OTLP over HTTP), where one is set; the libraries are loaded only then, and without them every
 * span is a function call that does nothing.
 */
export async function startTracing(
  { monitor }: Pick<Config, 'monitor'>,
  program: 'server' | 'workers',
  log: Logger,
): Promise<Tracing> {
  if (monitor.otlpEndpoint === null) return { stop: async () => undefined };
  const [
    { BatchSpanProcessor, NodeTracerProvider },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${monitor.otlpEndpoint}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `yingjiu-${program}` }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 2_000 })],
  });
  provider.register();
  log.info({ endpoint: monitor.otlpEndpoint }, 'tracing: on');
  return { stop: () => provider.shutdown().catch(() => undefined) };
}
