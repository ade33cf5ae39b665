/** The first of the 64 keys of the engine that an open case `o` of `bench_open` has, from a number as large as the engine's own. */
export const caseKey = '(2251799813685248 + o.k * 64)';
