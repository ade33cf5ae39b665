import type { EntityManager } from 'typeorm';

/**
 * The value a variable had when a task of the instance last opened: the engine exports no values, tasks carry theirs. Null: no task tells it.
 */
export async function lastSeenValue(
  em: EntityManager,
  instanceKey: string,
  name: string,
): Promise<{ value: unknown } | null> {
  const rows = await em.query<{ variables: string }[]>(
    `SELECT task.variables FROM task WHERE task.process_instance_key = ?
     ORDER BY task.opened_at DESC, task.id LIMIT 20`,
    [instanceKey],
  );
  for (const { variables } of rows) {
    const known = JSON.parse(variables) as Record<string, unknown>;
    if (Object.hasOwn(known, name)) return { value: known[name] };
  }
  return null;
}
