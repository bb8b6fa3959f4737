import { describe, expect, test } from 'vitest'
import type { CasualtyExample, ClaimantExample } from '../languages/casualties.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { QuoteExample } from '../languages/quotes.ts'
import type { ClaimLines, Rule } from '../languages/rule.ts'
import type { TimeExample } from '../languages/time.ts'
import { fold } from '../story/fold.ts'
import { type Edition, createEdition } from '../story/story.ts'
import { readCasualties } from './casualties.ts'
import type { DatedEvent } from './claim.ts'
import { claimLines, findUnreadableLines } from './claim-lines.fixture.ts'
import { type Claims, readClaims } from './read.ts'
import { publicationDay, toDayValue } from './timeline.ts'
import { granularityOf } from './time/fields.ts'
import type { Period } from './time/period.ts'
import { normalizeTime } from './time/normalize.ts'
import { readTimes } from './time/read.ts'

/** The rules of one kind of claim, and how their examples write what they find. */
interface Family<Found extends object, R extends Rule<Found>> {
  readonly rules: readonly R[]
  /** The day on which every example is read. */
  readonly published: string
  /** Whether no rule may be without near misses. */
  readonly nearMisses: boolean
  /** What an example need not tell. */
  readonly unlessTold: Partial<Found>
  /** What an example tells as `found`. */
  found(story: Edition, rule: R): readonly object[]
  /** What it tells as `also`. */
  others(claims: Claims, rule: R, story: Edition): Omit<Claims, 'dropped'>
  /** Whether the rule takes part in what is found, as far as `found` does not tell. */
  takesPart?(story: Edition, rule: R): boolean
  /** Whether the rule finds something. */
  finds(story: Edition, rule: R): boolean
}

const DAY = '2024-03-14'

const quotes = ({ quotes: { rules } }: Language): Family<QuoteExample, (typeof rules)[number]> => ({
  rules,
  published: DAY,
  nearMisses: true,
  unlessTold: { relays: [] },
  found: (story, { name }) =>
    readClaims(story)
      .quotes.filter(({ rule }) => rule === name)
      .map(({ speaker, content, form, relays }) => ({
        ...{ speaker: speaker.name.text, content: content.text, form },
        relays: relays.map((relay) => relay.name.text),
      })),
  others: (claims, { name }) => ({ ...claims, quotes: claims.quotes.filter(({ rule }) => rule !== name) }),
  finds: (story, { name }) => readClaims(story).quotes.some(({ rule }) => rule === name),
})

/** A rule that spares somebody claims nothing, and drops what others would claim. */
const spares = ({ pattern }: Rule<unknown>): boolean => pattern.includes('<spared>')
const isDropped = (story: Edition, { name }: Rule<unknown>): boolean =>
  readClaims(story).dropped.some(({ rule }) => rule === name)

const casualties = ({ casualties: { rules } }: Language): Family<CasualtyExample, (typeof rules)[number]> => ({
  rules,
  published: DAY,
  nearMisses: true,
  unlessTold: {},
  found: (story, { name }) =>
    readClaims(story)
      .casualties.filter(({ rule }) => rule === name)
      .map(({ count, outcome, min, max, victims }) => ({ outcome, count: count.text, min, max, victims })),
  others: (claims, { name }) => ({ ...claims, casualties: claims.casualties.filter(({ rule }) => rule !== name) }),
  takesPart: (story, rule) => !spares(rule) || isDropped(story, rule),
  finds: (story, rule) =>
    readClaims(story).casualties.some((claim) => claim.rule === rule.name) || (spares(rule) && isDropped(story, rule)),
})

const claimants = ({
  casualties: { claimants: rules },
}: Language): Family<ClaimantExample, (typeof rules)[number]> => ({
  rules,
  published: DAY,
  nearMisses: true,
  unlessTold: {},
  found: (story) =>
    readCasualties(story, []).claims.map(({ count, claimant }) => ({
      claimant: claimant?.name.text,
      count: count.text,
    })),
  others: (claims) => claims,
  finds: (story) => readCasualties(story, []).claims.some(({ claimant }) => claimant),
})

/** Its examples tell all times as `found`, also those that are known for what they are and have no place on the calendar. */
const times = ({ time: { rules } }: Language): Family<TimeExample, (typeof rules)[number]> => ({
  rules,
  published: '2022-06-15',
  nearMisses: false,
  unlessTold: {},
  found: (story, { name }) =>
    timesIn(story)
      .filter(({ value, rules }) => value !== null || rules.includes(name))
      .map(({ expression, value }) => ({ expression, value })),
  others: (claims, _, story) => {
    const known = timesIn(story).map(({ expression, value }) => `${value} ${expression}`)
    const isKnown = ({ expression, value }: DatedEvent): boolean => known.includes(`${value} ${expression.text}`)
    return { ...claims, timeline: claims.timeline.filter((event) => !isKnown(event)) }
  },
  takesPart: (story, { name }) => timesIn(story).some(({ rules }) => rules.includes(name)),
  finds: (story, { name, fields: means }) =>
    timesIn(story).some(
      ({ rules, value }) => rules.includes(name) && (value !== null || means?.unplaceable !== undefined),
    ),
})

/** The times of one sentence, as a story's first sentence would give them. */
function timesIn({ body, language, about }: Edition) {
  let anchor: Period | undefined
  const today = publicationDay(about.published)
  return readTimes(fold(body), body, language)
    .phrases.filter(({ fields }) => granularityOf(fields) !== 'edge')
    .map(({ start, end, fields, to, tense, rules }) => {
      const normalized = normalizeTime(fields, to, { today, tense, ...(anchor ? { anchor, anchorDay: anchor } : {}) })
      const expression = body.slice(start, end).trim()
      if (normalized.kind !== 'calendar') return { rules, expression, value: null }
      anchor = normalized.period
      return { rules, expression, value: toDayValue(fields, to, anchor) }
    })
}

/** Holds every rule of a family to its examples: each tells everything that is read in it, and nothing else. */
function hold<Found extends object, R extends Rule<Found>>(language: Language, family: Family<Found, R>): void {
  const { rules, published } = family
  const storyOf = (body: string): Edition =>
    createEdition(
      body,
      { title: 'A story', published, sources: [], status: 'usable', language: language.code },
      language,
    )
  const sorted = (lines: ClaimLines): string[] => lines.toSorted()
  const read = (body: string): string[] => sorted(claimLines(readClaims(storyOf(body))))

  test('no two rules share a name', () => {
    const names = rules.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  for (const rule of rules)
    describe(rule.name, () => {
      const { examples, counterexamples, knownFailures = [] } = rule

      test('has examples, and counterexamples where they are asked for', () => {
        expect(examples.length).toBeGreaterThan(0)
        if (family.nearMisses) expect(counterexamples.length).toBeGreaterThan(0)
      })

      test.each(examples)('finds: $in', ({ in: body, found, otherClaims = [] }) => {
        const story = storyOf(body)
        expect(family.found(story, rule)).toMatchObject(found.map((one) => ({ ...family.unlessTold, ...one })))
        expect(family.takesPart?.(story, rule) ?? true).toBe(true)
        expect(sorted(claimLines(family.others(readClaims(story), rule, story)))).toEqual(sorted(otherClaims))
      })

      test.each(counterexamples.map((leaf) => (typeof leaf === 'string' ? { in: leaf, otherClaims: [] } : leaf)))(
        'leaves: $in',
        ({ in: body, otherClaims }) => {
          expect(family.finds(storyOf(body), rule)).toBe(false)
          expect(read(body)).toEqual(sorted(otherClaims))
        },
      )

      test.each(knownFailures)('does not yet read: $in', ({ in: body, expected, reason }) => {
        expect(findUnreadableLines(body, expected)).toEqual([])
        expect(read(body), `is read right now: it moves to the examples. It was not read: ${reason}`).not.toEqual(
          sorted(expected),
        )
      })
    })
}

describe.each(languages)('$code', (language) => {
  describe('quotes', () => hold(language, quotes(language)))
  describe('casualties', () => hold(language, casualties(language)))
  describe('claimants', () => hold(language, claimants(language)))
  describe('times', () => hold(language, times(language)))
})
