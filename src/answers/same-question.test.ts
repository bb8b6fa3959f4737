import { describe, expect, test } from 'vitest'
import { comparable } from './comparable-question.ts'
import { areSameQuestion } from './same-question.ts'

const isSame = (a: string, b: string): boolean => areSameQuestion(comparable(a), comparable(b))

describe('whether two questions ask the same', () => {
  test.each([
    ['How many people were killed?', 'how many people were killed'],
    ['How many people were killed?', 'How many died?'],
    ['How many soldiers were killed?', 'What is the number of soldiers killed?'],
    ['When did the ferry leave?', 'When did the ferries leave?'],
    ['When did the ferry leave?', 'متى غادرت العبارة؟'],
    ['How many people were killed?', 'كم عدد القتلى؟'],
    ['كم عدد القتلى؟', 'كم قتيلا؟'],
    ['How many Azerbaijani soldiers were killed?', 'كم عدد الجنود الأذربيجانيين القتلى؟'],
    ['Why did the talks fail?', 'لماذا فشلت المحادثات؟'],
    ['What did Blinken tell Pashinyan?', 'ماذا قال بلينكن لباشينيان؟'],
    ['ماذا قال بلينكن لباشينيان؟', 'ما الذي قاله بلينكن لباشينيان؟'],
    ['Who attacked Armenia?', 'من هاجم أرمينيا؟'],
  ])('%s = %s', (a, b) => {
    expect(isSame(a, b)).toBe(true)
    expect(isSame(b, a)).toBe(true)
  })

  test.each([
    ['How many people were killed?', 'How many people were hurt?'],
    ['How many soldiers were killed?', 'How many children were killed?'],
    ['How many people were killed?', 'How many people were killed in Port Vell?'],
    ['When did the ferry leave?', 'Why did the ferry leave?'],
    ['When did the ferry leave?', 'When will the ferry leave?'],
    ['When did the ferry leave?', 'When did the train leave?'],
    ['Who signed the agreement?', 'Who did not sign the agreement?'],
    ['Who signed before the vote?', 'Who signed after the vote?'],
    ['Did Russia attack Armenia?', 'Did Armenia attack Russia?'],
    ['هل هاجمت روسيا أرمينيا؟', 'هل هاجمت أرمينيا روسيا؟'],
    ['What did Blinken tell Pashinyan?', 'What did Pashinyan tell Blinken?'],
    ['What did Blinken tell Pashinyan?', 'ماذا قال باشينيان لبلينكن؟'],
    ['What did Blinken say?', 'What did Lavrov say?'],
    ['What happened in 2020?', 'What happened in 2021?'],
    ['How many people were killed?', 'كم عدد الجرحى؟'],
    ['متى غادرت العبارة؟', 'أين غادرت العبارة؟'],
    ['What is the first condition?', 'What is the last condition?'],
    ['Who attacked Armenia?', 'Who was attacked by Armenia?'],
    ['من هاجم أرمينيا؟', 'Who was attacked by Armenia?'],
    ['Who killed Ana Roca?', 'Who was killed by Ana Roca?'],
    ['Who?', 'Why?'],
  ])('%s ≠ %s', (a, b) => {
    expect(isSame(a, b)).toBe(false)
    expect(isSame(b, a)).toBe(false)
  })
})
