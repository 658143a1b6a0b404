import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { RosterStanding } from '../../../shared/ipc/views.ts'
import { qualificationProblem } from '../../../shared/law/qualification.ts'
import { requiredTrainingHours } from '../../../shared/law/training.ts'
import { type RosterKind, rosterKinds, type RosterPerson } from '../../../shared/model/roster.ts'
import type { MarkedRoster } from '../../../shared/roster/demonstration.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { type DateTexts, useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface PersonRow { person: RosterPerson; isDemonstration: boolean; organization: string; standing: RosterStanding | undefined; unfit: string | null }
type Shown = RosterKind | 'ALL' | 'ATTENTION'

/** Everybody on the roster, with what one chooses by. */
export function PersonTable({ roster, standing }: { roster: MarkedRoster; standing: readonly RosterStanding[] }) {
  const { t, i18n } = useTranslation(['roster', 'domain'])
  const dates = useDates()
  const say = useWords()
  const navigate = useNavigate()
  const { today } = useStatus()
  const [text, setText] = useState('')
  const [shown, setShown] = useState<Shown>('ALL')

  const rows = useMemo(() => {
    const standingOf = new Map(standing.map((one) => [one.personId, one]))
    const organizationOf = new Map(roster.organizations.map(({ id, name }) => [id, name]))
    return roster.people.map((person): PersonRow => {
      // Somebody of several kinds fits as soon as one of them does.
      const problems = person.kinds.map((kind) => qualificationProblem(person, today, kind))
      const [first] = problems
      return {
        person, isDemonstration: roster.demonstrationIds.includes(person.id), organization: organizationOf.get(person.organizationId ?? '') ?? '', standing: standingOf.get(person.id),
        unfit: first === undefined || first === null || problems.includes(null) ? null : say(first),
      }
    })
  }, [roster, standing, today, say])
  const found = useMemo(() => rows.filter(({ person, organization, standing: one }) => (
    (shown === 'ALL' || (shown === 'ATTENTION' ? (one?.warnings.length ?? 0) > 0 : person.kinds.includes(shown))) &&
    [person.name, organization, person.qualification, person.position ?? ''].some((field) => field.includes(text.trim()))
  )), [rows, shown, text])
  const hasDemonstration = roster.demonstrationIds.length > 0
  const columns = useMemo(() => columnsOf(t, i18n.language, dates, hasDemonstration), [t, i18n.language, dates, hasDemonstration])

  if (roster.people.length === 0) return <EmptyState icon="roster" title={t('noPeople')}><p>{t('noPeopleText')}</p></EmptyState>
  return (
    <>
      <div className="roster-tools">
        <TextField label={t('list.find')} type="search" value={text} onChange={setText} />
        <Select<Shown>
          label={t('list.kind')} value={shown} onChange={setShown}
          choices={[{ id: 'ALL', label: t('list.all') }, ...rosterKinds.map((id) => ({ id, label: t(`domain:rosterKind.${id}`) })), { id: 'ATTENTION', label: t('list.attention') }]}
        />
      </div>
      <DataTable label={t('list.people')} columns={columns} rows={found} rowId={({ person }) => person.id} onOpen={({ person }) => void navigate(paths.rosterPerson(person.id))} empty={<EmptyState icon="roster" title={t('noMatch')} />} />
    </>
  )
}

type RosterT = ReturnType<typeof useTranslation<['roster', 'domain']>>['t']

/** @param hasDemonstration whether some are marked, which takes room beside the name */
function columnsOf(t: RosterT, language: string, dates: DateTexts, hasDemonstration: boolean): DataColumn<PersonRow>[] {
  const count = (value: number | undefined) => value ?? 0
  return [
    { id: 'name', header: t('list.name'), width: hasDemonstration ? 'minmax(10.5rem, 1.6fr)' : 'minmax(7rem, 1.2fr)', sortValue: ({ person }) => person.name, cell: ({ person, isDemonstration, organization }) => <span title={organization}>{isDemonstration && <><Badge tone="warn">{t('list.demonstration')}</Badge> </>}{person.name}{organization !== '' && <span className="quiet">　{organization}</span>}</span> },
    { id: 'kinds', header: t('list.kinds'), width: language === 'en' ? 'minmax(9rem, 1fr)' : 'minmax(6rem, 1fr)', sortValue: ({ person }) => person.kinds.join(), cell: ({ person }) => person.kinds.map((kind) => t(`domain:rosterKind.${kind}`)).join(language === 'en' ? ', ' : '、') },
    {
      id: 'standing', header: t('list.standing'), width: '7.5rem', sortValue: ({ unfit }) => unfit ?? '',
      cell: ({ unfit }) => (unfit === null ? <Badge tone="good" icon="done">{t('standing.fit')}</Badge> : <Badge tone="bad" icon="warning" title={unfit}>{t('standing.unfit')}</Badge>),
    },
    {
      id: 'warnings', header: t('list.warnings'), width: '6.5rem', sortValue: ({ standing }) => count(standing?.warnings.length),
      cell: ({ standing }) => (count(standing?.warnings.length) === 0 ? t('standing.none') : <Badge tone="warn" icon="warning">{t('list.warningCount', { count: count(standing?.warnings.length) })}</Badge>),
    },
    {
      id: 'training', header: t('list.training'), width: '7rem', sortValue: ({ standing }) => count(standing?.trainingHours),
      cell: ({ person, standing }) => (
        !person.kinds.includes('MEDIATOR') ? t('standing.none')
          : count(standing?.trainingHours) < requiredTrainingHours ? <Badge tone="warn">{t('list.hours', { hours: count(standing?.trainingHours) })}</Badge>
          : t('list.hours', { hours: count(standing?.trainingHours) })
      ),
    },
    { id: 'open', header: t('list.open'), width: '4.5rem', sortValue: ({ standing }) => count(standing?.openCases), cell: ({ standing }) => count(standing?.openCases) },
    { id: 'month', header: t('list.month'), width: '4.5rem', sortValue: ({ standing }) => count(standing?.casesThisMonth), cell: ({ standing }) => count(standing?.casesThisMonth) },
    { id: 'term', header: t('list.term'), width: language === 'en' ? '14rem' : '12rem', sortValue: ({ person }) => person.termTo, cell: ({ person }) => <span className="number">{t('list.termRange', { from: dates.tableDate(person.termFrom), to: dates.tableDate(person.termTo) })}</span> },
    { id: 'qualification', header: t('list.qualification'), width: 'minmax(8rem, 1.6fr)', cell: ({ person }) => <span title={person.qualification}>{person.qualification}</span> },
  ]
}
