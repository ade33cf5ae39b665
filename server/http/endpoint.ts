import type { z } from 'zod';
import type { ReadSubject } from '../domain/access/read-subjects.js';
import type { RoleId } from '../domain/access/roles.js';

export type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** Who may call: whoever holds one of the roles in some office, whoever is signed in, or anybody. */
export type Access = readonly RoleId[] | 'any' | 'public';

/**
 * An endpoint as data: the server's route, the browser's call, the OpenAPI document and the access tests are all made
 * from it. Which case a person may touch is decided by the operation, never by the role alone.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: HttpMethod;
  /** Full path with `:name` parameters, beginning with /api. */
  path: string;
  /** Chinese, for the reader of the OpenAPI document. */
  summary: string;
  tag: string;
  roles: Access;
  /** Open also to who signed in and must first change the password or set up the second factor. */
  beforeDuties?: true;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Media types of a request that is no JSON; the handler then reads `req` itself. */
  accepts?: readonly string[];
  /** Status of success; 200 unless told, 204 when nothing comes back. */
  status?: 200 | 201 | 202 | 204;
  response: Response;
  /** Media types when the answer is not JSON; the handler then writes to `res` itself. */
  produces?: readonly string[];
  /**
   * The answer holds personal data of this: `route` writes down who read it, by the first parameter of the path, or as a list where the
   * path has none. `by-operation`: the operation itself writes it down, before it answers. Absent: no personal data.
   */
  reads?: ReadSubject | 'by-operation';
}

/** Declares an endpoint; the types of its four schemas follow it everywhere. */
export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Response extends z.ZodType = z.ZodUndefined,
>(descriptor: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return descriptor;
}
