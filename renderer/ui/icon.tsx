// Drawn for this program on a 24 × 24 grid, stroke 1.8.
const shapes = {
  workbench: 'M4 5h16v4H4zM4 13h7v6H4zM15 13h5v6h-5z',
  cases: 'M4 6.5A1.5 1.5 0 0 1 5.5 5H10l2 2.5h6.5A1.5 1.5 0 0 1 20 9v8.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.500z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  hearing: 'M4 19v-2.500A3.5 3.5 0 0 1 7.5 13h1A3.5 3.5 0 0 1 12 16.500V19M12 19v-2.500A3.5 3.5 0 0 1 15.5 13h1a3.5 3.5 0 0 1 3.5 3.500V19M8 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM16 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  subsidy: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15 9.300c-.4-1-1.5-1.6-3-1.6-1.7 0-3 .8-3 2.1 0 1.2 1 1.8 3 2.200s3 1 3 2.200c0 1.3-1.3 2.1-3 2.1-1.5 0-2.6-.6-3-1.600M12 6v12',
  roster: 'M6 3.500h13v17H6zM4 7.500h3M4 12h3M4 16.500h3M12.5 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM9 16.500c0-1.7 1.6-3 3.5-3s3.5 1.3 3.5 3',
  reports: 'M4 20h16M7 20v-7M12 20V5M17 20v-11',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 19.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  add: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.500l4.5 4.500L19 7.5',
  chevronDown: 'M6 9.500l6 6 6-6',
  chevronRight: 'M9.5 6l6 6-6 6',
  chevronLeft: 'M14.5 6l-6 6 6 6',
  sortUp: 'M12 19V6M6.5 11 12 5.5 17.5 11',
  sortDown: 'M12 5v13M6.5 13l5.5 5.5 5.5-5.5',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 7.500V12l3 2',
  alarm: 'M12 20a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM12 9v4l2.5 1.500M4 6l3-2.500M20 6l-3-2.5',
  warning: 'M12 4 3 19.500h18zM12 10v4.500M12 17v.2',
  info: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11v5M12 8v.2',
  error: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9 9l6 6M15 9l-6 6',
  done: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM8.5 12l2.5 2.5 4.5-5',
  edit: 'M5 19l1-4L16.5 4.500l3 3L9 18zM14 7l3 3',
  remove: 'M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13M10.5 10.500v6M13.5 10.500v6',
  document: 'M6 3.500h8l4 4v13H6zM14 3.500v4h4M9 12h6M9 15.500h6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 10.500l5 5 5-5M4.5 20h15',
  more: 'M6 12h.2M12 12h.2M18 12h.2',
  person: 'M12 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c0-3.3 3.1-5.5 7-5.500s7 2.2 7 5.5',
  building: 'M5 20V4.500h9V20M14 9h5v11M3 20h18M8 8h3M8 11.500h3M8 15h3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  keyboard: 'M3 7h18v11H3zM6.5 10.500h.2M10 10.500h.2M13.5 10.500h.2M17 10.500h.2M8 14.500h8',
  meeting: 'M4 5h16v10H4zM9 20h6M12 15v5M8 9h8M8 12h5',
  readAloud: 'M4 10v4h3l5 4V6l-5 4zM15.5 9.500a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10',
  columns: 'M4 5h16v14H4zM10 5v14M15 5v14',
  calculator: 'M6 3.500h12v17H6zM9 7h6M9 11.500h.2M12 11.500h.2M15 11.500h.2M9 15.500h.2M12 15.500h.2M15 15.500h.2',
} as const

export type IconName = keyof typeof shapes

/** A drawing beside a text that says the same; hidden from a screen reader. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
