import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';

const tracer = () => trace.getTracer('yingjiu');

/** The one field a trace is carried by (W3C Trace Context). */
const field = 'traceparent';

interface SpanOptions {
  /** `traceparent` of what caused it; left out: what runs now; null: nothing. */
  parent?: string | null;
  /** Ids, codes and numbers; no names or numbers of persons. */
  attributes?: Attributes;
  kind?: SpanKind;
}

/** Runs something as a span of the trace it belongs to; a throw marks it and goes on. Costs nothing while nothing is traced. */
export async function inSpan<T>(
  name: string,
  { parent, attributes = {}, kind = SpanKind.INTERNAL }: SpanOptions,
  run: (span: Span) => Promise<T>,
): Promise<T> {
  const above = parent === undefined ? context.active() : contextOf(parent);
  return tracer().startActiveSpan(name, { kind, attributes }, above, async (span) => {
    try {
      return await run(span);
    } catch (error) {
      // only the kind of error: its message may quote facts of a case
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      span.end();
    }
  });
}

/** `traceparent` of what runs now; null while nothing is traced. */
export function traceNow(): string | null {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier[field] ?? null;
}

/** Id of the trace of what runs now, for its log lines; undefined while nothing is traced. */
export function traceIdNow(): string | undefined {
  return trace.getActiveSpan()?.spanContext().traceId;
}

/** The place in a trace that a `traceparent` names; a root where it names none. */
export function contextOf(parent: string | null) {
  return propagation.extract(ROOT_CONTEXT, parent === null ? {} : { [field]: parent });
}
