import { cities } from '../shared/model/city.ts'
import { counties } from '../shared/model/county.ts'
import { catalogues } from '../shared/text/index.ts'

const nameOf = catalogues['zh-TW'].domain.city

/** Cities with a bureau of their own go by their code, other counties by their name. */
export const countyCode = (name: string): string => cities.find((city) => nameOf[city] === name.trim().replace(/^台/u, '臺')) ?? name

/** What is shown for a stored city: its name for a code. */
export const countyName = (city: string): string => cities.filter((one) => one === city).map((one) => nameOf[one])[0] ?? city

export const countyChoices = counties.map((county) => ({ id: county, label: county }))
