import { expect, test } from 'vitest'
import type { WordClasses } from '../../languages/rule.ts'
import { compile } from '../pattern.ts'
import { grammarOf } from './grammar.ts'

test('once the sources are forgotten, another pattern of the same words is compiled as before', () => {
  const tide: WordClasses = { tide: ['ebb', '(?:spring|neap) tide', 'flood'] }
  compile('the {tide}', tide).prepare()
  const { compiler, requirements } = grammarOf(tide)
  compiler.forgetSources()
  requirements.forgetClasses()
  const found = compile('(?<=a )(?<part>{tide})|{tide} of', tide).match('a neap tide and a flood of the ebb')
  expect(found.map(({ whole }) => whole)).toEqual([
    { start: 2, end: 11 },
    { start: 18, end: 23 },
  ])
  expect(compile('the {tide}', tide).match('the ebb')).toHaveLength(1)
})
