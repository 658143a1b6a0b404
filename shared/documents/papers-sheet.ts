import type { CityProfile } from '../model/city-profile.ts'
import type { AttachmentKind } from '../subsidy/kinds.ts'
import { subsidy } from '../text/zh-TW/subsidy.ts'
import { subsidyCounter } from '../text/zh-TW/subsidy-counter.ts'
import type { DocumentModel } from './model.ts'

/** 應備文件: what somebody at the counter is to bring along; it names nobody. Source: law.md §5.3. */
export const papersSheet = (papers: readonly AttachmentKind[], { bureau }: CityProfile): DocumentModel => ({
  code: 'SUBSIDY_PAPERS', genre: 'FORM', issuer: bureau.name, title: subsidyCounter.sheet.title, footer: subsidyCounter.sheet.title,
  blocks: [
    { kind: 'paragraph', text: subsidyCounter.sheet.intro },
    { kind: 'checklist', items: papers.map((kind) => ({ text: subsidy.attachment[kind], checked: false })) },
    { kind: 'paragraph', small: true, text: subsidyCounter.note },
  ],
})
