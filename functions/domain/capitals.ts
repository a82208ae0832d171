const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * An amount in the capitals of vouchers (人民币大写, by the rules of 支付结算办法 appendix 1), without 人民币 in front:
 * 6,000,000 fen is 陆万元整, 1,640,902 is 壹万陆仟肆佰零玖元零贰分. A negative amount begins with 负.
 * @throws RangeError for anything that is no whole number of fen within ±9×10¹⁴
 */
export function capitals(fen: number): string {
  if (!Number.isSafeInteger(fen) || Math.abs(fen) > 900_000_000_000_000)
    throw new RangeError('no amount in fen');
  const amount = Math.abs(fen);
  const yuan = Math.floor(amount / 100);
  const tenths = Math.floor((amount % 100) / 10);
  const hundredths = amount % 10;
  const parts = [
    fen < 0 ? '负' : '',
    yuan > 0 || amount === 0 ? `${whole(yuan)}元` : '',
    tenths > 0 ? `${DIGITS[tenths]}角` : yuan > 0 && hundredths > 0 ? '零' : '',
    hundredths > 0 ? `${DIGITS[hundredths]}分` : '整',
  ];
  return parts.join('');
}

/** Four digits a group, one 零 for any run of zeros between two digits, none at the end of a group. */
function whole(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  const digits = String(value);
  for (let i = 0; i < digits.length; i++) {
    const place = digits.length - 1 - i;
    const digit = Number(digits.charAt(i));
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place % 4]}`;
      gap = false;
    }
    if (place % 4 === 0 && /[1-9]/.test(digits.slice(Math.max(0, i - 3), i + 1))) text += GROUPS[place / 4];
  }
  return text;
}
