/**
 * What people put into passwords: keys beside one another, years of luck, words of the house. A password is judged by what is left
 * without them, since a list of whole passwords of twelve characters would never end.
 */
export const commonPieces: readonly string[] = [
  ...['1234567890', 'qwertyuiop', 'abcdefghij', '0987654321', '1q2w3e4r5t', '!@#$%^&*()'],
  ...['asdfghjkl', '123456789', 'password1', '987654321', '1qaz2wsx3edc', 'jianchayuan'],
  ...['12345678', 'password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'iloveyou', 'zhongguo'],
  ...['1qaz2wsx', '1q2w3e4r', 'q1w2e3r4', 'woaini1314', 'jiancha', 'procurator', 'yingjiu'],
  ...['qwertyui', 'asdfghjk', 'superman', 'princess', 'football', 'baseball', 'sunshine'],
  ...['1234567', '5201314', 'welcome', 'letmein', 'zxcvbnm', 'changeme', 'default', '7654321'],
  ...['woaini', 'qwerty', 'asdfgh', 'zxcvbn', 'abc123', 'qwe123', 'abcdef', '123456', '654321'],
  ...['123123', '147258', '159357', '112233', '123321', 'monkey', 'dragon', 'master', 'secret'],
  ...['system', 'beijing', 'china', 'admin', 'guest', 'login', 'hello', 'mima', 'root', 'test'],
  ...['user', '1314', '2024', '2025', '2026', '1949', '8888', '6666', '9999', '0000', '1111'],
  ...['1234', '4321', 'abcd', 'qwer', 'asdf', 'zxcv', '1qaz', '2wsx', '3edc', '!qaz', '@wsx'],
  ...['234', '345', '456', '567', '678', '789', '890', '901', '987', '876', '765', '654', '543'],
  ...['abc', '123', '321', '432', '888', '666', '520', '521', 'qwe', 'asd', 'zxc', '!@#', '@123'],
];
