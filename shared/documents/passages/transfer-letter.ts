import type { Passages } from './passage.ts'

/** D17 移轉管轄函. */
export const transferLetterPassages = {
  subject: { text: '檢送{matter}申請書及相關資料1份，移請貴管辦理，請查照。', needs: ['matter'] },
  basis: { text: '依行政程序法第17條第1項及勞資爭議處理法第9條第1項規定辦理。', article: '行政程序法 §17 I；§9 I', says: ['行政程序法第17條第1項', '勞資爭議處理法第9條第1項'] },
  basisInConciliation: { text: '依行政程序法第17條第1項規定辦理。', article: '行政程序法 §17 I', says: ['行政程序法第17條第1項'] },
  course: {
    text: '本案（案號：{caseNumber}）於{appliedOn}申請，本局於{receivedOn}收件；勞務提供地：{workplace}。', needs: ['caseNumber', 'appliedOn', 'workplace'], may: ['receivedOn'],
  },
  reason: { text: '移送理由：{reason}', needs: ['reason'] },
  periodKept: {
    text: '當事人於法定期間內提出申請者，依行政程序法第17條第2項規定，視同已在法定期間內向有管轄權之機關提出申請。', article: '行政程序法 §17 II', says: ['行政程序法第17條第2項', '視同'],
  },
  toParties: { text: '副本抄送當事人：本案後續事宜，請逕洽{authority}。', may: ['authority'] },
} as const satisfies Passages
