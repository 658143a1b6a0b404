import type { CityProfile } from '../model/city-profile.ts'

/** Days within which an appeal may be lodged, from the day after service (訴願法 §14 I). */
export const appealDays = 30

/** Who decides on subsidies and who hears the appeal. `self`: what the deciding body calls itself in its letters. */
export interface Authority { name: string; self: '本局' | '本府'; headTitle: string; appealTo: string }

/** A disposition of a bureau is heard by its city government, one of the city government by the ministry (訴願法 §4; law.md §5.6). */
export const authorityOf = ({ bureau, government, fund }: CityProfile): Authority =>
  (fund.decidedBy === 'BUREAU'
    ? { name: bureau.name, self: '本局', headTitle: '局長', appealTo: government }
    : { name: government, self: '本府', headTitle: '市長', appealTo: '勞動部' })
