import { z } from 'zod'

/** Bureaus that run this application. */
export const cities = ['TAIPEI', 'KAOHSIUNG', 'TAINAN'] as const
export const city = z.enum(cities)
export type City = z.infer<typeof city>
