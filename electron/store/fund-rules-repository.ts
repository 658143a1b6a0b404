import { minimumWageOn } from '../../shared/law/minimum-wage.ts'
import type { City } from '../../shared/model/city.ts'
import type { RuleBook } from '../../shared/subsidy/evaluate.ts'
import type { Store } from './store.ts'

/** The rules of a city's fund with the tables they refer to. @throws Error when the city has no pack */
export async function ruleBookOf({ resources }: Pick<Store, 'db' | 'resources'>, city: City): Promise<RuleBook> {
  const pack = resources.rulePacks.find((one) => one.pack === city)
  if (!pack) throw new Error(`no rule pack for ${city}`)
  return { pack, minimumWageOn }
}
