import { z } from 'zod';
import { roles } from '../domain/access/roles.js';
import type { Endpoint } from './endpoint.js';
import { problemType } from './problem.js';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of all endpoints; the key of an endpoint is its operation id. */
export function toOpenApi(endpoints: Readonly<Record<string, Endpoint>>): Json {
  const paths: Record<string, Json> = {};
  for (const [operationId, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(operationId, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '应救：国家司法救助案件办理', version: '1' },
    paths,
    components: {
      schemas: { Problem: toSchema(Problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'yj_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
      },
    },
  };
}

/** RFC 9457 as this server writes it. */
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string(),
  code: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  conflict: z.object({ by: z.string().nullable(), at: z.string().nullable() }).optional(),
  settleAt: z.string().optional(),
});

function operationOf(operationId: string, endpoint: Endpoint): Json {
  const { method, summary, tag } = endpoint;
  const changesSomething = method !== 'get';
  return {
    operationId,
    summary,
    description: accessOf(endpoint),
    tags: [tag],
    parameters: [
      ...parametersOf('path', endpoint.params),
      ...parametersOf('query', endpoint.query),
    ],
    ...requestBodyOf(endpoint),
    responses: {
      ...successOf(endpoint),
      default: {
        description: '拒绝或故障',
        content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    security:
      endpoint.roles === 'public' ? [] : [{ session: [], ...(changesSomething && { csrf: [] }) }],
  };
}

function requestBodyOf({ body, accepts }: Endpoint): Json {
  if (accepts) {
    const binary = { schema: { type: 'string', format: 'binary' } };
    const content = Object.fromEntries(accepts.map((type) => [type, binary]));
    return { requestBody: { required: true, content } };
  }
  const content = body && { 'application/json': { schema: toSchema(body) } };
  return content ? { requestBody: { required: true, content } } : {};
}

function successOf({ status, response, produces }: Endpoint): Json {
  const hasBody = !(response instanceof z.ZodUndefined);
  const schema = produces ? { type: 'string' } : toSchema(response, 'output');
  const types = produces ?? ['application/json'];
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  return {
    [status ?? (hasBody ? 200 : 204)]: { description: '成功', ...(hasBody && { content }) },
  };
}

function accessOf({ roles: access }: Endpoint): string {
  if (access === 'public') return '无需登录';
  if (access === 'any') return '登录人员';
  return `职务：${access.map((role) => roles[role].name).join('、')}`;
}

function parametersOf(place: 'path' | 'query', schema: z.ZodType | undefined): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = toSchema(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

/** JSON Schema 2020-12, which OpenAPI 3.1 is built on. */
function toSchema(schema: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const json: Json = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'));
}
