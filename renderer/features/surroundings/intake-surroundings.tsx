import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseLink } from '../../../shared/lifecycle/case-events.ts'
import type { CaseSurroundings, RelatedCase } from '../../../shared/ipc/views.ts'
import { Button } from '../../ui/button.tsx'
import { HintList } from './hint-list.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { RelatedList } from './related-list.tsx'
import './surroundings.css'

export interface IntakeSurroundingsProps {
  surroundings: CaseSurroundings
  /** The links that the application will be filed with. */
  links: readonly CaseLink[]
  onChange: (links: CaseLink[]) => void
}

/** The same for an application that is still being typed: links are filed with it. */
export function IntakeSurroundings({ surroundings: { hints, related }, links, onChange }: IntakeSurroundingsProps) {
  const { t } = useTranslation('surroundings')
  const [asked, setAsked] = useState<{ related: RelatedCase | null } | null>(null)
  const link = (made: CaseLink) => {
    onChange([...links, made])
    setAsked(null)
    return Promise.resolve(null)
  }
  return (
    <>
      <HintList hints={hints} />
      <h3 className="related-title">{t('related')}</h3>
      <RelatedList
        related={related} links={links} onLink={(one) => setAsked({ related: one })}
        onUnlink={(gone) => onChange(links.filter((one) => one.caseNumber !== gone.caseNumber))}
      />
      <div className="intake-add"><Button size="small" variant="quiet" icon="add" onPress={() => setAsked({ related: null })}>{t('linkAnother')}</Button></div>
      {asked && <LinkDialog related={asked.related} ownNumber={null} links={links} withNote={false} onLink={link} onClose={() => setAsked(null)} />}
    </>
  )
}
