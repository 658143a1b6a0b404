const capitalDigits = '零壹貳參肆伍陸柒捌玖'
const capitalUnits: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }
const myriads: Readonly<Record<string, number>> = { 萬: 10_000, 億: 100_000_000 }

function capitalValue(capitals: string): number {
  let [total, section, digit] = [0, 0, 0]
  for (const sign of capitals) {
    const [unit, myriad] = [capitalUnits[sign], myriads[sign]]
    if (unit !== undefined) {
      section += (digit || 1) * unit
      digit = 0
    } else if (myriad !== undefined) {
      total += (section + digit) * myriad
      section = 0
      digit = 0
    } else digit = capitalDigits.indexOf(sign)
  }
  return total + section + digit
}

/** The sums of money that a sentence names, in whole NTD: in capitals (伍萬元) and in figures (50,000元, 5萬元), each in its order. */
export function amountsInText(text: string): { capitals: number[]; figures: number[] } {
  const plain = text.normalize('NFKC')
  return {
    capitals: Array.from(plain.matchAll(/(?<sum>[零壹貳參肆伍陸柒捌玖拾][零壹貳參肆伍陸柒捌玖拾佰仟萬億]*)[元圓]/gu), ({ groups }) => capitalValue(groups?.sum ?? '')),
    figures: Array.from(plain.matchAll(/(?<!\d)(?<!\d,)(?<sum>\d{1,3}(?:,\d{3})+|\d+)(?<tenThousand>萬)?[元圓]/gu), ({ groups }) =>
      Number(groups?.sum?.replaceAll(',', '')) * (groups?.tenThousand === undefined ? 1 : 10_000)),
  }
}
