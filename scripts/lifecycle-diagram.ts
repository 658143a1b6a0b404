import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lifecycleDiagram } from '../shared/lifecycle/diagram.ts'
import { stepTable } from '../shared/lifecycle/step-table.ts'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))

/** Puts what the machine itself draws between the markers of that name. */
function withSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name}:begin -->)[\\s\\S]*?(<!-- ${name}:end -->)`)
  if (!section.test(text)) throw new Error(`README.md has no markers ${name}`)
  return text.replace(section, (_all, begin: string, end: string) => `${begin}\n${content}\n${end}`)
}

const drawn = withSection(readFileSync(readme, 'utf8'), 'lifecycle', `\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\``)
writeFileSync(readme, withSection(drawn, 'lifecycle-table', `\n${stepTable()}\n`))
