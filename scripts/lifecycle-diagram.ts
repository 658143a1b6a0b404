import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lifecycleDiagram } from '../shared/lifecycle/diagram.ts'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
const section = /(<!-- lifecycle:begin -->)[\s\S]*?(<!-- lifecycle:end -->)/

/** Puts the diagram that the machine itself draws into the README. */
const before = readFileSync(readme, 'utf8')
if (!section.test(before)) throw new Error('README.md has no lifecycle markers')
writeFileSync(readme, before.replace(section, (_all, begin: string, end: string) => `${begin}\n\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\`\n${end}`))
