const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text for an XML text node or an attribute in double quotes. */
export const escaped = (text: string): string => (!/[&<>"]/.test(text) ? text : text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign))

export type Attributes = Readonly<Record<string, string | undefined>>

/** An element with its content, which is XML; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let tag = name
  for (const key in attributes) if (attributes[key] !== undefined) tag += ` ${key}="${escaped(attributes[key])}"`
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}
