import { describe, expect, test } from 'vitest'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../story/fold.ts'
import { timelineValue } from '../timeline.ts'
import { dayOf } from './calendar.ts'
import { levelOf } from './clues.ts'
import type { Period } from './period.ts'
import { place } from './place.ts'
import { readTimes } from './read.ts'

/** Every example is read as if it were published on Wednesday 15 June 2022. */
const TODAY = dayOf(2022, 6, 15) ?? 0

interface Found {
  readonly rules: readonly string[]
  readonly expression: string
  readonly value: string | null
}

/** The times of one sentence, as a story's first sentence would give them. */
function read(text: string, language: Language): Found[] {
  let told: Period | undefined
  return readTimes(fold(text), text, language)
    .phrases.filter(({ clues }) => levelOf(clues) !== 'edge')
    .map(({ start, end, clues, to, tense, rules }) => {
      const placed = place(clues, to, { today: TODAY, tense, ...(told ? { told, toldDay: told } : {}) })
      const expression = text.slice(start, end).trim()
      if (placed.kind !== 'calendar') return { rules, expression, value: null }
      told = placed.period
      return { rules, expression, value: timelineValue(clues, to, told) }
    })
}

for (const language of languages)
  describe(language.code, () => {
    for (const rule of language.time.rules) {
      test.each(rule.finds)(`${rule.name} finds: $in`, ({ in: text, found }) => {
        const all = read(text, language)
        for (const { expression, value } of found)
          expect(all.map(({ expression, value }) => ({ expression, value }))).toContainEqual({ expression, value })
        const placed = all.filter(({ value, rules }) => value !== null || rules.includes(rule.name))
        expect(placed.map(({ expression, value }) => ({ expression, value }))).toEqual(found)
        expect(all.flatMap(({ rules }) => rules)).toContain(rule.name)
      })
      test.each(rule.leaves)(`${rule.name} leaves: %s`, (text) => {
        const mine = read(text, language).filter(({ rules }) => rules.includes(rule.name))
        expect(mine.filter(({ value }) => rule.means?.not !== undefined || value !== null)).toEqual([])
      })
    }
    test('names no rule twice', () => {
      const names = language.time.rules.map(({ name }) => name)
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    })
  })
