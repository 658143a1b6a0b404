import { useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { MovedDeadline } from '../../../shared/ipc/views.ts'
import { paths } from '../../paths.ts'
import { useDeadlineName } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'

const shownAtFirst = 10

/** Deadlines that a change of the calendar moved, each leading to its case. `willMove`: they would, if it were made. */
export function MovedList({ moved, willMove = false }: { moved: readonly MovedDeadline[]; willMove?: boolean }) {
  const { t } = useTranslation('officeCalendar')
  const dates = useDates()
  const nameOf = useDeadlineName()
  const [isWhole, setWhole] = useState(false)
  if (moved.length === 0) return <p>{t(willMove ? 'willMoveNone' : 'movedNone')}</p>
  const rows = isWhole ? moved : moved.slice(0, shownAtFirst)
  return (
    <>
      <p>{t(willMove ? 'willMove' : 'moved', { count: moved.length })}</p>
      <div className="table-scroll">
        <table className="table">
          <thead><tr><th scope="col">{t('movedCase')}</th><th scope="col">{t('movedCode')}</th><th scope="col">{t('movedBefore')}</th><th scope="col">{t('movedAfter')}</th></tr></thead>
          <tbody>
            {rows.map(({ caseId, caseNumber, code, subject, before, after }) => (
              <tr key={`${caseId} ${code} ${subject ?? ''} ${before}`}>
                <td><Link to={paths.case(caseId)}>{caseNumber}</Link></td><td>{nameOf(code)}</td>
                <td className="number">{dates.tableDate(before)}</td><td className="number">{dates.tableDate(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < moved.length && <div><Button variant="quiet" onPress={() => setWhole(true)}>{t('movedMore', { count: moved.length - rows.length })}</Button></div>}
    </>
  )
}
