import type { Answer, AnswerItem } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { formatDay } from '../presentation/dates.ts'
import { formatDate } from '../presentation/item-layout.ts'
import { formatText, lineText } from '../presentation/phrase.ts'
import type { Casualty } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import { buildAlt, isolateBidi, type AltEntry } from './alt.ts'
import { casualtiesPicture, groupClaims } from './casualties.ts'
import { formatAmount, type CitedClaim, hasNoFigure } from './claim-row.ts'
import { sentenceLabel } from './picture-block.ts'
import { timelinePicture } from './timeline.ts'

/** An answer as a picture: SVG, a description of at most 1,024 characters, and a file name. */
export interface Picture {
  readonly svg: string
  readonly alt: string
  readonly name: string
}

type ItemOfKind<K extends AnswerItem['kind']> = Extract<AnswerItem, { kind: K }>

/** Creates the picture of an answer with dates or counts of people; null for every other. */
export function createPicture(answer: Answer, reader: Language): Picture | null {
  const events = answer.items.filter((item): item is ItemOfKind<'event'> => item.kind === 'event')
  if (events.length > 0)
    return {
      svg: timelinePicture(answer, events, reader),
      alt: timelineAlt(answer, events, reader),
      name: 'timeline.png',
    }
  const claims = answer.items.filter((item): item is ItemOfKind<'casualties'> => item.kind === 'casualties')
  if (claims.length > 0)
    return {
      svg: casualtiesPicture(answer, claims, reader),
      alt: casualtiesAlt(answer, claims, reader),
      name: 'casualties.png',
    }
  return null
}

const altHead = ({ head }: Answer, reader: Language): string => head.map((part) => formatText(part, reader)).join(' · ')

function timelineAlt(answer: Answer, events: readonly ItemOfKind<'event'>[], reader: Language): string {
  const day = answer.story && formatDay(answer.story.about.published, reader.locale)
  const head = altHead(answer, reader) + (day ? ` · ${formatText(phrase('reported', { date: day }), reader)}` : '')
  const where = ({ cite }: ItemOfKind<'event'>): string => sentenceLabel(cite.sentence.n, reader)
  const when = ({ event }: ItemOfKind<'event'>): string => lineText(formatDate(event.value, reader))
  const full = events.map((one) => ({
    text: `${when(one)}: “${isolateBidi(one.event.expression.text)}” (${where(one)})`,
    itemCount: 1,
  }))
  const brief = [...Map.groupBy(events, when)].map(([date, same]) => {
    const numbers = [...new Set(same.map(({ cite }) => cite.sentence.n))].join(', ')
    return { text: `${date}: ${sentenceLabel(numbers, reader)}`, itemCount: same.length }
  })
  return buildAlt([full, brief], { head, foot: '', more: (n) => formatText(phrase('pictureEvents', { n }), reader) })
}

function casualtiesAlt(answer: Answer, items: readonly ItemOfKind<'casualties'>[], reader: Language): string {
  const groups = groupClaims(items).flatMap(([outcome, of]) => of.map((group) => ({ outcome, group })))
  const said = (cited: CitedClaim, withWords: boolean): string => {
    const { claim, cite } = cited
    const who = claim.victims === 'unspecified' ? '' : `, ${formatText(phrase(claim.victims), reader)}`
    const words = withWords || hasNoFigure(claim) ? ` “${isolateBidi(claim.count.text)}”` : ''
    return `${formatAmount(cited, reader)}${who}${words} (${sentenceLabel(cite.sentence.n, reader)})`
  }
  const who = (outcome: Casualty['outcome'], [first]: readonly CitedClaim[]): string => {
    const name = first?.claim.claimant?.name.text
    const claimant = name === undefined ? formatText(phrase('noClaimant'), reader) : isolateBidi(name)
    return `${formatText(phrase(outcome), reader)} – ${claimant}`
  }
  const told = (group: readonly CitedClaim[], outcome: Casualty['outcome'], withWords: boolean): AltEntry => ({
    text: `${who(outcome, group)}: ${group.map((one) => said(one, withWords)).join('; ')}`,
    itemCount: group.length,
  })
  const tellings = [
    groups.map(({ outcome, group }) => told(group, outcome, true)),
    groups.map(({ outcome, group }) => told(group, outcome, false)),
    groups.flatMap(({ outcome, group }) => group.map((one) => told([one], outcome, false))),
  ]
  const foot = answer.notes.map((note) => formatText(note, reader)).join(' ')
  const more = (n: number): string => formatText(phrase('pictureClaims', { n }), reader)
  return buildAlt(tellings, { head: altHead(answer, reader), foot, more })
}
