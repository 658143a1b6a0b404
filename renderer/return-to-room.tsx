import { type ReactNode, useEffect, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import { useTranslation } from 'react-i18next'
import { paths } from './paths.ts'
import { useStatus } from './status.tsx'
import { clockWithSeconds } from './ui/draft-line.tsx'
import { notify } from './ui/notices.tsx'

/** The pages; where the program ended in the middle of a hearing, first of all that hearing room, and it says so. */
export function ReturnToRoom({ children }: { children: ReactNode }) {
  const { t } = useTranslation('hearing')
  const { openRoom } = useStatus()
  const { pathname } = useLocation()
  const [room] = useState(pathname === paths.workbench ? openRoom : null)
  const [isReturning, setIsReturning] = useState(room !== null)
  useEffect(() => {
    if (room !== null) notify(t('returned', { time: clockWithSeconds(room.savedAt) }))
  }, [room, t])
  if (room === null || !isReturning) return children
  if (pathname === paths.workbench) return <Navigate to={paths.hearingRoom(room.caseId)} replace />
  setIsReturning(false)
  return null
}
