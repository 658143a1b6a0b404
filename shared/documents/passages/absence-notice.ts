import type { Passages } from './passage.ts'

/** D19 缺席陳述意見通知; `calledAndServed` or `calledWithoutProof`, then `absent` or `absentWithReason` follow `party` in one paragraph. */
export const absenceNoticePassages = {
  subject: {
    text: '請於{dueOn}前，就{formOfAddress}未出席{matter}第{meetingNo}次調解會議一事，以書面陳述意見，請查照。',
    needs: ['dueOn', 'matter', 'meetingNo'], may: ['formOfAddress'], says: ['陳述意見'],
  },
  basis: {
    text: '依行政罰法第42條、行政程序法第104條及勞資爭議處理法第63條第3項規定辦理。',
    article: '行政罰法 §42；行政程序法 §104；§63 III', says: ['行政罰法第42條', '行政程序法第104條', '勞資爭議處理法第63條第3項'],
  },
  party: { text: '事實：{formOfAddress}為本案（案號：{caseNumber}）之{sideParty}。', needs: ['caseNumber', 'sideParty'], may: ['formOfAddress'], article: '行政程序法 §104' },
  calledAndServed: {
    text: '{caller}訂於{meetingTime}在{venue}召開第{meetingNo}次調解會議，開會通知已於{servedOn}送達（送達方式：{serviceMethod}）。',
    needs: ['meetingTime', 'venue', 'servedOn', 'serviceMethod'], may: ['caller', 'meetingNo'], article: '行政程序法 §104',
  },
  calledWithoutProof: {
    text: '{caller}訂於{meetingTime}在{venue}召開第{meetingNo}次調解會議；開會通知之送達情形，卷內尚無紀錄，待查明。',
    needs: ['meetingTime', 'venue'], may: ['caller', 'meetingNo'], article: '行政程序法 §104', says: ['送達'],
  },
  absent: { text: '{formOfAddress}未出席，出席紀錄未載請假或其他事由。', may: ['formOfAddress'], article: '行政程序法 §104', says: ['未出席'] },
  absentWithReason: { text: '{formOfAddress}未出席，出席紀錄記載：{reason}', needs: ['reason'], may: ['formOfAddress'], article: '行政程序法 §104', says: ['未出席'] },
  law: { text: '法令依據：{absencePenalty}', needs: ['absencePenalty'], article: '§63 III' },
  statement: {
    text: '{formOfAddress}得於期日前提出陳述書，敘明未出席之事由，並檢附證明文件。不於期間內提出者，視為放棄陳述之機會（行政程序法第105條）。',
    may: ['formOfAddress'], article: '行政程序法 §105', says: ['視為放棄陳述之機會', '行政程序法第105條'],
  },
  statementOfEmployer: {
    text: '{formOfAddress}得於期日前提出陳述書，敘明未出席之事由，並檢附證明文件；是否為本件勞工之雇主有爭執者，請併予敘明。不於期間內提出者，視為放棄陳述之機會（行政程序法第105條）。',
    may: ['formOfAddress'], article: '行政程序法 §105', says: ['視為放棄陳述之機會', '行政程序法第105條'],
  },
  notDecided: { text: '本通知僅係給予陳述意見之機會，並非裁處；有無正當理由及是否裁處，由本局審酌後另依法決定。', says: ['並非裁處'] },
  recipient: { text: '受通知人：{recipient}。', needs: ['recipient'], article: '行政程序法 §96' },
} as const satisfies Passages
