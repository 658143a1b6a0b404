import type { Passages } from './passage.ts'

/** D07 陳述意見及提供資料通知; the fines stand in the common texts. */
export const explanationOrderPassages = {
  subject: { text: '請於{dueOn}前，就{matter}陳述意見或提供資料，如說明，請查照。', needs: ['dueOn', 'matter'] },
  basis: {
    text: '依勞資爭議處理法第12條第3項及勞資爭議調解辦法第23條規定辦理。', article: '§12 III；調解辦法 §23', says: ['勞資爭議處理法第12條第3項', '勞資爭議調解辦法第23條'],
  },
  basisOfCommittee: {
    text: '依勞資爭議處理法第17條第2項及勞資爭議調解辦法第23條規定辦理。', article: '§17 II；調解辦法 §23', says: ['勞資爭議處理法第17條第2項', '勞資爭議調解辦法第23條'],
  },
  purpose: {
    text: '本案（案號：{caseNumber}）現由{mediatingBody}進行調解，為調查事實，有請{formOfAddress}說明之必要。', needs: ['caseNumber'], may: ['mediatingBody', 'formOfAddress'],
  },
  questions: { text: '請{formOfAddress}說明或提供資料之事項：{questions}', needs: ['questions'], may: ['formOfAddress'] },
  answer: {
    text: '請於{dueOn}前以書面向本局提出，並載明案號；須以言詞說明者，請先洽本函承辦人（電話：{bureauPhone}）。', needs: ['dueOn'], may: ['bureauPhone'],
  },
} as const satisfies Passages
