import type { SearchProps } from '../frame/frame.tsx'
export function SearchDialog(_: SearchProps) {
  return null
}
