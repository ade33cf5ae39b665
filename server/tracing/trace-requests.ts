import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { contextOf } from './in-span.js';

/** A span for each request to the API, below that of the click in the browser; named by its route, so that no id stands in a name. */
export function traceRequests(): RequestHandler {
  return (req, res, next) => {
    if (!req.path.startsWith('/api/')) {
      next();
      return;
    }
    const above = contextOf(req.get('traceparent') ?? null);
    const attributes = { 'http.request.method': req.method };
    const span = trace
      .getTracer('yingjiu')
      .startSpan(req.method, { kind: SpanKind.SERVER, attributes }, above);
    res.on('close', () => {
      const route = (req.route as { path: string } | undefined)?.path ?? 'none';
      span.updateName(`${req.method} ${route}`);
      span.setAttributes({ 'http.route': route, 'http.response.status_code': res.statusCode });
      if (res.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(above, span), next);
  };
}
