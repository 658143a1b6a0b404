/** 調解室之快速鍵與區域. */
export const hearingKeys = {
  bar: '調解室工具列', button: '快速鍵', tools: '其他工具',
  use: {
    speaker: '陳述者：勞方、資方、調解人', record: '陳述：記錄；Shift+Enter 換行', phrase: '陳述：; 與代碼，再按空白鍵展開片語', undo: '陳述：復原、重做', find: '在紀錄中尋找',
    proposal: '方案', answers: '當事人答復', outcome: '結果認定', offer: '登錄出價：勞方、資方、調解人', calculator: '試算',
    preview: '預覽紀錄', print: '有結果後：列印紀錄', remedies: '不成立後：列印救濟途徑說明', slip: '不成立後：結果說明單', readBack: '朗讀紀錄與方案', parties: '開啟或關閉當事人畫面', private: '隱藏或顯示所有私人筆記',
    attendance: '出席：到場、代理、未到', moves: '出席：開會後記遲到、離席', letter: '出席：登錄委任書', guests: '出席：加通譯、加列席', duties: '出席：程序告知', open: '出席：開會', recess: '出席：休息、續行',
    region: '移到下一個、前一個區域', leave: '離開調解室', close: '關閉最上層視窗', list: '顯示這張表',
  },
  draft: '草稿', draftTitle: '目前之調解紀錄', draftHint: '依已記錄及正在輸入之內容製作。認定結果後方得列印正本。',
  papers: '交付當事人之文件', printRemedies: '列印救濟途徑說明', slip: '結果說明單', slipFor: '結果說明單交給哪一位？',
} as const
