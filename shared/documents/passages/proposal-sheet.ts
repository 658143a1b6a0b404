import type { Passages } from './passage.ts'

/** D10 調解方案. `articles`: those of the way in which it is mediated; empty in a conciliation. */
export const proposalSheetPassages = {
  effect: {
    text: '雙方當事人同意本方案，並於調解紀錄簽名者，為調解成立；當事人對本方案不同意者，為調解不成立{articles}。',
    needs: ['articles'], article: '§12 V、§19、§20', says: ['調解成立', '調解不成立'],
  },
} as const satisfies Passages
