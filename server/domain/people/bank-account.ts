/**
 * Why this cannot be a bank account, in Chinese, or null. Plausibility only: 12 to 30 digits, as personal cards,
 * passbooks and accounts of institutions have; whether it exists only the bank knows.
 */
export function bankAccountFault(account: string): string | null {
  return /^\d{12,30}$/.test(account) ? null : '银行账号应为12至30位数字';
}

/**
 * A hint, never a refusal: personal cards of 16 to 19 digits end in a Luhn check digit (GB/T 19584, ISO/IEC 7812),
 * passbooks and accounts of institutions need not.
 */
export function bankAccountWarning(account: string): string | null {
  if (!/^\d{16,19}$/.test(account) || isLuhnValid(account)) return null;
  return '账号校验位不符，如为银行卡号请再次核对';
}

/** Do the digits satisfy the Luhn check (ISO/IEC 7812-1)? */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}
