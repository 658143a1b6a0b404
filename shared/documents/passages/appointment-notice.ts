import type { Passages } from './passage.ts'

/** D05 代為指定調解委員通知. */
export const appointmentNoticePassages = {
  subject: { text: '{side}當事人屆期未選定調解委員，本局代為指定{memberName}為調解委員，請查照。', needs: ['memberName', 'side'], says: ['代為指定'] },
  basis: {
    text: '依勞資爭議處理法第14條第1項後段及勞資爭議調解辦法第8條第1項規定辦理。',
    article: '§14 I；調解辦法 §8 I', says: ['勞資爭議處理法第14條第1項後段', '勞資爭議調解辦法第8條第1項'],
  },
  course: {
    text: '{matter}（案號：{caseNumber}），本局通知{side}當事人於收到通知之日起3日內選定調解委員1人具報{serviceOfNotice}；屆期未選定。',
    needs: ['matter', 'caseNumber', 'serviceOfNotice'], may: ['side'], article: '§14 I', says: ['3日'],
  },
  member: { text: '代為指定之調解委員：{memberName}{qualification}。該員列於本局備置之調解委員名冊。', needs: ['memberName'], may: ['qualification'], article: '調解辦法 §8 I', says: ['調解委員名冊'] },
} as const satisfies Passages
