/** 直轄市、縣（市）: where a workplace may lie. */
export const counties = [
  '臺北市', '新北市', '桃園市', '臺中市', '臺南市', '高雄市', '基隆市', '新竹市', '嘉義市', '新竹縣', '苗栗縣', '彰化縣', '南投縣', '雲林縣', '嘉義縣', '屏東縣',
  '宜蘭縣', '花蓮縣', '臺東縣', '澎湖縣', '金門縣', '連江縣',
] as const
export type County = (typeof counties)[number]

/** The county an address begins with, after a postal code if there is one; 台 counts as 臺. */
export function countyOf(address: string): County | null {
  const plain = address.normalize('NFKC').replace(/^[\s\d]+/u, '').replaceAll('台', '臺')
  return counties.find((county) => plain.startsWith(county)) ?? null
}
