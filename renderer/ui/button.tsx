import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Link, type LinkProps } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  variant?: ButtonVariant
  size?: 'small' | 'medium'
  icon?: IconName
  className?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with a verb on it. `isPending` keeps the focus, and tells a screen reader, while the work goes on. */
export function Button({ variant = 'secondary', size = 'medium', icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes('button', `button-${variant}`, size === 'small' && 'button-small', className)}>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      <span className="button-text">{children}</span>
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: IconName
  label: string
  className?: string
}

/** A button without words, for where there is no room: its label shows on hover and on focus. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={classes('icon-button', className)}><Icon name={icon} /></AriaButton>
      <Tooltip className="tooltip" offset={6}>{label}</Tooltip>
    </TooltipTrigger>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ variant = 'secondary', size = 'medium', icon, className, children, ...rest }: Omit<LinkProps, 'className' | 'children'> & Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'className' | 'children'>) {
  return (
    <Link {...rest} className={classes('button', `button-${variant}`, size === 'small' && 'button-small', className)}>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      <span className="button-text">{children}</span>
    </Link>
  )
}
