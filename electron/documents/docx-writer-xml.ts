import type { IContext, XmlComponent } from 'docx'
import { escaped } from './xml.ts'

/**
 * The XML of an element of the library. Its prepared form is that of the `xml` package: `{ name: value }`, where the value is a text, an
 * object with `_attr`, or a list of children and texts whose first entry may be `{ _attr }`.
 */
export function xmlOf(component: XmlComponent, context: IContext): string {
  const prepared: unknown = component.prepForXml({ ...context, stack: [] })
  return prepared === undefined ? '' : elementXml(prepared)
}

const attributesKey = '_attr'
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function elementXml(element: unknown): string {
  if (!isObject(element)) return escaped(String(element))
  for (const name in element) {
    const value = element[name]
    const { attributes, content } = Array.isArray(value) ? ofList(value) : ofValue(value)
    return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
  }
  return ''
}

function ofList(children: readonly unknown[]): { attributes: string; content: string } {
  let attributes = ''
  let content = ''
  for (const child of children) {
    if (isObject(child) && attributesKey in child) attributes += attributesXml(child[attributesKey])
    else if (child !== undefined && child !== null) content += elementXml(child)
  }
  return { attributes, content }
}

function ofValue(value: unknown): { attributes: string; content: string } {
  if (isObject(value)) return { attributes: attributesXml(value[attributesKey]), content: '' }
  return { attributes: '', content: value === undefined || value === null ? '' : escaped(String(value)) }
}

function attributesXml(attributes: unknown): string {
  if (!isObject(attributes)) return ''
  let xml = ''
  for (const name in attributes) if (attributes[name] !== undefined) xml += ` ${name}="${escaped(String(attributes[name]))}"`
  return xml
}
