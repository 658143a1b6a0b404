/** Words in both languages, or one text for both where it is a name or a figure. */
export type Words = string | readonly [chinese: string, english: string]

export const inChinese = (words: Words): string => (typeof words === 'string' ? words : words[0])
export const inEnglish = (words: Words): string => (typeof words === 'string' ? words : words[1])

/** Joins as each language lists things. */
export const listed = (words: readonly Words[]): Words => [words.map(inChinese).join('、'), words.map(inEnglish).join(', ')]

/** The two sides, in words. */
export const sideWords = { EMPLOYEE: ['勞方', 'the employee side'], EMPLOYER: ['資方', 'the employer side'] } as const satisfies Record<string, Words>
