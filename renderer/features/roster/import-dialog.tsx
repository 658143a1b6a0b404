import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RosterImport } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'

type What = 'PEOPLE' | 'ORGANIZATIONS'
const whats = ['PEOPLE', 'ORGANIZATIONS'] as const
/** A table of thousands of lines would hold up the window, and nobody reads it; the rest is counted. */
const mostShown = 200

/** Reads a file, shows what it would change, and takes it over when told to. */
export function ImportDialog({ of, onClose }: { of: What; onClose: () => void }) {
  const { t } = useTranslation(['roster', 'frame'])
  const choose = useDeskCommand('roster.chooseFile')
  const save = useDeskCommand('roster.import')
  const [what, setWhat] = useState<What>(of)
  const [read, setRead] = useState<RosterImport | null>(null)
  const refusal = choose.refusal ?? save.refusal
  const count = read ? read.people.length + read.organizations.length : 0

  const open = () => void choose.run({ of: what }).then((result) => result.ok && result.value && setRead(result.value))
  const confirm = () => {
    if (!read || count === 0 || save.isRunning) return
    void save.run({ people: read.people.map(({ person }) => person), organizations: read.organizations.map(({ organization }) => organization) }).then((result) => {
      if (!result.ok) return
      notify(t('import.done', { count }))
      onClose()
    })
  }
  useShortcut('Ctrl+S', confirm, { inDialogs: true })

  return (
    <Dialog
      title={t('import.title')} isOpen onClose={onClose} size={read ? 'large' : 'medium'}
      actions={<>
        <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
        <Button variant={count === 0 ? 'primary' : 'secondary'} isPending={choose.isRunning} onPress={open}>{read ? t('import.chooseAgain') : t('import.choose')}</Button>
        {count > 0 && <Button variant="primary" isPending={save.isRunning} onPress={confirm}>{t('import.confirm', { count })}</Button>}
      </>}
    >
      {refusal && <RefusalBanner refusal={refusal} />}
      {read ? <Preview read={read} count={count} /> : (
        <>
          <p>{t('import.intro')}</p>
          <RadioGroup label={t('import.what')} orientation="horizontal" choices={whats.map((id) => ({ id, label: t(`import.${id}`) }))} value={what} onChange={setWhat} />
          <p className="field-hint">{t('import.columns', { columns: what === 'PEOPLE' ? t('import.peopleColumns') : t('import.organizationColumns') })}</p>
          <p className="field-hint">{t('import.sure')}</p>
        </>
      )}
    </Dialog>
  )
}

function Preview({ read, count }: { read: RosterImport; count: number }) {
  const { t } = useTranslation('roster')
  const rows = [...read.people, ...read.organizations]
  const replaced = rows.filter(({ replaces }) => replaces).length
  const excluded = new Set(read.findings.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row)).size
  return (
    <>
      <Banner tone={count === 0 ? 'bad' : excluded > 0 ? 'warn' : 'good'} isUrgent title={`${t('import.file')}：${read.fileName}`}>
        <p>{count === 0 ? t('import.nothing') : t('import.summary', { added: count - replaced, replaced, excluded })}</p>
      </Banner>
      {read.findings.length > 0 && <Findings findings={read.findings} />}
      {count > 0 && <Rows read={read} />}
    </>
  )
}

function Findings({ findings }: { findings: RosterImport['findings'] }) {
  const { t } = useTranslation('roster')
  const say = useWords()
  // What was left out comes first where not everything can be shown.
  const shown = findings.length <= mostShown ? findings : findings.toSorted((a, b) => Number(b.severity === 'ERROR') - Number(a.severity === 'ERROR')).slice(0, mostShown)
  return (
    <section className="roster-import-part">
      <h3>{t('import.findings')}</h3>
      <table className="table">
        <thead><tr><th scope="col" className="roster-narrow">{t('import.row')}</th><th scope="col">{t('import.column')}</th><th scope="col">{t('import.finding')}</th><th scope="col">{t('import.effect')}</th></tr></thead>
        <tbody>
          {shown.map(({ row, column, severity, words }) => (
            <tr key={`${row} ${column} ${say(words)}`}>
              <td className="number roster-narrow">{row}</td><td>{column}</td><td>{say(words)}</td>
              <td>{severity === 'ERROR' ? <Badge tone="bad" icon="error">{t('import.error')}</Badge> : <Badge tone="warn" icon="warning">{t('import.warning')}</Badge>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rest of={findings.length} />
    </section>
  )
}

/** How many lines of a long list are not shown. */
function Rest({ of }: { of: number }) {
  const { t } = useTranslation('roster')
  return of > mostShown && <p className="field-hint">{t('import.rest', { count: of - mostShown })}</p>
}

function Rows({ read }: { read: RosterImport }) {
  const { t, i18n } = useTranslation(['roster', 'domain'])
  const dates = useDates()
  const rows = [
    ...read.people.map(({ row, person, replaces }) => ({
      row, name: person.name, replaces, detail: person.kinds.map((kind) => t(`domain:rosterKind.${kind}`)).join(i18n.language === 'en' ? ', ' : '、'),
      term: t('list.termRange', { from: dates.tableDate(person.termFrom), to: dates.tableDate(person.termTo) }),
    })),
    ...read.organizations.map(({ row, organization, replaces }) => ({ row, name: organization.name, replaces, detail: organization.legalRepresentative ?? '', term: '' })),
  ]
  const isPeople = read.people.length > 0
  return (
    <section className="roster-import-part">
      <h3>{t('import.rows')}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="roster-narrow">{t('import.row')}</th><th scope="col">{t('list.name')}</th><th scope="col">{isPeople ? t('list.kinds') : t('list.representative')}</th>
            {isPeople && <th scope="col">{t('list.term')}</th>}<th scope="col">{t('import.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map(({ row, name, detail, term, replaces }) => (
            <tr key={row}>
              <td className="number roster-narrow">{row}</td><td>{name}</td><td>{detail}</td>{isPeople && <td>{term}</td>}
              <td><Badge tone={replaces ? 'accent' : 'good'}>{replaces ? t('import.replaced') : t('import.added')}</Badge></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rest of={rows.length} />
    </section>
  )
}
