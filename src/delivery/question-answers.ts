import { findAnswer } from '../answers/find-answer.ts'
import type { AppContext } from '../command/context.ts'
import { narrowApp } from '../command/narrow-app.ts'
import type { Follow } from '../follows/follow.ts'
import type { Story } from '../story/story.ts'

/** Asks questions again, each once for all who follow it. */
export class QuestionAnswers {
  readonly #app: AppContext
  readonly #inAll = new Map<string, ReadonlySet<string>>()

  constructor(app: AppContext) {
    this.#app = app
  }

  /**
   * Whether a question has a sure answer in a story that changed or is new. One about another story is asked again of all
   * stories when a story comes.
   */
  becameAnswered({ story: asked, words, server }: Follow, fresh: Story, isNew: boolean): boolean {
    const { stories, index } = narrowApp(this.#app, { server })
    if (!stories.has(fresh.id)) return false
    if (asked === fresh.id) return findAnswer(words, index, { story: fresh, top: 1 }).status === 'answered'
    return (asked === null || isNew) && this.#answeringStories(words, server).has(fresh.id)
  }

  /** The stories whose sentences answer a question that is asked of all. */
  #answeringStories(question: string, server: string): ReadonlySet<string> {
    const key = `${server} ${question}`
    const known = this.#inAll.get(key)
    if (known) return known
    const { status, passages, answerCount } = findAnswer(question, narrowApp(this.#app, { server }).index, {
      top: MAX_ANSWERS,
    })
    const answering = status === 'answered' ? passages.slice(0, answerCount) : []
    const stories = new Set(answering.map(({ story }) => story.id))
    this.#inAll.set(key, stories)
    return stories
  }
}

/** Maximum number of sentences of all stories that are looked at as answers. */
const MAX_ANSWERS = 9
