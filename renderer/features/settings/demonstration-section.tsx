import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'

export function DemonstrationSection() {
  const { t } = useTranslation('frame')
  const { demonstrationCases, preferences: { city } } = useStatus()
  const load = useDeskCommand('demonstration.load')
  const remove = useDeskCommand('demonstration.remove')
  const [isAsked, setAsked] = useState(false)
  const refusal = load.refusal ?? remove.refusal
  return (
    <Section title={t('settings.demonstration')}>
      {demonstrationCases > 0 ? (
        <>
          <p>{t('settings.demonstrationNow', { count: demonstrationCases })}</p>
          <div><Button variant="danger" onPress={() => setAsked(true)}>{t('settings.remove')}</Button></div>
        </>
      ) : (
        <>
          <p>{t('settings.demonstrationNone')}</p>
          <p className="field-hint">{t('firstRun.demonstrationHint')}</p>
          <div>
            <Button
              isPending={load.isRunning}
              onPress={() => city !== null && void load.run({ city }).then((result) => result.ok && notify(t('firstRun.demonstrationLoaded', { count: result.value.cases })))}
            >
              {t('settings.load')}
            </Button>
          </div>
        </>
      )}
      {refusal && <RefusalBanner refusal={refusal} />}
      <ConfirmDialog
        title={t('settings.removeTitle')}
        isOpen={isAsked}
        action={t('settings.remove')}
        variant="danger"
        isPending={remove.isRunning}
        onClose={() => setAsked(false)}
        onConfirm={() => void remove.run({}).then((result) => {
          setAsked(false)
          if (result.ok) notify(t('settings.removed', { count: result.value.cases }))
        })}
      >
        <p>{t('settings.removeText')}</p>
      </ConfirmDialog>
    </Section>
  )
}
