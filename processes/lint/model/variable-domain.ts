import { z } from 'zod';
import { schemaOf } from './contract-schema.js';

/** A value a diagram may compare a variable with. */
export type Literal = string | boolean | null;

const listed = new Map<string, readonly string[]>();
const known = new Map<string, readonly Literal[] | null>();

/** Every value a variable of the contract can have, by its dotted name; null when they cannot be listed (ids, numbers). */
export function domainOf(name: string): readonly Literal[] | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const domain = valuesOf(schemaOf(name));
  known.set(name, domain);
  return domain;
}

/** The dotted names of a variable whose values can be listed: itself, or the fields of an object. */
export function listedNames(name: string): readonly string[] {
  const cached = listed.get(name);
  if (cached) return cached;
  const names = namesBelow(name);
  listed.set(name, names);
  return names;
}

function namesBelow(name: string): readonly string[] {
  if (domainOf(name) !== null) return [name];
  const schema = schemaOf(name);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.keys(schema.shape).flatMap((field) => listedNames(`${name}.${field}`));
}

function valuesOf(schema: unknown): readonly Literal[] | null {
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (!(schema instanceof z.ZodNullable)) return null;
  const inner = valuesOf(schema.unwrap());
  return inner === null ? null : [...inner, null];
}
