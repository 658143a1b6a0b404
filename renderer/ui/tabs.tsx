import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export interface TabChoice<Id extends string> {
  id: Id
  label: ReactNode
  /** Shown after the label. */
  count?: number
  content: ReactNode
}

export interface TabsProps<Id extends string> {
  label: string
  tabs: readonly TabChoice<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  className?: string
}

/** Only the selected tab's content is in the page. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, className }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key)
        if (chosen) onSelect(chosen.id)
      }}
      className={className ?? 'tabs'}
    >
      <TabList aria-label={label} className="tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}{tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => <TabPanel key={tab.id} id={tab.id} className="tab-panel">{tab.content}</TabPanel>)}
    </AriaTabs>
  )
}
