/** 調解委員會、迴避、調查與「為什麼」: what the committee's path shows beside the words of the case file. */
export const committee = {
  card: {
    days: '日', disclosure: '揭露：{{text}}', extended: '延長 {{days}} 日', title: '調解委員會', size: '委員 {{members}} 人', forming: '組成中', complete: '已組成', seat: '席次', member: '調解委員', chosenHow: '產生方式', since: '自 {{date}}',
    chair: '主席', openSelected: '待選定', openDesignated: '待指派', notNotified: '尚未通知選定', notified: '通知於 {{date}}送達', selectionDue: '選定期間至 {{date}}',
    selectionOver: '選定期間已於 {{date}}屆滿，得代為指定',
  },
  /** Who speaks for the mediating side. */
  speaker: '調解委員',
  seat: { EMPLOYEE: '勞方', EMPLOYER: '資方', AUTHORITY: '主管機關' },
  chosen: { SELECTED: '當事人選定', APPOINTED: '主管機關代為指定', DESIGNATED: '主管機關指派' },
  recusal: {
    title: '迴避', pending: '待決定', granted: '准予迴避', denied: '駁回', requestedBy: '{{name}}於 {{date}}申請{{of}}迴避', ownAccord: '{{of}}於 {{date}}自行迴避', self: '本人自行迴避',
    selfNote: '行政程序法 §32', granting: '准予迴避', denying: '駁回申請', decidedOn: '{{date}}決定',
  },
  ground: {
    '§32①': '本人或其配偶、前配偶、四親等內血親、三親等內姻親，或曾有此關係者，為事件之當事人',
    '§32②': '本人或其配偶、前配偶，就該事件與當事人有共同權利人或共同義務人之關係',
    '§32③': '現為或曾為該事件當事人之代理人、輔佐人',
    '§32④': '於該事件曾為證人、鑑定人',
    BIAS: '有具體事實，足認其執行職務有偏頗之虞',
  },
  groundArticle: { '§32①': '行政程序法 §32①', '§32②': '行政程序法 §32②', '§32③': '行政程序法 §32③', '§32④': '行政程序法 §32④', BIAS: '行政程序法 §33 I②' },
  factFinding: {
    title: '調查事實', assigned: '{{name}}於 {{date}}受指派調查', waiting: '尚未提報', reported: '{{date}}提報', proposedSolution: '解決方案', witnesses: '訪談之人',
  },
  notice: { title: '通知選定', again: '已於 {{date}}通知' },
  members: {
    title: '調解委員出席情形', count: '委員 {{size}} 人，出席 {{present}} 人；過半數為 {{needed}} 人（§18）', quorate: '已達法定人數', notQuorate: '未達法定人數',
    notQuorateHint: '出席未過半數不得開會；請關閉本表單，改按「登錄委員出席未過半」。', enoughHint: '出席已過半數，應開會，不得登錄出席未過半。',
    lastFailure: '前次會議亦未過半數：登錄後視為調解不成立（§21①）。', inPerson: '委員應親自出席，不得委任代理（§17 I）',
  },
  votes: {
    title: '委員表決', needed: '出席委員 {{present}} 人，須 {{needed}} 人以上同意（§18）', carried: '已達過半數同意', notCarried: '未達過半數同意', present: '出席 {{present}} 人', result: '同意 {{for}} 票，不同意 {{against}} 票',
    sumOff: '票數合計 {{sum}} 票，出席委員 {{present}} 人，請核對',
  },
  guests: {
    interpreters: '通譯', observers: '列席、旁聽', addInterpreter: '新增通譯', addObserver: '新增列席人員', name: '姓名', language: '語別', capacity: '身分', remove: '移除{{name}}',
    needs: '{{name}}需要{{language}}通譯', interpreterNumber: '通譯 {{number}}', observerNumber: '列席人員 {{number}}',
  },
  excused: { label: '有無正當理由', UNJUDGED: '尚未認定', EXCUSED: '有正當理由', UNEXCUSED: '無正當理由' },
  selected: { fromOutside: '名冊以外之人', yes: '是', no: '否', none: '無', },
  disqualification: {
    CIVIL_RIGHTS_DEPRIVED: '褫奪公權尚未復權', BANKRUPT: '受破產宣告尚未復權', DEBT_CLEARANCE: '依消費者債務清理條例開始清算程序尚未復權', GUARDIANSHIP: '受監護或輔助宣告尚未撤銷',
  },
  arbitrators: { title: '擬選定之仲裁人', add: '新增仲裁人', name: '仲裁人 {{number}}', hint: '得不填；曾任本案調解委員者不得任仲裁委員（§32 I①）' },
  explain: {
    title: '為什麼？', button: '為什麼？', intro: '每一種登錄目前能不能辦理、依據哪一條。', search: '尋找步驟、理由或條文', allowed: '可以辦理', refused: '目前不能辦理', nothing: '沒有符合的步驟',
    found: '{{total}} 個步驟',
  },
} as const
