/** 審查小組：會議清單、會議室、會前資料與會議紀錄。 */
export const panel = {
  title: '審查小組會議', description: '排議程、登錄出席與迴避、逐案決議；會議紀錄隨決議自動編成。',
  new: '新會議', none: '還沒有審查小組會議', noneText: '新會議會帶入審查中的全部申請案，以及上次會議的委員與地點。',
  column: { on: '日期', session: '屆次', place: '地點', cases: '案件', state: '狀態' },
  decidedOf: '已決 {{decided}} / {{count}} 件', open: '進行中', closed: '已結束', enter: '開啟會議 {{name}}',
  untitled: '審查小組會議', meetingOf: '{{session}}審查小組會議',

  bar: '會議工具列', back: '回會議清單', settings: '會議與委員', agendaEdit: '編輯議程', settingsEdit: '編輯會議與委員', change: '編輯', money: '{{amount}} 元', pack: '會前資料', minutesPaper: '會議紀錄', decideAll: '登錄全部已填', close: '結束會議', keys: '快速鍵',
  quorum: { met: '足額 {{there}} / {{seats}}', notMet: '不足額 {{there}} / {{seats}}，需 {{needed}} 人', none: '尚無委員' },
  available: '年度可用餘額 {{amount}} 元',
  frozen: '會議已結束，內容不再變更。',

  agenda: '議程', agendaEmpty: '議程上沒有案件', agendaEmptyText: '按「編輯」加入審查中的申請案。',
  number: '第 {{position}} 案',
  state: { OPEN: '未審', FILLED: '已填', INCOMPLETE: '待補', DECIDED: '已決', DEFERRED: '保留', NO_QUORUM: '不足額', TIED: '應迴避', GONE: '不在審查中' },
  aside: '{{count}} 人迴避',

  members: '委員', membersHint: '字母鍵：出席；Shift＋字母：本案迴避', noMembers: '尚未登錄委員',
  present: '出席', absent: '未出席', chair: '主席', recuse: '迴避', recused: '本案迴避', recuseOf: '{{name}}本案迴避', tied: '與本案當事人有行政程序法第32條之關係，應迴避', reasonOf: '{{name}}迴避事由',
  noChair: '尚未指定出席之主席', chairAside: '主席迴避本案，請由其他出席委員主持',

  case: '本案', claimant: '申請人', employer: '雇主', matter: '案由', submittedOn: '申請日', number2: '案號', suit: '程序', remarks: '審查意見', toApplication: '開啟申請案', demonstration: '示範',
  eligibility: '資格', noChecks: '無資格要件',
  outdated: '目前的試算與審查表不同：其他案件已核給或規則已變更。請先重作審查表再決議。',
  items: '項目與核定', requested: '申請', payable: '依規則得核給', proposed: '擬核', noAmount: '無', granted: '核定金額：{{item}}', itemReason: '本項理由：{{item}}', reason: '理由（各項共用）',
  reasonHint: '照擬核核定時可留空，以計算式及依據為理由；減列或駁回時應填。', deferReason: '保留之原因', unverified: '規則未查證', unverifiedText: '此項目之規則未經查證，不自動核定。金額由人工認定，須載明依據並由另一人確認。',
  basis: '金額依據', confirmedBy: '確認人（登錄者以外之人）',
  grantProposed: '照擬核核定', grantOther: '另核金額', reject: '駁回', defer: '保留', decide: '登錄決議', decisionOf: '決議', total: '核定合計 {{amount}}', stillMissing: '尚不能登錄', ready: '可以登錄', recorded: '{{name}}已登錄決議', saveFirst: '內容未能存檔，決議沒有登錄。',
  decidedText: '決議已登錄。要更改金額，請先於申請案重作審查表。', gone: '此申請現為「{{state}}」，不能在此決議。', toNext: '移到下一案', removedCase: '找不到此申請案',

  live: '會議紀錄', reports: '報告事項', subject: '案由', explanation: '說明', asideLine: '迴避', resolution: '決議', draft: '未登錄', none2: '（尚未決議）', edit: '編輯說明', editOf: '{{number}}：編輯說明', done: '完成', restore: '恢復自動編成', explanationOf: '{{number}}說明', perItem: '{{item}}：{{words}}', because: '理由：{{reason}}', basisLine: '依據：{{basis}}', confirmedLine: '金額確認：{{name}}', adjourned: '散會：{{time}}',

  meeting: {
    title: '會議與委員', on: '日期', at: '開會時間', until: '散會時間', place: '地點', session: '屆次', sessionHint: '例如：第3次', recorder: '記錄', members: '委員', name: '姓名', memberName: '委員 {{letter}} 姓名', title2: '職稱', ties: '已知關係人', tiesHint: '已知關係人：委員有行政程序法第32條關係之人或公司，以頓號分開', chair: '主席', noChair: '未指定', remove: '移除{{name}}', add: '加入委員', close: '完成',
  },
  agendaDialog: { title: '議程', on: '本次會議', waiting: '其他審查中案件', up: '{{name}}上移', down: '{{name}}下移', remove: '移出{{name}}', add: '加入{{name}}', addAll: '全部加入', noneWaiting: '沒有其他審查中的案件', close: '完成' },
  papers: { PACK: '會前資料：議程及審查表', MINUTES: '審查小組會議紀錄', save: '存到資料夾', print: '列印', printed: '已送出列印', empty: '議程上沒有案件', pages: '文件' },
  saving: { running: '存檔中', cancel: '取消其餘', done_other: '已存檔 {{count}} 個檔案', failed_other: '{{count}} 個檔案沒有完成', folder: '資料夾：{{folder}}' },
  closing: { title: '結束會議？', text: '結束後，出席、決議與會議紀錄不再變更。', open_other: '還有 {{count}} 件沒有登錄決議，會回到待審。', action: '結束會議' },
  removing: { title: '移除這次會議？', text: '這次會議沒有登錄任何決議，移除後議程上的案件回到待審。', action: '移除會議', button: '移除' },
  all: { title: '登錄結果', done_other: '已登錄 {{count}} 件', failed_other: '{{count}} 件沒有登錄', none: '沒有已填而未登錄的案件。' },
  use: {
    move: '上一案、下一案（打字時加 Alt）', proposed: '照擬核核定', other: '另核金額', reject: '駁回', defer: '保留', decide: '登錄決議，移到下一案', member: '委員出席', recuse: '委員於本案迴避', all: '全部委員出席', pack: '會前資料', minutes: '會議紀錄', settings: '會議與委員', field: '離開欄位，回到議程', region: '移到下一個、前一個區域', list: '顯示這張表',
  },
} as const
