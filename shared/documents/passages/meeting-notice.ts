import type { Passages } from './passage.ts'

/** D06 開會通知單; what is said of proxies and of the fine for absence stands in the common texts. */
export const meetingNoticePassages = {
  subject: { text: '{matter}（案號：{caseNumber}；爭議類別：{categories}）第{meetingNo}次調解會議', needs: ['matter', 'caseNumber', 'meetingNo'], may: ['categories'] },
  moved: { text: '本次會議原訂{originalTime}召開，現改期如上，請依本通知單所載時間及地點出席（改期事由：{reason}）。', needs: ['originalTime'], may: ['reason'] },
  bring: {
    text: '應攜帶資料：本通知單、身分證明文件，以及與爭議事項有關之資料（如勞動契約、薪資明細、出勤紀錄、存摺明細、投保資料、往來訊息等）；資方並請攜帶勞工名卡、工資清冊及出勤紀錄。',
    says: ['攜帶'],
  },
  interpreter: { text: '需通譯協助者，請於會前通知聯絡人，以便安排。', says: ['通譯'] },
  interpreterArranged: { text: '本次會議安排{interpreters}協助；另有需求者，請於會前通知聯絡人。', needs: ['interpreters'] },
  video: { text: '如需以視訊方式參加，請於會前向聯絡人提出，經主管機關同意後辦理；視訊會議應確認身分，過程並由主管機關錄音錄影。', article: '視訊方式辦理勞資爭議調解注意事項', says: ['視訊', '錄音錄影'] },
  videoArranged: {
    text: '本次會議以視訊方式進行：請於開會前完成連線測試，備妥身分證明文件供確認身分，並於得保守秘密之處所參加，不得有其他未經同意之人在場；會議過程由主管機關錄音錄影。',
    article: '視訊方式辦理勞資爭議調解注意事項', says: ['視訊', '身分', '錄音錄影'],
  },
  costsAndRecording: { text: '調解程序免費。未經{mediatorTitle}及雙方當事人同意，不得錄音、錄影。', may: ['mediatorTitle'] },
  excuse: { text: '因故不能出席者，請於會前以書面敘明理由並檢附證明文件，通知聯絡人。' },
} as const satisfies Passages
