/** 調解室. */
export const hearing = {
  title: '第 {{number}} 次調解會議', toCase: '回卷宗', noMeeting: '沒有可進行的會議', noMeetingText: '請先在卷宗安排調解會議。', enter: '進入調解室',
  returned: '程式上次在會議中結束，已回到調解室原處；內容保存至 {{time}}',
  column: { people: '出席與程序', record: '調解紀錄', terms: '出價與條款' },
  list: { today: '今日會議', open: '進行中', none: '今天沒有會議', noneText: '排定的會議會在當天出現在這裡；其他日子的會議請由卷宗進入。' },
} as const
