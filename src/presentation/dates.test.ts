import { afterEach, describe, expect, test, vi } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { formatDay, formatTimex } from './dates.ts'
import { formatText } from './phrase.ts'

const written = (value: string, language: Language = en): string => {
  const made = formatTimex(value, language.locale)
  return typeof made === 'string' ? made : formatText(made, language)
}

describe('a time is written as exactly as it is told', () => {
  test.each([
    ['2023', '2023'],
    ['0476', '476'],
    ['2023-09', 'Sept 2023'],
    ['2023-09-19', 'Tue, 19 Sept 2023'],
    ['2023-09-19TMO', 'Tue, 19 Sept 2023, morning'],
    ['2023-09-19TNI', 'Tue, 19 Sept 2023, night'],
    ['2023-09-19T15:15', 'Tue, 19 Sept 2023, 15:15'],
    ['2023-09-19T15', 'Tue, 19 Sept 2023, 15:00'],
    ['2023-W38', 'week of 18 Sept 2023'],
    ['2020-W01', 'week of 30 Dec 2019'],
    ['2021-W53', 'week of 3 Jan 2022'],
    ['2023-W38-WE', 'weekend of 23 Sept 2023'],
    ['2023-SP', 'spring 2023'],
    ['2018-WI', 'winter 2018–2019'],
    ['2023-Q2', 'quarter 2 of 2023'],
    ['2023-H1', 'half 1 of 2023'],
    ['199X', 'the 1990s'],
    ['18', 'century from 1800'],
    ['2022-03/2022-05', 'Mar 2022 to May 2022'],
    ['2023-09-19/2023-W39', 'Tue, 19 Sept 2023 to week of 25 Sept 2023'],
  ])('%s: %s', (value, text) => expect(written(value).replace(/Sep\b/g, 'Sept')).toBe(text))

  test('in the reader’s language', () => {
    expect(written('2023-09-19TMO', ar)).toMatch(/الثلاثاء.*(?:19|١٩).*صباحا/u)
    expect(written('2022-03/2022-05', ar)).toMatch(/^من .* إلى /u)
  })

  test.each(['P3D', 'PT5H', 'FUTURE_REF', ''])('%j, which is no date, is left as it is', (value) =>
    expect(written(value)).toBe(value),
  )
})

test('a day of front matter is its own calendar day, whatever the offset beside it', () => {
  expect(formatDay('2024-03-14', en.locale)).toMatch(/^14 Mar 2024$/)
  expect(formatDay('2024-03-14T23:59:00-11:00', en.locale)).toBe(formatDay('2024-03-14', en.locale))
  expect(formatDay('2024-03-14T00:01:00+14:00', en.locale)).toBe(formatDay('2024-03-14', en.locale))
})

describe('the time zone of the machine', () => {
  afterEach(() => vi.unstubAllEnvs())
  test.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati'])('%s moves no day', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(formatDay('2024-03-14', en.locale)).toBe('14 Mar 2024')
    expect(written('2023-09')).toMatch(/^Sept? 2023$/)
  })
})
