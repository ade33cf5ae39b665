/** 《公用电信网编号计划》(工信部): mobiles are 11 digits beginning with 13 to 19. */
const mobile = /^1[3-9]\d{9}$/;
/** Area code of three (010, 02x) or four digits, number of seven or eight, and perhaps an extension. */
const landline = /^(?:010|02\d|0[3-9]\d{2})-?[2-9]\d{6,7}(?:-\d{1,6})?$/;
/** 400 and 800 numbers of organisations. */
const service = /^[48]00-?\d{3}-?\d{4}$/;
/** E.164: at most 15 digits; Hong Kong, Macao, Taiwan and abroad. */
const international = /^\+[1-9]\d{0,2}-?\d{4,12}$/;

/** Is it a number of a mobile on the mainland, which takes short messages? */
export function isMobile(text: string): boolean {
  return mobile.test(text);
}

/** Why this cannot be a telephone number, in Chinese, or null. Whether somebody answers only a call tells. */
export function phoneFault(text: string): string | null {
  if (/[０-９－＋]/.test(text)) return '电话号码含有全角字符，请改用半角录入';
  const isPhone = [mobile, landline, service, international].some((form) => form.test(text));
  return isPhone
    ? null
    : '电话号码应为11位手机号，或者带区号的固定电话（如0701-8210000），境外号码以+开头';
}
