import { buildOfficeCalendar, officeCalendarFileSchema } from '../../shared/law/office-calendar.ts'
import y2024 from '../../resources/calendars/2024.json' with { type: 'json' }
import y2025 from '../../resources/calendars/2025.json' with { type: 'json' }
import y2026 from '../../resources/calendars/2026.json' with { type: 'json' }

/** The calendar files that ship with the application, as parsed. */
export const calendarFiles = [y2024, y2025, y2026].map((file) => officeCalendarFileSchema.parse(file))

/** The office calendar of 2024 to 2026. */
export const officeCalendar = buildOfficeCalendar(calendarFiles)
