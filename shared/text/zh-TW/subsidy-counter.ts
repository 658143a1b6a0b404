export const subsidyCounter = {
  title: '櫃檯試算', description: '供民眾詢問時試算。不儲存任何資料，離開本頁即清除。', note: '試算，以機關核定、法院裁定為準。', clear: '清除重填',
  who: '申請人與爭議', city: '申請之城市', applicant: '申請人', dispute: '爭議種類', proceeding: '程序', litigation: '訴訟種類', level: '審級', on: '申請日', filedOn: '起訴（程序開始）日', household: '設籍日',
  workplace: '勞務提供地', workplaceHere: '本市', workplaceElsewhere: '其他縣市', joint: '共同起訴（申請）', claimants: '共同人數', mediation: '調解', mediationOn: '調解不成立日',
  mediationState: { FAILED: '主管機關調解不成立', COURT: '法院勞動調解不成立', NOT_YET: '尚未調解，或尚未有結果' },
  paid: '已付費用', item: '項目', amount: '已付金額', others: '其他機關已補助', livingMonths: '生活費：申請月數', monthlyIncome: '訴訟期間每月收入', livingOthers: '生活費：其他機關已補助', averageWage: '最近一年月平均收入', assets: '資產（不含自住房屋）',
  subsidies: '補助試算', eligibility: '資格', items: '項目與金額', total: '依規則可核給合計', totalManual: '另有項目由審查小組認定', payable: '可核給', cap: '上限', noCap: '無上限', deducted: '扣除其他補助', formula: '計算', byPanel: '由審查小組認定',
  unverified: '規則未查證，不得自動核定', unverifiedCheck: '此條件之規則未查證', remedy: '如何補正', assumed: '尚無調解不成立之結果，目前不得申請。下列金額係假設調解不成立之試算。', nothing: '填入已付金額或生活費月數後，試算結果顯示於此。', dollars: '{{amount}} 元',
  papers: '應備文件', printPapers: '列印應備文件', optional: '有則附',
  court: '裁判費試算', monthlyWage: '確認僱傭：月薪', remaining: '剩餘僱用月數（不定期契約免填）', wage: '請求工資', pension: '請求退休金', severance: '請求資遣費', accident: '職業災害補償', other: '其他請求',
  claimValue: '確認僱傭關係之訴訟標的價額', fee: '應繳裁判費', dueNow: '起訴時先繳', deferred: '暫免（三分之二）', mediationFee: '法院勞動調解聲請費', enforcementFee: '強制執行費', courtNothing: '填入月薪或請求金額後，裁判費顯示於此。', noTable: '起訴日不在裁判費表內。',
  sheet: { title: '申請補助應備文件', intro: '請於申請時攜帶下列文件（正本或影本依承辦人說明）：' },
} as const
