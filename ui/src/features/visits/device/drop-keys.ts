/** Locks what lies on this device: without the key it stays, and nobody reads it until its owner signs in. */
export async function dropKeys(): Promise<void> {
  if (!('indexedDB' in globalThis)) return;
  // Loaded when needed: few people who sign out ever visited anybody.
  const { visitDb } = await import('./visit-db.js');
  await (await visitDb()).clear('keys');
}
