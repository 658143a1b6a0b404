import { useTranslation } from 'react-i18next'
import type { MadePacket } from '../../../shared/packet/report.ts'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'

export function MadeSection({ made }: { made: readonly MadePacket[] }) {
  const { t, i18n } = useTranslation('packets')
  const dates = useDates()
  if (made.length === 0) return null
  return (
    <Section title={t('madeHere')}>
      <div className="table-scroll">
        <table className="table" aria-label={t('madeHere')}>
          <thead><tr><th scope="col">{t('col.at')}</th><th scope="col">{t('col.purpose')}</th><th scope="col">{t('col.by')}</th><th scope="col">{t('col.number')}</th></tr></thead>
          <tbody>
            {made.map(({ packetId, purpose, at, by, caseNumbers }) => (
              <tr key={packetId}><td className="number">{dates.instant(at)}</td><td>{t(`purpose.${purpose}`)}</td><td>{by}</td><td>{caseNumbers.join(i18n.language === 'en' ? ', ' : '、')}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
