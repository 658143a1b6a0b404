import { caseText as caseEn } from './en/case.ts'
import { domain as domainEn } from './en/domain.ts'
import { frame as frameEn } from './en/frame.ts'
import { intake as intakeEn } from './en/intake.ts'
import { surroundings as surroundingsEn } from './en/surroundings.ts'
import { caseText as caseZh } from './zh-TW/case.ts'
import { domain as domainZh } from './zh-TW/domain.ts'
import { frame as frameZh } from './zh-TW/frame.ts'
import { intake as intakeZh } from './zh-TW/intake.ts'
import { surroundings as surroundingsZh } from './zh-TW/surroundings.ts'

/** Every text of the interface, by language and namespace. The Chinese one says which keys there are. */
export const catalogues = {
  'zh-TW': { frame: frameZh, domain: domainZh, case: caseZh, intake: intakeZh, surroundings: surroundingsZh },
  en: { frame: frameEn, domain: domainEn, case: caseEn, intake: intakeEn, surroundings: surroundingsEn },
} as const

export type Locale = keyof typeof catalogues
export type Texts = (typeof catalogues)['zh-TW']
