import type { Passages } from './passage.ts'

/** D20 更正函. */
export const correctionLetterPassages = {
  subject: { text: '更正{matter}調解紀錄，如說明，請查照。', needs: ['matter'], says: ['更正'] },
  clerical: {
    text: '本案（案號：{caseNumber}）調解紀錄有誤寫、誤算或其他類此之顯然錯誤，參照行政程序法第101條規定更正。',
    needs: ['caseNumber'], article: '行政程序法 §101', says: ['行政程序法第101條'],
  },
  substantive: { text: '本案（案號：{caseNumber}）調解紀錄之實質內容，經雙方當事人同意變更，並已重新簽名。', needs: ['caseNumber'], says: ['重新簽名'] },
  changes: { text: '更正事項如下：', says: ['更正'] },
  enclosed: { text: '檢附更正後之調解紀錄（第{version}版，{correctedOn}）1份；原紀錄其餘部分不變。', needs: ['version'], may: ['correctedOn'] },
} as const satisfies Passages
