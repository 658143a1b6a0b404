import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button, IconButton, type ButtonVariant } from './button.tsx'
import { classes } from './classes.ts'

export interface DialogProps {
  title: ReactNode
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot; the one that commits comes last. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** A click outside closes it; not for a form, which must not be lost by a slip of the hand. */
  closesOnClickOutside?: boolean
  role?: 'dialog' | 'alertdialog'
}

/** A layer over the page. Esc closes the top one; the focus returns to where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, size = 'medium', closesOnClickOutside = false, role = 'dialog' }: DialogProps) {
  const { t } = useTranslation('frame')
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={closesOnClickOutside}>
      <Modal className={classes('modal', `modal-${size}`)}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">{title}</Heading>
            <IconButton icon="close" label={t('ui.close')} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface ConfirmDialogProps {
  title: ReactNode
  children: ReactNode
  isOpen: boolean
  /** The verb on the button. */
  action: string
  variant?: ButtonVariant
  isPending?: boolean
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog({ title, children, isOpen, action, variant = 'primary', isPending = false, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('frame')
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      role="alertdialog"
      actions={<>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button variant={variant} onPress={onConfirm} isPending={isPending}>{action}</Button>
      </>}
    >
      {children}
    </Dialog>
  )
}
