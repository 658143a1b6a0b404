import { domain as domainEn } from './en/domain.ts'
import { frame as frameEn } from './en/frame.ts'
import { domain as domainZh } from './zh-TW/domain.ts'
import { frame as frameZh } from './zh-TW/frame.ts'

/** Every text of the interface, by language and namespace. The Chinese one says which keys there are. */
export const catalogues = {
  'zh-TW': { frame: frameZh, domain: domainZh },
  en: { frame: frameEn, domain: domainEn },
} as const

export type Locale = keyof typeof catalogues
export type Texts = (typeof catalogues)['zh-TW']
