import { basename } from 'node:path'
import type { Evidence } from '../../src/answers/evidence/evidence.ts'
import { findAnswer } from '../../src/answers/find-answer.ts'
import type { AnswerType } from '../../src/languages/search.ts'
import { createIndex } from '../../src/search/search.ts'
import { readQuestions } from '../questions.ts'

/** A question, the sentences found for it with their evidence, and the features for declining it. */
export interface Example {
  /** The folder it comes from, and whether a dictionary was there. */
  readonly set: string
  readonly story: string
  /** "ar → en": an Arabic question on an English story. */
  readonly pair: string
  /** The type of answer that it asks for; null where its words show none. */
  readonly answerType: AnswerType | null
  /** The same as a name: `open` where its words show none. */
  readonly kind: string
  readonly answerable: boolean
  readonly sentences: readonly {
    readonly evidence: Evidence & Readonly<Record<string, number>>
    readonly right: boolean
  }[]
  readonly grounds: Readonly<Record<string, number>>
  /** Whether there is a reason for declining it. */
  readonly hasDeclineReason: boolean
}

/** Maximum number of sentences of a question to rank. */
const MAX_RANKED = 120

/** Loads the questions of a folder as examples; of this project's own folder if there is none. */
export async function examplesOf(folder: string | undefined, dictionaries: string): Promise<Example[]> {
  const { stories, asked } = await readQuestions(folder)
  const index = createIndex(stories.values(), { dictionaries })
  return asked.flatMap(({ story, question, sentences, pair }) => {
    const {
      passages,
      features,
      declineReason,
      question: read,
    } = findAnswer(question, index, { story, top: MAX_RANKED })
    const [first] = passages
    if (!first || !features) return []
    const { rankingShare: _, ...rest } = features
    const grounds = Object.entries(rest).filter(([name]) => !(name in first.evidence))
    return [
      {
        set: `${folder ? basename(folder) : 'bench'}${dictionaries === '' ? '' : ' +dict'}`,
        story: story.id,
        pair,
        answerType: read.answerType,
        kind: read.answerType ?? 'open',
        answerable: sentences.length > 0,
        sentences: passages.map(({ evidence, sentence }) => ({
          evidence: { ...evidence },
          right: sentences.includes(sentence.n),
        })),
        grounds: Object.fromEntries(grounds),
        hasDeclineReason: declineReason !== null,
      },
    ]
  })
}
