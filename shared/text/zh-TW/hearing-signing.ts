/** 簽名 in the hearing room. */
export const hearingSigning = {
  title: '簽名與定稿', list: '簽署人', print: '列印紀錄', printed: '已送出列印', bound: '簽名繫於目前紀錄全文，文字雜湊', hash: '文字雜湊（SHA-256）', and: '、',
  signed: '已簽名', needed: '待簽名', optional: '可簽名', ink: '紙本簽名', screen: '螢幕簽名', picture: '{{name}}之簽名', by: '由{{name}}簽署', consented: '同意：{{reference}}',
  voided: '文字已於 {{time}} 修改，先前簽名失效：{{names}}。請重新簽名。',
  changed: '簽名後案件資料已有變更，紀錄文字不同，簽名失效：{{names}}。請重新簽名。',
  finalize: '定稿', final: '已於{{date}}定稿',
  signs: '{{name}}{{party}}簽名', for: '（為{{name}}）', text: '所簽署之調解紀錄', confirm: '確認簽名',
  way: '簽名方式', ways: { DRAW: '手寫（筆、手指或滑鼠）', TYPE: '鍵入姓名' },
  pad: { of: '{{name}}之簽名板', undo: '復原一筆', clear: '清除重寫', empty: '請先在簽名板上簽名' },
  typed: { name: '鍵入姓名以示簽署', weaker: '不留筆跡，證明力較手寫為弱；可行時請以手寫或紙本簽名。', other: '請鍵入「{{name}}」，與簽署人姓名相同' },
  consent: {
    who: '同意以電子簽章簽署之人', why: '以電子簽章簽署須經相對人同意（電子簽章法 §5），請逐一確認。', whoMissing: '請勾選已表示同意之人',
    reference: '同意之依據', referenceHint: '例如：115年3月11日當場口頭同意', referenceMissing: '請載明同意之依據',
  },
  approval: { of: '{{name}}之核可權機關同意書', why: '公部門雇主簽署前應附同意書（勞資爭議處理法 §19）；會記入紀錄，請於簽名前登錄。', missing: '請填同意書之文號或名稱', save: '登錄同意書' },
} as const
