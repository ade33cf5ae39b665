import { commonPieces } from './common-passwords.js';

/** Fewest characters; 12 where a second factor is not a must. The product's, above the 8 of NIST SP 800-63B. */
export const passwordLength = 12;

/** A password comes back at the earliest after so many others. */
export const passwordsRemembered = 5;

/** Kinds of characters (small, capital, digit, other) a password joins. */
const kindsNeeded = 2;

/** What is left of a password without common pieces, at the least. */
const ownCharacters = 5;

/** A name shorter than this says nothing when it stands in a password. */
const shortestName = 3;

export interface PasswordOwner {
  username: string;
  displayName: string;
}

/**
 * Why this may not be the person's password; every reason, in Chinese, none when it may. Complexity is asked by GB/T 22239—2019 8.1.4.1 a)
 * (身份鉴别信息应具有复杂度要求并定期更换, https://openstd.samr.gov.cn ; how much of it, the standard leaves open: confidence M); the comparison with
 * names and with what everybody uses by NIST SP 800-63B 3.1.1.2, https://pages.nist.gov/800-63-4/sp800-63b.html . Former passwords are asked elsewhere.
 */
export function passwordFaults(password: string, owner: PasswordOwner): string[] {
  return [
    Array.from(password).length < passwordLength && `至少${passwordLength}个字符`,
    kindsOf(password) < kindsNeeded && '应当混用大写字母、小写字母、数字和符号中的至少两种',
    namesOf(owner).some((name) => password.toLowerCase().includes(name)) && '不能含有账号或姓名',
    isCommon(password) && '过于常见，容易被猜到',
  ].filter((fault) => fault !== false);
}

function kindsOf(password: string): number {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];
  return kinds.filter((kind) => kind.test(password)).length;
}

/** The account with and without its office (`handler@county-a`), and the name a person reads; two Chinese characters are a name. */
function namesOf({ username, displayName }: PasswordOwner): string[] {
  const [local = ''] = username.split('@');
  const names = [username, local].filter((name) => name.length >= shortestName);
  return [...names, ...(displayName === '' ? [] : [displayName])].map((name) => name.toLowerCase());
}

/** Is there too little of the person's own left, counting each character once? */
function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  const common = new Set(commonPieces.flatMap((piece) => placesOf(piece, text)));
  const own = text.split('').filter((_, at) => !common.has(at));
  return new Set(own).size < ownCharacters;
}

/** Places of the text where a piece stands, wherever it does; pieces may overlap. */
function placesOf(piece: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    for (let i = 0; i < piece.length; i += 1) places.push(at + i);
  }
  return places;
}
