import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseLink } from '../../../shared/lifecycle/case-events.ts'
import type { CaseView, RelatedCase } from '../../../shared/ipc/views.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import { HintList } from './hint-list.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { RelatedList } from './related-list.tsx'
import './surroundings.css'

/** 提醒 and 相關案件 of a case. A link is a note of the case, so that it has its day and its author. */
export function SurroundingsCards({ view }: { view: CaseView }) {
  const { t } = useTranslation('surroundings')
  const { today } = useStatus()
  const { data } = useDesk('case.surroundings', { caseId: view.caseId }, { keepPrevious: true })
  const record = useDeskCommand('case.record')
  const [asked, setAsked] = useState<{ related: RelatedCase | null } | null>(null)
  const canNote = view.next.some((step) => step.type === 'note.added' && step.refusal === null)

  const link = async (made: CaseLink, text: string) => {
    const result = await record.run({ caseId: view.caseId, basedOnSeq: view.seq, event: { type: 'note.added', on: today, text, link: made } })
    if (!result.ok) return result.refusal
    notify(t('linkDone', { number: made.caseNumber }))
    setAsked(null)
    return null
  }
  if (data === undefined) return <Loading />
  return (
    <>
      <Section title={t('hints')} {...(data.hints.length > 0 ? { aside: <Badge tone="accent">{data.hints.length}</Badge> } : {})}><HintList hints={data.hints} /></Section>
      <Section title={t('related')} {...(canNote ? { aside: <Button size="small" variant="quiet" icon="add" onPress={() => setAsked({ related: null })}>{t('linkAnother')}</Button> } : {})}>
        <RelatedList related={data.related} links={view.facts.links} {...(canNote ? { onLink: (related: RelatedCase) => setAsked({ related }) } : {})} />
      </Section>
      {asked && <LinkDialog related={asked.related} ownNumber={view.caseNumber} links={view.facts.links} withNote onLink={link} onClose={() => setAsked(null)} />}
    </>
  )
}
