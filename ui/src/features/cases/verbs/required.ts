/** A field of a verb that must hold something. */
export const required = [{ required: true, whitespace: true }];
/** The same for what is chosen, not typed. */
export const chosen = [{ required: true }];
