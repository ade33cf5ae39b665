const scale = Number(process.env['YINGJIU_BENCH_SCALE'] ?? 1);
const atLeastOne = (cases: number): number => Math.max(1, Math.round(cases * scale));

/** The same for engine and product. The first cases only warm the machines up. */
export const sizes = {
  warmUp: { cases: atLeastOne(32), handlers: 16 },
  one: { cases: atLeastOne(12), handlers: 1 },
  sixteen: { cases: atLeastOne(96), handlers: 16 },
} as const;

export const phases = ['one', 'sixteen'] as const;
export type Phase = (typeof phases)[number];
