/** Words of the proceedings in which costs arise. */
export const litigationWords = {
  proceeding: { LITIGATION: '民事訴訟', ENFORCEMENT: '強制執行', UNFAIR_PRACTICE: '不當勞動行為裁決', ARBITRATION: '交付仲裁' },
  kind: { CONFIRM_EMPLOYMENT: '確認僱傭關係存在', PAYMENT: '給付', OTHER: '其他' },
  place: (city: string): string => (({ TAIPEI: '臺北市', KAOHSIUNG: '高雄市', TAINAN: '臺南市' }) as Record<string, string>)[city] ?? city,
} as const
