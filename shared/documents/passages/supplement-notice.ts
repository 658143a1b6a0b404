import type { Passages } from './passage.ts'

/** D02 補正通知函. */
export const supplementNoticePassages = {
  subject: { text: '請於{dueOn}前補正勞資爭議調解申請書之應載明事項，請查照。', needs: ['dueOn'] },
  reply: { text: '復{formOfAddress}{appliedOn}勞資爭議調解申請書（案號：{caseNumber}）。', needs: ['caseNumber'], may: ['appliedOn', 'formOfAddress'] },
  missing: { text: '上開申請書未載明勞資爭議處理法第10條所定事項，應補正者如下：', article: '§10', says: ['勞資爭議處理法第10條', '補正'] },
  missingInConciliation: { text: '上開申請書未載明之事項，應補正者如下：', says: ['補正'] },
  deadline: {
    text: '請於{dueOn}前以書面向本局補正。屆期未補正者，依勞資爭議調解辦法第3條規定，不予受理。',
    needs: ['dueOn'], article: '調解辦法 §3', says: ['勞資爭議調解辦法第3條', '不予受理'],
  },
  deadlineInConciliation: { text: '請於{dueOn}前以書面向本局補正。屆期未補正者，不予受理。', needs: ['dueOn'], says: ['不予受理'] },
  contact: { text: '如對應補正事項有疑義，請洽本函承辦人（電話：{bureauPhone}）。', may: ['bureauPhone'] },
} as const satisfies Passages
