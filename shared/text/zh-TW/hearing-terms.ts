/** 調解室之出價、方案、答復與結果. */
export const hearingTerms = {
  offers: '出價', ledger: '出價紀錄', newOffer: '登錄出價', who: '出價人', side: { EMPLOYEE: '勞方', EMPLOYER: '資方', MEDIATOR: '調解人' }, amount: '金額', words: '說明', addOffer: '加入',
  dollars: '{{amount}} 元', propose: '以此作成方案', removeOffer: '移除 {{time}} 之出價', noGap: '雙方尚未各自提出數額。', gap: '相差 {{amount}} 元', meets: '雙方數額已相合', nearer: '較前拉近 {{amount}} 元', farther: '較前拉遠 {{amount}} 元',
  proposal: '方案與條款', answers: '當事人答復', outcome: '結果認定', by: '由 {{name}} 表示',
} as const
