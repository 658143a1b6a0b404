import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import type { SubsidyEventType } from '../../../shared/subsidy/events.ts'
import { CentralSection } from './central-section.tsx'
import { EligibilitySection } from './eligibility-section.tsx'
import { ItemSection } from './item-section.tsx'
import { OthersSection } from './others-section.tsx'
import { PaperPane } from './paper-pane.tsx'

interface ReviewTabProps { view: SubsidyView; ticked: readonly string[]; onTick: (kinds: readonly string[]) => void; onOpen: (type: SubsidyEventType) => void }

/** 審查: what the rules say, side by side with the papers it is read from. */
export function ReviewTab({ view, ticked, onTick, onOpen }: ReviewTabProps) {
  return (
    <div className="review">
      <div className="review-columns">
        <div className="review-column">
          <EligibilitySection view={view} />
          <ItemSection view={view} />
          <CentralSection view={view} />
          <OthersSection view={view} />
        </div>
        <PaperPane view={view} ticked={ticked} onTick={onTick} onOpen={onOpen} />
      </div>
    </div>
  )
}
