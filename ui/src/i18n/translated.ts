/**
 * The shape a catalogue of another language must have to stand for a Chinese one: each key, no other. Chinese counts with
 * one form, English with two: a counted text (`x_other`) needs `x_one` as well, and any text may have a form for one.
 */
export type Translated<Chinese> = {
  readonly [Key in keyof Chinese as Forms<Key>]: Chinese[Key] extends string
    ? string
    : Translated<Chinese[Key]>;
} & {
  readonly [
    Key in keyof Chinese as Chinese[Key] extends string ? `${Key & string}_one` : never
  ]?: string;
};

type Forms<Key> = Key extends `${infer Stem}_other` ? Key | `${Stem}_one` : Key;
