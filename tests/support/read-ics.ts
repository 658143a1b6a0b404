/** The events of an iCalendar file as their properties; parameters stay before the value, texts are unescaped. */
export function readIcs(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const events: Record<string, string>[] = []
  let event: Record<string, string> | null = null
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') event = {}
    else if (line === 'END:VEVENT' && event) {
      events.push(event)
      event = null
    } else if (event) {
      const [, name = '', value = ''] = /^([A-Z-]+)[:;](.*)$/s.exec(line) ?? []
      event[name] = value.replace(/\\n/g, '\n').replace(/\\([,;\\])/g, '$1')
    }
  }
  return events
}
