import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button, IconButton } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'

export interface MenuChoice {
  id: string
  label: string
  icon?: IconName
  description?: string
  isDisabled?: boolean
  onAction: () => void
}

export interface MenuProps {
  label: string
  icon?: IconName
  /** Words on the button; without them only the icon shows and the label is its name. */
  showsLabel?: boolean
  choices: readonly MenuChoice[]
}

/** A button that opens a list of actions. */
export function Menu({ label, icon = 'more', showsLabel = false, choices }: MenuProps) {
  return (
    <MenuTrigger>
      {showsLabel ? <Button icon={icon}>{label}</Button> : <IconButton icon={icon} label={label} />}
      <Popover className="popover popover-list" placement="bottom end">
        <AriaMenu className="list-box">
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="list-item" isDisabled={choice.isDisabled ?? false} onAction={choice.onAction}>
              <span className="list-item-check">{choice.icon && <Icon name={choice.icon} size={16} />}</span>
              <span className="list-item-body">
                <span>{choice.label}</span>
                {choice.description && <span className="list-item-description">{choice.description}</span>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MultiMenuProps {
  label: string
  icon: IconName
  choices: readonly { id: string; label: string; isDisabled?: boolean }[]
  selected: ReadonlySet<string>
  onChange: (selected: Set<string>) => void
}

/** A button that opens a list of things to show or hide. */
export function MultiMenu({ label, icon, choices, selected, onChange }: MultiMenuProps) {
  return (
    <MenuTrigger>
      <Button icon={icon}>{label}</Button>
      <Popover className="popover popover-list" placement="bottom end">
        <AriaMenu
          className="list-box"
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={(keys) => onChange(new Set(keys === 'all' ? choices.map(({ id }) => id) : [...keys].map(String)))}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="list-item" isDisabled={choice.isDisabled ?? false}>
              {({ isSelected }) => (
                <>
                  <span className="list-item-check">{isSelected && <Icon name="check" size={16} />}</span>
                  <span className="list-item-body">{choice.label}</span>
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
