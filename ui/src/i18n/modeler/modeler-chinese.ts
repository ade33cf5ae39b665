/** Chinese of the texts of the drawing library, by the English template. */
export const modelerChinese: Readonly<Record<string, string>> = {};
