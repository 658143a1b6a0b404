import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuChoice } from '../../ui/menu.tsx'

export type BarTool = Pick<MenuChoice, 'id' | 'label' | 'onAction'> & Required<Pick<MenuChoice, 'icon'>> & { keys: string }

/** Tools of the bar: side by side where there is room for them, else in a menu. */
export function BarTools({ tools }: { tools: readonly BarTool[] }) {
  const { t } = useTranslation('hearingKeys')
  return (
    <>
      <div className="bar-tools">
        {tools.map(({ id, label, icon, keys, onAction }) => <Button key={id} size="small" icon={icon} onPress={onAction} aria-keyshortcuts={keys}>{label}</Button>)}
      </div>
      <div className="bar-menu"><Menu label={t('tools')} choices={tools.map(({ keys, ...tool }) => ({ ...tool, description: keys }))} /></div>
    </>
  )
}
