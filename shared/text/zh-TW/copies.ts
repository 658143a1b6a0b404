/** Redacted copies of documents, and the outcome slip. */
export const copies = {
  version: '版本',
  original: '原本',
  copy: { EMPLOYEE: '給勞方（遮蔽）', EMPLOYER: '給資方（遮蔽）', OUTSIDE: '對外（遮蔽）', ANONYMOUS: '對外（連同公司、團體名稱遮蔽）' },
  hides: {
    EMPLOYEE: '遮蔽資方之地址、電話、電子郵件及證號；姓名、請求不遮。', EMPLOYER: '遮蔽勞方之地址、電話、電子郵件及證號；姓名、請求不遮。',
    OUTSIDE: '另遮蔽當事人、代理人、法定代理人、證人等之姓名。', ANONYMOUS: '另遮蔽當事人、代理人、法定代理人、證人等之姓名，以及公司、團體名稱。',
  },
  checkFreeText: '自由書寫之文字，只遮蔽與登錄資料相同者，交付前請再看一遍。',
  reminder: '本件載有住址等個人資料。交給對造時，可改用遮蔽版。',
  previewCopy: '預覽：{{copy}}',

  slip: '結果說明單',
  slipNote: '一頁白話說明，不是法律文件；以中文紀錄為準。譯文請先由通曉該語言之人核對。',
  slipFor: '給哪一位當事人',
  slipPreview: '預覽結果說明單',
  language: '語言',
} as const
