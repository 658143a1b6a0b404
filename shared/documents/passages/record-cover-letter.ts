import type { Passages } from './passage.ts'

/** D13 函送調解紀錄; what follows from a settlement or a failure stands in the common texts. */
export const recordCoverLetterPassages = {
  subject: { text: '檢送{matter}調解紀錄1份，請查照。', needs: ['matter'] },
  basis: {
    text: '依勞資爭議處理法第22條及勞資爭議調解辦法第25條第4項規定辦理。', article: '§22；調解辦法 §25 IV', says: ['勞資爭議處理法第22條', '勞資爭議調解辦法第25條第4項'],
  },
  result: { text: '本案（案號：{caseNumber}）調解結果：{result}。', needs: ['caseNumber', 'result'] },
  courts: {
    text: '權利事項之爭議，當事人並得依法向管轄法院起訴或聲請勞動調解；其他救濟途徑及應注意之期間，詳如所附「調解不成立後救濟途徑說明」。',
    says: ['起訴'],
  },
} as const satisfies Passages
