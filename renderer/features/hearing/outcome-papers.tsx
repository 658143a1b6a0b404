import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordCode } from '../../../shared/documents/mediation-record.ts'
import { slipCode, slipKey, slipReaders } from '../../../shared/documents/outcome-slip.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { hasFailure } from '../../../shared/lifecycle/standing.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { HearingPapers, PreviewedDocument } from './hearing-page.tsx'

/** What the parties take home, by a key each: the record, and where something was not settled the ways that are left and the slip in their language. */
export function OutcomePapers({ view, preview: Preview }: { view: CaseView } & Pick<HearingPapers, 'preview'>) {
  const { t } = useTranslation(['hearingKeys', 'hearingSigning', 'case'])
  const { facts, caseId, documents } = view
  const print = useDeskCommand('document.print')
  const [isChoosing, setChoosing] = useState(false)
  const [slip, setSlip] = useState<PreviewedDocument | null>(null)
  const record = documents.findLast(({ code }) => code === recordCode(facts))
  const remedies = documents.findLast(({ code }) => code === 'D15')
  const readers = hasFailure(facts) ? slipReaders(facts) : []

  const printOne = async (called: PreviewedDocument | undefined) => {
    if (called === undefined || print.isRunning) return
    const result = await print.run({ caseId, code: called.code, key: called.key })
    if (result.ok && result.value.printed) notify(t('hearingSigning:printed'))
  }
  useShortcut('Alt+L', () => void printOne(record), { isEnabled: record !== undefined })
  useShortcut('Alt+D', () => void printOne(remedies), { isEnabled: remedies !== undefined })
  useShortcut('Alt+S', () => setChoosing(true), { isEnabled: readers.length > 0 })

  const choose = (called: PreviewedDocument) => {
    setChoosing(false)
    setSlip(called)
  }
  return (
    <>
      <div className="outcome-papers" role="group" aria-label={t('papers')}>
        {record && <PaperButton keys="Alt+L" onPress={() => void printOne(record)}>{t('hearingSigning:print')}</PaperButton>}
        {remedies && <PaperButton keys="Alt+D" onPress={() => void printOne(remedies)}>{t('printRemedies')}</PaperButton>}
        {readers.length > 0 && <PaperButton keys="Alt+S" onPress={() => setChoosing(true)}>{t('slip')}</PaperButton>}
      </div>
      {print.refusal && <RefusalBanner refusal={print.refusal} />}
      <Dialog title={t('slipFor')} isOpen={isChoosing} onClose={() => setChoosing(false)} size="small" closesOnClickOutside>
        <ul className="slip-readers">
          {readers.map((party, index) => (
            <li key={party.id}><Button autoFocus={index === 0} onPress={() => choose({ code: slipCode, key: slipKey(party), title: `${t('slip')}（${party.name}）` })}>{party.name}</Button></li>
          ))}
        </ul>
      </Dialog>
      <Preview caseId={caseId} called={slip} onClose={() => setSlip(null)} />
    </>
  )
}

function PaperButton({ keys, onPress, children }: { keys: string; onPress: () => void; children: ReactNode }) {
  return <Button size="small" icon="print" aria-keyshortcuts={keys} onPress={onPress}>{children} <kbd>{keys}</kbd></Button>
}
