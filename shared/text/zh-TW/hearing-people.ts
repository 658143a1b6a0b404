/** 調解室之出席、程序告知與時間. */
export const hearingPeople = {
  attendance: '出席', keys: 'Enter 到場（已核對身分）・P 代理・N 未到', notLooked: '未確認', present: '到場', presentBy: '{{name}} 代理', absent: '未到',
  representative: '代表人 {{name}}', proxies: '代理人 {{names}}', language: '需{{language}}通譯', reasonOf: '{{name}}未到原因',
  chair: '主席', quorum: '出席 {{present}} 人，應有 {{needed}} 人', notQuorate: '出席未過半數',
  interpreters: '通譯', observers: '列席', addInterpreter: '加通譯', addObserver: '加列席', name: '姓名', languageField: '語別', capacity: '身分', add: '加入', remove: '移除 {{name}}', lacking: '尚無{{languages}}通譯',
  duties: '程序告知', dutyDone: '已告知', dutyLater: '開會後補告知者，以當時時間記入紀錄',
  duty: { IDENTITY: '身分與資格', INTERESTS: '揭露利害關係', RECUSAL: '申請迴避之權利', SECRECY: '保密義務', NO_RECORDING: '不得錄音錄影' },
  open: '開會', unseen: '尚有 {{count}} 人未確認到場，請先確認', mendDisclosure: '請說明利害關係（按 2）後再開會', mendQuorum: '登錄出席未過半', toDuty: '到利害關係', toSeat: '到出席', past: '此次會議排定於{{day}}；當日已召開者，請以當日時間補登。', openPast: '補登已召開之會議',
  time: '時間', clock: '已進行', afterwards: '補登中', afterwardsHint: '會議非於今日召開：主張記於會議當日，不記時刻；結束會議時請填實際結束時間。', notStarted: '尚未開會', startedAt: '{{time}} 開會', endedAt: '{{time}} 結束', recess: '休息', resume: '續行', inRecess: '休息中', recessOf: '休息 {{from}} 至 {{to}}', recessSince: '休息 {{from}} 起',
  adjourn: '改期續行', close: '結束會議', schedule: '排定下次會議', notices: '到文件發開會通知', noNotice: '開會通知尚未送達',
  agenda: '議程', agendaNow: '進行中', agendaDone: '已完成', agendaAhead: '未開始',
  guardianOf: '{{name}}之法定代理人', appoint: '登錄委任書', stepKeys: 'Enter 記遲到、離席・L 登錄委任書',
  stepOf: '{{name}}到場或離席', stepThrough: '由何人到場', stepBack: '收回「{{what}}」', stepClose: '不記',
  stepTime: { ARRIVED: '到場時間', LEFT: '離席時間' }, step: { ARRIVED: '記到場', LEFT: '記離席' }, moved: { ARRIVED: '{{time}} 到場', LEFT: '{{time}} 離席' },
  stepText: { ARRIVED: '{{name}}於 {{time}} 到場', LEFT: '{{name}}於 {{time}} 離席', TAKEN_BACK: '收回{{name}}最近一次到場或離席之登錄' },
  part: { EXPLANATION: '說明', STATEMENTS: '主張', INQUIRY: '調查', PROPOSAL: '方案', SIGNING: '簽名' },
} as const
