import { createRoot } from 'react-dom/client'
import './styles/index.css'
import { App } from './app.tsx'
import { prepareTexts } from './texts.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
prepareTexts()
createRoot(root).render(<App />)
