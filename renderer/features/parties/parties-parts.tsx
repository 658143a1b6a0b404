import { useTranslation } from 'react-i18next'
import type { PublicView } from '../../../shared/hearing/public-view.ts'
import { useDates } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'

/** Statements, terms, answers and outcome, as far as there are any. */
export function PartiesParts({ view: { statements, terms, answers, outcome, reading } }: { view: PublicView }) {
  const { t } = useTranslation(['hearingPublic', 'domain'])
  const dates = useDates()
  if (statements.length === 0 && terms.length === 0 && outcome === null) return <p className="parties-none">{t('parties.none')}</p>
  return (
    <>
      {statements.length > 0 && (
        <section>
          <h2>{t('parties.statements')}</h2>
          <ol className="parties-list">
            {statements.map((one, index) => (
              <li key={one.key} className={`parties-item parties-${one.speaker.toLowerCase()}`} aria-current={one.key === reading ? 'true' : undefined} data-at={index === statements.length - 1 ? 'STATEMENTS' : undefined}>
                <p className="parties-who">
                  <strong>{t(`domain:side.${one.speaker}`)}</strong> {t('parties.number', { number: one.number })} {one.at !== null && dates.time(one.at)}
                  <ReadMark isRead={one.isRead} isNow={one.key === reading} />
                </p>
                <p className="parties-text">
                  {one.isStruck && <span className="visually-hidden">{t('parties.struck')}</span>}
                  {one.corrects !== null && <em>{t(one.isDeletion ? 'parties.deletes' : 'parties.corrects', { number: one.corrects })}</em>}
                  {one.isStruck ? <del>{one.text}</del> : one.text}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {terms.length > 0 && (
        <section data-at="TERMS">
          <h2>{t('parties.terms')}</h2>
          <ol className="parties-list">
            {terms.map((one) => (
              <li key={one.key} className="parties-item" aria-current={one.key === reading ? 'true' : undefined}>
                <p className="parties-text">{one.number}. {one.sentence} <ReadMark isRead={one.isRead} isNow={one.key === reading} /></p>
                {one.capitals !== null && <p className="parties-text parties-sum">{one.capitals}</p>}
                {one.installments.length > 0 && <ul className="parties-installments">{one.installments.map((line) => <li key={line}>{line}</li>)}</ul>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {answers.length > 0 && (
        <section>
          <h2>{t('parties.answers')}</h2>
          <ul className="parties-list">{answers.map(({ name, accepted }) => <li key={name} className="parties-text">{name}：{t(accepted ? 'parties.agrees' : 'parties.refuses')}</li>)}</ul>
        </section>
      )}
      {outcome !== null && <section><h2>{t('parties.outcome')}</h2><p className="parties-text parties-outcome">{t(`domain:outcome.${outcome}`)}</p></section>}
    </>
  )
}

function ReadMark({ isRead, isNow }: { isRead: boolean; isNow: boolean }) {
  const { t } = useTranslation('hearingPublic')
  if (isNow) return <span className="parties-mark parties-now">{t('parties.nowRead')}</span>
  return isRead ? <span className="parties-mark"><Icon name="check" size={20} />{t('parties.isRead')}</span> : null
}
