import { describe, expect, test } from 'vitest'
import { mentionsName } from './name-mention.ts'

describe('a text names', () => {
  test.each([
    ['who is in it by the same words', 'Vera Dunmore', 'Mayor Vera Dunmore spoke.'],
    ['who has words between the names', 'President Vladimir Putin', 'President of Russia Vladimir Putin spoke.'],
    ['who is written in another script', 'Blinken', 'وقال بلينكن إن الطريق طويل.'],
    ['who is written in another script, behind a particle', 'Blinken', 'التقى الوزير ببلينكن أمس.'],
    ['a country by its name', 'Germany', 'The envoy flew to Germany.'],
    ['a country by its name in another language', 'Germany', 'سافر المبعوث إلى ألمانيا.'],
  ])('%s', (_, name, text) => expect(mentionsName(name, text)).toBe(true))
})

describe('a text does not name', () => {
  test.each([
    ['who shares a first name with somebody', 'Vera Dunmore', 'Vera Hale spoke.'],
    [
      'whose words stand far apart',
      'Vera Dunmore',
      'Vera said that the road from the port to the town of Dunmore was shut.',
    ],
    ['an office, which many hold', 'the minister', 'The minister spoke.'],
    ['a country by its people', 'Turkey', 'The Turkish envoy left.'],
    ['a person whose name is a common word there', 'Mubarak', 'قال إن العيد مبارك.'],
    ['a person whose name is another common word', 'Amal', 'لم يبق لهم أمل.'],
    ['whose name has too few sounds to be told in another script', 'Lee', 'قال لي إنه عائد.'],
    ['anybody, if it says nothing', 'Vera', ''],
  ])('%s', (_, name, text) => expect(mentionsName(name, text)).toBe(false))
})
