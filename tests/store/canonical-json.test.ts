import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../electron/store/canonical-json.ts'

it('writes the fields in one order, whatever order they were given in', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'x'], 乙: { d: 2, c: 3 } })).toBe('{"a":[true,null,"x"],"b":1,"乙":{"c":3,"d":2}}')
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
})

it('leaves out undefined fields and keeps null', () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
})

it('says for every JSON value what JSON.stringify says, up to the order of fields', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
  }))
})

it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [new Map()], [() => 1], [10n], [new Date(0)], [undefined]])('refuses %s', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

it('keeps a field named __proto__ as a field', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}')
})
