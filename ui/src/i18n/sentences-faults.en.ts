/** What is wrong with what somebody entered, as the rules judge it in the browser and on the server. */
export const faultSentences = {
  '“{field}”{fault}': '“{field}” {fault}',
  '“{field}”必填': '“{field}” is required',
  '“{field}”应为是或否': '“{field}” must be yes or no',
  '“{field}”必须勾选': '“{field}” must be ticked',
  '{field}应为是或否': '{field} must be yes or no',
  '{field}必须勾选': '{field} must be ticked',
  必填: 'is required',
  必须勾选: 'must be ticked',
  应为是或否: 'must be yes or no',
  应选择是或否: 'must be yes or no',
  应为文字: 'must be text',
  应为列表: 'must be a list',
  应为数字: 'must be a number',
  应为整数: 'must be a whole number',
  应为身份证号码: 'must be an identity number',
  '应为金额（精确到分）': 'must be an amount, to the fen',
  应为有效日期: 'must be a valid date',
  '应为24小时制时间，如09:30': 'must be a time of 24 hours, such as 09:30',
  应为有效的日期和时间: 'must be a valid date and time',
  不能早于今天: 'must not be before today',
  不能晚于今天: 'must not be after today',
  不在可选范围内: 'is not one of the choices',
  含有不在可选范围内的项: 'contains what is not one of the choices',
  有重复的项: 'contains the same twice',
  '应当逐项选择属实、不属实或者待查': 'needs found, not found or open for each',
  应当选择属实或者不属实: 'must be found or not found',
  格式不正确: 'has not the right form',
  内容格式不正确: 'has not the right form',
  没有这个字段: 'is not a field of this form',
  提交的内容应为对象: 'What was sent is not an entry',
  提交的内容有误: 'What was sent is faulty',
  '表单填写有误，请按提示修改后再提交': 'Some fields are faulty; mend them and submit again',
  至少一项: 'needs one at least',
  '至少{n}个字': 'must have at least {n} characters',
  '最多{n}个字': 'must have at most {n} characters',
  离线密码应为6位数字: 'The offline PIN has six digits',
  离线密码不能是相同或者连续的数字: 'The offline PIN is neither one digit six times nor a run',
  应为扫描件的列表: 'must be a list of scans',
  同一扫描件列了两次: 'lists the same scan twice',
  '至少附{n}个文件': 'needs {n} files at least',
  '最多附{n}个文件': 'takes {n} files at most',
  '所附扫描件不属于本案，或者已经移除，请重新上传':
    'A scan is not of this case or was taken out; send it again',
  '最多{n}字': 'must have at most {n} characters',
  '最多{n}位小数': 'must have at most {n} decimals',
  '不能小于{n}': 'must not be less than {n}',
  '不能大于{n}': 'must not be more than {n}',
  '不能少于{amount}': 'must not be less than {amount}',
  '不能超过{amount}': 'must not be more than {amount}',
  '{field}必填': '{field} is required',
  '{field}必填，最多{n}个字': '{field} is required, at most {n} characters',
  '{field}应为文字': '{field} must be text',
  '{field}应为大于零的金额（精确到分）': '{field} must be an amount above zero, to the fen',
  '{field}最多{n}个字': '{field} must have at most {n} characters',
  '请选择“{name}”的情况': 'Choose how it stands with “{name}”',
  '{n}元': '{n} yuan',
  '{n}个文件': '{n} files',

  领款人应为列表: 'Payees must be a list',
  代管方式不在可选范围内: 'The kind of custody is not one of the choices',
  分期日期应为有效日期: 'The date of the instalment must be a valid date',
  分期应为列表: 'Instalments must be a list',
  分期金额之和应等于发放金额: 'The instalments must add up to the amount paid',
  分期日期应依次递增: 'The dates of the instalments must rise',
  同一领款人只能列一行: 'A payee may be listed once only',

  银行账号应为12至30位数字: 'A bank account has 12 to 30 digits',
  '账号校验位不符，如为银行卡号请再次核对':
    'The check digit does not fit; if this is a card number check it again',
  统一社会信用代码应为18位数字或大写字母:
    'A unified social credit code has 18 digits or capital letters',
  '统一社会信用代码不使用字母I、O、S、V、Z':
    'A unified social credit code has no letters I, O, S, V, Z',
  统一社会信用代码第3至8位应为数字: 'Characters 3 to 8 of a unified social credit code are digits',
  '统一社会信用代码的校验位不符，请核对':
    'The check character of the unified social credit code does not fit',
  '此证件号码不含{name}，{again}必填': 'The number does not tell the {name}; {again} is required',
  '{name}与身份证号码不一致': '{name} does not agree with the identity number',
  '护照号码应为5至20位大写字母或数字，不含空格':
    'A passport number has 5 to 20 capital letters or digits, no spaces',
  '这不是{kind}的号码，请核对证件种类':
    'This is not the number of a {kind}; check the kind of document',
  '证件号码应为4至{n}个字': 'A document number has 4 to {n} characters',
  '证件号码只能含汉字、半角字母和数字、括号、连接号':
    'A document number has only Chinese characters, letters, digits, brackets and hyphens',
  '身份证号码应为18位，末位为数字或大写X':
    'An identity number has 18 characters, the last a digit or capital X',
  身份证号码的地区代码不存在: 'The region of the identity number does not exist',
  身份证号码中的出生日期不存在: 'The date of birth in the identity number does not exist',
  '身份证号码的校验位不符，请核对': 'The check digit of the identity number does not fit',
  旧的身份证号码应为15位数字: 'An old identity number has 15 digits',
  '此15位号码的顺序码曾为百岁老人专用，不能判断出生年份，请录入18位号码':
    'These 15 digits were kept for people over a hundred and do not tell the year of birth; enter the number of 18 characters',
  '号码含有全角字符，请改用半角录入': 'The number has full-width characters; type it half-width',
  号码中不应有空格: 'The number must not have spaces',
  '出生日期{day}晚于{today}': 'The date of birth {day} is after {today}',
  '姓名最多{n}个字': 'A name has at most {n} characters',
  '姓名含有自造字（私用区编码），其他系统不能显示，请改用GB 18030的标准编码录入':
    'The name has a private-use character other systems cannot show; enter it in GB 18030',
  姓名含有不可见或者无效的字符: 'The name has invisible or invalid characters',
  '姓名中有字没有正确转换（显示为�、?或者□），请重新录入':
    'A character of the name was not converted rightly (�, ? or □); enter it again',
  姓名应含有文字: 'A name needs letters',
  '电话号码含有全角字符，请改用半角录入':
    'The phone number has full-width characters; type it half-width',
  '电话号码应为11位手机号，或者带区号的固定电话（如0701-8210000），境外号码以+开头':
    'A phone number is a mobile number of 11 digits or has an area code (0701-8210000); foreign ones begin with +',
  '图片不超过{n} kB': 'An image has at most {n} kB',
  请使用PNG图片: 'Use a PNG image',
  '图片不超过{n}×{n2}像素': 'An image has at most {n}×{n2} pixels',

  '至少{n}个字符': 'at least {n} characters',
  '应当混用大写字母、小写字母、数字和符号中的至少两种':
    'at least two of capital letters, small letters, digits and signs',
  不能含有账号或姓名: 'must not contain the username or the name',
  '过于常见，容易被猜到': 'is too common, easily guessed',
  '不能与最近{n}次使用过的密码相同': 'must not be one of the last {n} passwords',
  当前密码不正确: 'The current password is wrong',
  '验证码不正确或已经用过，请输入最新的验证码':
    'The code is wrong or was used already; enter the newest code',
  '验证码不正确，请确认手机时间准确并输入最新的验证码':
    'The code is wrong; check the clock of the phone and enter the newest code',

  '“{text}”不是有效日期，应为 2026-03-02 的形式':
    '“{text}” is not a valid date of the form 2026-03-02',
  '金额“{text}”{fault}': 'The amount “{text}” {fault}',
  '应以元为单位，用阿拉伯数字填写': 'must be in yuan, in Arabic figures',
  最多两位小数: 'must have at most two decimals',
  的千位分隔符位置不对: 'has its separators in the wrong places',
  '应为数字，最多两位小数': 'must be a number with at most two decimals',

  '申请人未满18周岁，{field}必填': 'The applicant is under 18: {field} is required',
  '代为申请，{field}必填': 'Applied for on behalf: {field} is required',
  '号码在Excel中存成了数字，末几位已经丢失，请将该列设为文本后重新导出':
    'The number was kept as a figure in Excel and lost its last digits; set the column to text and export again',
  '看不懂日期“{text}”，应为2026-03-02的形式': 'The date “{text}” is not of the form 2026-03-02',
  日期晚于今天: 'The date is after today',

  '“{piece}”不是日期，应写作01-01或01-01/01-03': '“{piece}” is no date; write 01-01 or 01-01/01-03',
  '“{part}”不是日期，应为10-01或10-01/10-07的形式':
    '“{part}” is no date of the form 10-01 or 10-01/10-07',
  '“{range}”不是有效的起止日期，应为 10-01/10-07 的形式':
    '“{range}” is no range of days of the form 10-01/10-07',
  '“{piece}”中有{n}年没有的日期': '“{piece}” has a date that {n} does not have',
  '“{piece}”的末日早于首日': '“{piece}” ends before it begins',
  '放假日期{day}出现两次': 'The holiday {day} occurs twice',
  '调休上班日期{day}出现两次': 'The makeup workday {day} occurs twice',
  '{day}不是周末，不能是调休上班日': '{day} is no weekend and cannot be a makeup workday',
  '{day}既是放假日，又是调休上班日': '{day} is both a holiday and a makeup workday',
  '缺少每年都放假的{n}月{n2}日': 'The holiday of every year {n}-{n2} is missing',
  '{areaWords}没有对应的档': '{areaWords}: no band',
  '{areaWords}有两档，互相重叠': '{areaWords}: two bands overlap',
  '{dayWords}，{amountWords}': '{dayWords}, {amountWords}',
  '{day}起': 'from {day}',
  '{yuan}以上': '{yuan} and above',
  '{yuan}至{yuan2}': '{yuan} to {yuan2}',
  '金额档为空，任何金额都没有审批方式': 'There is no band; no amount has an approval path',
  '界限“{limit}”不是大于零的整数分': 'The limit “{limit}” is no whole fen above zero',
  '下限{low}高于上限{high}': 'The lower limit {low} is above the upper {high}',
  '金额更高的一档级别没有更高：{lower}在{band}之下':
    'The band of higher amounts is not of a higher level: {lower} is below {band}',
  '自{amount}起有两档，互相重叠': 'Two bands overlap from {amount} on',
  '{yuan}至{yuan2}没有对应的档': '{yuan} to {yuan2}: no band',
  '超过{amount}的金额没有对应的档': 'Amounts above {amount} have no band',
  '“{name}”的月数应在0至{n}之间，且下限不高于上限':
    'The months of “{name}” must lie between 0 and {n}, the lower not above the upper',
  '“{name}”的月数低于“{lighter}”，困难更重的不能更低':
    'The months of “{name}” are below those of “{lighter}”; graver hardship cannot have less',
  '“{name}”的权重应为0至100的整数': 'The weight of “{name}” must be a whole number from 0 to 100',
  权重不能全部为零: 'The weights must not all be zero',
  损失满分的月数应为1至600的整数: 'The months for full marks must be a whole number from 1 to 600',
  '收入不再计为困难的比例应为101至1000的整数（%）':
    'The share of income that counts no more must be a whole number from 101 to 1000 (%)',
  未成年人满分的人数应为1至20的整数:
    'The minors for full marks must be a whole number from 1 to 20',
  '未成年人增加的月数应不小于0，最多不超过{n}个月，每人不高于最多':
    'The months for minors must be 0 to {n}, for each not above the most',
  '每增加一名领款人增加的比例应为0至100的整数（%）':
    'The addition for each payee must be a whole number from 0 to 100 (%)',
  '过错扣减比例应为0至100的整数（%）':
    'The reduction for fault must be a whole number from 0 to 100 (%)',
  当地最低生活支出应大于零: 'The local minimum cost of living must be above zero',
  取整单位应大于零: 'The unit of rounding must be above zero',
  救助金起点应为取整单位的整数倍: 'The minimum must be a multiple of the unit of rounding',
  '每人限额应大于零，且不低于救助金起点':
    'The limit a person must be above zero and not below the minimum',
  '大额案件应当集体研究，不能授权分管副检察长决定':
    'Large cases go to collective decision and cannot be delegated',
  '授权的档“{band}”不在金额档之中': 'The delegated band “{band}” is not among the bands',
  '授权限额{limit}低于该档的下限{low}': 'The limit {limit} is below the band’s lower limit {low}',
  '授权限额{limit}超过该档的上限{high}': 'The limit {limit} is above the band’s upper limit {high}',
  '同一档的“{matter}”授权了两次': '“{matter}” of the same band is delegated twice',

  至少记录一问一答: 'Record one question and answer at least',
  '被走访人不认可笔录的，写明其意见': 'If the record is not accepted, write down why',
  走访日期不能晚于今天: 'The day of the visit must not be after today',
  结束时间应晚于开始时间: 'The end must be after the start',
  '走访人员不少于二人，询问和记录由不同的人担任':
    'At least two people visit; one asks, another records',
  询问人和记录人不能是同一人: 'Who asks and who records must be different people',
  '{post}{name}没有签名，也没有写明原因': '{post} {name} has not signed and no reason is given',
  '{name}不在笔录的人员之中，不能签名': '{name} is not among the people of the record',
} as const satisfies Readonly<Record<string, string>>;
