import { paragraphNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import type { LetterContext } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { matterOf } from './people.ts'
import { numberedParagraphs, paragraphs } from './record/sections.ts'

/** D15 調解不成立後救濟途徑說明: the nine ways of law.md §4.4, each with the period that runs. */
export function remediesNotice(facts: CaseFacts, { caseNumber, profile, wording }: LetterContext): DocumentModel {
  const say = sayer('D15', wording)
  const common = sayer('COMMON', wording)
  const { fund, bureau } = profile
  const interests = facts.claims.some((claim) => claim.nature === 'INTERESTS')
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['共同申請交付仲裁', [common('arbitration'), ...(interests ? [common('arbitrationOfPublicBody')] : []), say('arbitrationEffect')]],
    ['向法院起訴或聲請勞動調解', [say('court')]],
    ['裁判費暫免徵收', [say('courtFees')]],
    ['法律扶助', [say('legalAid')]],
    [`${fund.name}補助`, [say('subsidy', { regulation: fund.regulation, bureauName: bureau.name, bureauPhone: bureau.phone })]],
    ['請求權時效及其他期間', [say('interruption'), say('limitation'), say('dismissalPeriod')]],
    ['積欠工資墊償', [say('wageFund')]],
    ['不當勞動行為裁決', [say('unfairPractice')]],
    ['勞動檢查申訴', [say('inspection')]],
  ]
  const failure = `${facts.determinedOn === null ? '' : `於${rocDate(facts.determinedOn)}`}${facts.partial ? '部分' : ''}`
  return {
    code: 'D15',
    genre: 'RECORD',
    issuer: bureau.name,
    title: '調解不成立後救濟途徑說明',
    footer: caseNumber,
    blocks: [
      { kind: 'paragraph', text: say('introduction', { matter: matterOf(facts), caseNumber, failure }) },
      ...ways.flatMap(([title, texts], index): DocumentBlock[] => [
        { kind: 'heading', level: 1, text: `${paragraphNumber(1, index + 1)}${title}` },
        ...(texts.length === 1 ? texts.flatMap((text) => paragraphs(text, { indent: 1 })) : numberedParagraphs(texts)),
      ]),
      ...paragraphs(say('note'), { small: true }),
    ],
  }
}
