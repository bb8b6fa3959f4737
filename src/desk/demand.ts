import { LRUCache } from 'lru-cache'
import { type ComparableQuestion, comparable } from '../answers/comparable-question.ts'
import { areSameQuestion } from '../answers/same-question.ts'

/** A question that had no sure answer, as somebody asked it. */
export interface AskedQuestion {
  readonly question: string
  readonly story: string | null
  readonly channel: string
  readonly reason: string
  readonly at: string
  /** Null where nobody knows any more. */
  readonly asker: string | null
}

/** A question with all that ask it, in whatever words. */
export interface Demand {
  /** As it was asked last. */
  readonly question: string
  /** The other ways in which it was asked. */
  readonly otherWordings: readonly string[]
  /** Number of people who ask it, at least: those who are not known count as one. */
  readonly people: number
  readonly story: string | null
  readonly channel: string
  readonly reason: string
  readonly lastAskedAt: string
}

/** Maximum number of questions that are compared with others in other words, the newest; older ones only count where they are equal. */
const MAX_COMPARED = 300
/** The questions that were compared last, ready to be compared again. */
const recent = new LRUCache<string, ComparableQuestion>({ max: 2 * MAX_COMPARED })

interface Group {
  /** Null for one that is compared with no others. */
  readonly one: ComparableQuestion | null
  readonly story: string | null
  readonly asked: AskedQuestion[]
}

/** Groups questions of one story by what they ask, and orders them by the number of people, then the newest first. */
export function groupByDemand(asked: readonly AskedQuestion[]): Demand[] {
  const groups: Group[] = []
  const known = new Map<string, AskedQuestion[]>()
  for (const each of asked.toSorted((a, b) => b.at.localeCompare(a.at))) {
    const key = JSON.stringify([each.story, each.question])
    const same = known.get(key) ?? findGroup(each, groups)
    known.set(key, same)
    same.push(each)
  }
  return groups
    .map((group) => toDemand(group.asked))
    .sort((a, b) => b.people - a.people || b.lastAskedAt.localeCompare(a.lastAskedAt))
}

/** The group that a question belongs to, or a new one. */
function findGroup({ question, story }: AskedQuestion, groups: Group[]): AskedQuestion[] {
  const one = groups.length < MAX_COMPARED ? prepare(question) : null
  const same = one && groups.find((group) => group.story === story && group.one && areSameQuestion(one, group.one))
  if (same) return same.asked
  const made: Group = { one, story, asked: [] }
  groups.push(made)
  return made.asked
}

function prepare(question: string): ComparableQuestion {
  const known = recent.get(question) ?? comparable(question)
  recent.set(question, known)
  return known
}

function toDemand(asked: readonly AskedQuestion[]): Demand {
  const [last] = asked
  if (!last) throw new Error('a group without questions')
  const { question, story, channel, reason, at } = last
  return {
    question,
    otherWordings: [...new Set(asked.map((one) => one.question))].filter((one) => one !== question),
    people: new Set(asked.map(({ asker }) => asker)).size,
    story,
    channel,
    reason,
    lastAskedAt: at,
  }
}
