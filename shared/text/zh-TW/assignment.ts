/** 指派: candidates in order, what speaks for and against them, and where else they appear. */
export const assignment = {
  candidates: '人選', candidatesHint: '依序為：無利害關係、案件所需專長、案量、輪序。↑↓ 選擇，Ctrl+Enter 送出。',
  load: '進行中 {{open}} 件・本月 {{month}} 件', barred: '依法不得擔任（{{count}}）', nobody: '名冊中目前沒有可擔任的人選。請先於「名冊」維護。',
  find: '以姓名尋找（共 {{count}} 人）', notFound: '沒有這個姓名的人選。', showMore: '再顯示一些（其餘 {{count}} 人）', notListed: '另有 {{count}} 人未列出。',
  hitsOf: '{{name}}：同一當事人的其他案件', shared: '相同當事人：{{names}}', byName: '可能同名', sameCase: '本案', bothSides: '雙方相同',
  more: '另有 {{count}} 件', readInEnglish: '揭露內容：{{text}}',
  side: '由何方之席位', seats: '委員會人數', seatsThree: '3 人（機關指派 1 人）', seatsFive: '5 人（機關指派 3 人）', chair: '主席',
  members: '機關指派之調解委員', membersHint: '空白鍵勾選，共 {{count}} 人；已選 {{chosen}} 人。', warning: '此人姓名曾出現在同一當事人的案件中，請確認是否應揭露或迴避。',
} as const
