import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { CaseView, StepExplanation } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { eventForms } from '../../event-forms/registry.ts'
import { useWords } from '../../texts.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface ExplainDialogProps { view: CaseView; onOpen: (type: CaseEventType) => void; onClose: () => void }

/** 為什麼？ every event, possible today or not, each with one line and the article. */
export function ExplainDialog({ view, onOpen, onClose }: ExplainDialogProps) {
  const { t } = useTranslation('committee')
  const { data, error } = useDesk('case.explain', { caseId: view.caseId })
  return (
    <Dialog title={t('explain.title')} isOpen onClose={onClose} size="large" closesOnClickOutside>
      {error ? <RefusalBanner refusal={error.refusal} /> : data ? <Explanations steps={data} onOpen={onOpen} /> : <Loading />}
    </Dialog>
  )
}

function Explanations({ steps, onOpen }: { steps: readonly StepExplanation[]; onOpen: (type: CaseEventType) => void }) {
  const { t } = useTranslation(['committee', 'domain'])
  const [asked, setAsked] = useState('')
  const words = useWords()
  const wanted = asked.trim().toLowerCase()
  const found = steps.filter(({ type, line, article }) => [t(`domain:event.${type}`), type, words(line), article].some((text) => text.toLowerCase().includes(wanted)))
  const groups = [{ title: t('explain.allowed'), steps: found.filter((step) => step.allowed) }, { title: t('explain.refused'), steps: found.filter((step) => !step.allowed) }]
  return (
    <div className="explain">
      <p className="quiet">{t('explain.intro')}</p>
      <TextField label={t('explain.search')} value={asked} onChange={setAsked} type="search" autoFocus />
      <p role="status" className={found.length === 0 ? 'quiet' : 'visually-hidden'}>{found.length === 0 ? t('explain.nothing') : t('explain.found', { total: found.length })}</p>
      {groups.map((group) => group.steps.length > 0 && (
        <section key={group.title}>
          <h3 className="explain-group">{group.title}（{group.steps.length}）</h3>
          <dl className="explain-list">
            {group.steps.map(({ type, allowed, line, article }) => (
              <div key={type}>
                <dt>
                  {allowed && eventForms[type] !== undefined
                    ? <Button size="small" onPress={() => onOpen(type)}>{t(`domain:event.${type}`)}</Button>
                    : t(`domain:event.${type}`)}
                </dt>
                <dd>{words(line)}<small className="article">{article}</small></dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
