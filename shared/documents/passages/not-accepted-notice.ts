import type { Passages } from './passage.ts'

/** D18 不予受理通知; `demand` follows `facts` in one paragraph. */
export const notAcceptedNoticePassages = {
  subject: {
    text: '{formOfAddress}申請勞資爭議調解一案，經通知限期補正，屆期未補正，依勞資爭議調解辦法第3條規定不予受理，請查照。', may: ['formOfAddress'], article: '調解辦法 §3', says: ['勞資爭議調解辦法第3條', '不予受理'],
  },
  subjectInConciliation: { text: '{formOfAddress}申請勞資爭議調解一案，經通知限期補正，屆期未補正，不予受理，請查照。', may: ['formOfAddress'], says: ['不予受理'] },
  facts: {
    text: '事實：{formOfAddress}於{appliedOn}申請勞資爭議調解（案號：{caseNumber}），申請書未載明勞資爭議處理法第10條所定事項{missingFields}。',
    needs: ['appliedOn', 'caseNumber', 'missingFields'], may: ['formOfAddress'], article: '§10', says: ['勞資爭議處理法第10條'],
  },
  factsInConciliation: {
    text: '事實：{formOfAddress}於{appliedOn}申請勞資爭議調解（案號：{caseNumber}），申請書未載明應載明事項{missingFields}。', needs: ['appliedOn', 'caseNumber', 'missingFields'], may: ['formOfAddress'],
  },
  demand: { text: '本局通知於{dueOn}前補正，該通知已於{servedOn}送達。', needs: ['dueOn', 'servedOn'] },
  reason: { text: '理由：{reason}', needs: ['reason'] },
  law: { text: '法令依據：勞資爭議處理法第10條、勞資爭議調解辦法第3條。', article: '§10；調解辦法 §3', says: ['勞資爭議處理法第10條', '勞資爭議調解辦法第3條'] },
  again: { text: '{formOfAddress}得備齊應載明事項後，重新向本局申請調解；請注意請求權之消滅時效。', may: ['formOfAddress'] },
  appeal: {
    text: '對本件不予受理如有不服，得自本通知達到之次日起30日內，繕具訴願書經由本局向{government}提起訴願（訴願法第14條、第58條；以本局收受訴願書之日期為準）。',
    needs: ['government'], article: '訴願法 §14、§58', says: ['達到之次日起30日內', '訴願', '訴願法第14條、第58條'],
  },
} as const satisfies Passages
