/** 卷宗之文件: groups of the list, and what a document lacks. */
export const papers = {
  group: { NOTICES: '函及通知', RECORD: '方案及紀錄', SERVICE: '送達證書', FORMS: '申請書及表單' },
  groupTitle: '{{group}}（{{total}}）',
  powers: '委任書（{{total}}）',
  proofs: '逐件列出（{{total}}）',
  missing: {
    title_other: '本文件尚有 {{count}} 項未填載', fill: '補登', fillThis: '補登 {{field}}', byHand: '請於文件上填寫，或於名冊補登',
  },
} as const
