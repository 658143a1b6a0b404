/** One form for searching: full-width and half-width alike, lower case, 台 as 臺; parts are kept apart by a line break. */
export function searchable(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n').normalize('NFKC').toLowerCase().replaceAll('台', '臺')
}
