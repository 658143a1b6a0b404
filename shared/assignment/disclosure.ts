import type { RadarFinding, RadarHit } from '../ipc/views.ts'
import { yearOf } from '../model/dates.ts'
import { isByName, roleWords } from './ties.ts'

/** What a mediator discloses: for the record (Chinese), and to be understood on an English screen. */
export interface Disclosure { zh: string; en: string }

const noTies: Disclosure = {
  zh: '與雙方當事人及其代理人均無親屬、僱傭或財產上利害關係。',
  en: 'No relation by family, employment or property with either side or its proxies.',
}

/**
 * The text of 揭露 that findings give, to be confirmed by the person concerned. Of another case it names number, year and part, nothing
 * else (§24). Source: 調解辦法 §10, §18.
 */
export function disclosureFrom(findings: readonly RadarFinding[]): Disclosure {
  if (findings.length === 0) return noTies
  const told = findings.map((finding) => (finding.sameCase ? inThisCase(finding) : inOtherCases(finding)))
  return {
    zh: `${told.map(({ zh }) => zh).join('；')}。除上列事項外，${noTies.zh}`,
    en: `${told.map(({ en }) => en).join('; ')}. Apart from this: n${noTies.en.slice(1)}`,
  }
}

/** A name alone is for the person to confirm or to strike out. */
const doubt = (hit: RadarHit): Disclosure => (isByName(hit) ? { zh: '（同名，待確認）', en: ' (same name, to be confirmed)' } : { zh: '', en: '' })

function inThisCase(finding: RadarFinding): Disclosure {
  const [chinese, english] = roleWords(finding)
  const mark = finding.hits.slice(0, 1).map(doubt)
  return { zh: `於本案為${chinese}${mark.map(({ zh }) => zh).join('')}`, en: `${english} in this case${mark.map(({ en }) => en).join('')}` }
}

function inOtherCases(finding: RadarFinding): Disclosure {
  const { role, total, hits } = finding
  const [chinese, english] = roleWords(finding)
  const cases = hits.map((hit): Disclosure => ({
    zh: `${hit.caseNumber}（${yearOf(hit.receivedOn) - 1911}年）${doubt(hit).zh}`,
    en: `${hit.caseNumber} (${yearOf(hit.receivedOn)})${doubt(hit).en}`,
  }))
  const more: Disclosure = total > hits.length ? { zh: `等 ${total} 件`, en: ` and others, ${total} in all` } : { zh: '', en: '' }
  return {
    zh: `${role === 'MEDIATOR' || role === 'MEMBER' ? '曾任' : '曾為'}與本案有相同當事人之${cases.map(({ zh }) => zh).join('、')}${more.zh}案件之${chinese}`,
    en: `formerly ${english} in ${cases.map(({ en }) => en).join(', ')}${more.en}, a case of the same party`,
  }
}
