import type { Passages } from './passage.ts'

/** D16 撤回申請書. */
export const withdrawalApplicationPassages = {
  whole: { text: '撤回全部申請。', says: ['全部'] },
  part: { text: '撤回部分申請：僅撤回{withdrawing}之全部請求事項，其餘申請人之申請不受影響。', needs: ['withdrawing'], says: ['部分'] },
  withoutReason: { text: '未敘明原因。', says: ['原因'] },
  intent: { text: '撤回人茲就上開勞資爭議調解案件，撤回調解申請。', says: ['撤回調解申請'] },
  consequences: {
    text: '撤回人並已知悉：撤回後時效視為不中斷（民法第133條）；私下成立之和解，不得依勞資爭議處理法第59條聲請裁定強制執行。',
    article: '民法 §133；§59', says: ['民法第133條'],
  },
} as const satisfies Passages
