import { type Delivery, deliverNext, type Messenger, type SendResult } from '../desk/deliver.ts'
import type { Edition } from '../story/story.ts'
import { answerFrom, SERVER } from './scene.fixture.ts'
import type { Storage } from './storage.ts'
import { ferry, TestStorage } from './test-storage.fixture.ts'

/** A storage whose answers are published, and whose story changes. */
export class CorrectionFlow extends TestStorage {
  /** Sends what is due until nothing is left to send, even later. Says what was sent, and where to. */
  async sendAll(send: (delivery: Delivery) => SendResult = () => ({ ok: true, message: 'm' })): Promise<string[]> {
    const sent: string[] = []
    const messenger: Messenger = {
      send: async (delivery) => {
        const { purpose, target, person, event, channel } = delivery
        sent.push(`${purpose} ${target ?? person ?? channel}${event ? ` ${event}` : ''}`)
        const result = send(delivery)
        return result.ok ? { ok: true, message: target ?? `m-${delivery.answer ?? delivery.correction}` } : result
      },
      find: async () => null,
    }
    for (let idle = 0; idle < 3; ) {
      if (await deliverNext(this.storage.outbox, messenger, this.clock.now)) idle = 0
      else {
        idle++
        this.clock.advance(1000)
      }
    }
    return sent.toSorted()
  }

  /** Publishes an answer that cites some sentences of the story's first version. */
  async publish(id: string, sentences: readonly number[]): Promise<void> {
    await this.storage.recordAnswer(answerFrom(ferry, sentences, { id, way: 'share' }))
    await this.sendAll()
  }

  /** The story gets a new version. */
  async change(to: Edition): Promise<void> {
    await this.storage.saveVersion('ferry', to)
    await this.storage.reviewStory('ferry', 'en')
  }

  /** The standing of each excerpt of an answer, and the sentence it is in now. */
  async standing(id: string): Promise<string[]> {
    const record = await this.storage.findAnswerById(id)
    return record?.citations.map(({ standing, now }) => `${standing} ${now.sentence}`) ?? []
  }

  /** The words of each excerpt of an answer as they are now. */
  async text(id: string): Promise<string[]> {
    const record = await this.storage.findAnswerById(id)
    const texts = record?.citations.map(async ({ story, language, now: { hash, start, end } }) =>
      (await this.storage.findVersionByHash(story, language, hash))?.edition.body.slice(start, end),
    )
    return (await Promise.all(texts ?? [])).map(String)
  }

  /** The corrections that wait for an editor. */
  listOpen(): ReturnType<Storage['listCorrections']> {
    return this.storage.listCorrections(SERVER, ['open', 'held'])
  }
}
