import { z } from 'zod'
import type { AnswerItem } from '../src/answers/answer.ts'
import { type Phrase, phrase } from '../src/answers/phrase.ts'
import { RETAINED_DATA } from '../src/desk/privacy.ts'
import type { Settings } from '../src/desk/settings.ts'
import { defineCommand, type Group } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { textAnswer } from '../src/delivery/text-answer.ts'
import { requireNewsroom } from '../src/command/newsroom.ts'

const RETENTION_KEYS = {
  asker: 'retainedAsker',
  question: 'retainedQuestion',
  unanswered: 'retainedUnanswered',
  report: 'retainedReport',
  vote: 'retainedVote',
  story: 'retainedStory',
  event: 'retainedEvent',
  cooldown: 'retainedCooldown',
  notification: 'retainedNotification',
  follow: 'retainedFollow',
} as const

const retentionPhrase = (kept: (typeof RETAINED_DATA)[number]['until'], settings: Settings): Phrase => {
  if (kept === 'retention') return phrase('untilRetention', { n: settings['retention-days'] })
  return phrase(({ cooldown: 'untilCooldown', settled: 'untilSettled', stopped: 'untilStopped' } as const)[kept])
}

const show = defineCommand({
  name: 'show',
  description: 'What the bot keeps about people, and for how long · ما يُحفظ وإلى متى',
  audience: 'asker',
  input: z.object({}),
  run(_, context) {
    const { settings } = requireNewsroom(context)
    const items = [...Map.groupBy(RETAINED_DATA, ({ until }) => until)].map(
      ([until, data]): AnswerItem => ({
        kind: 'noted',
        above: data.map(({ what }) => phrase(RETENTION_KEYS[what])),
        cite: null,
        below: [retentionPhrase(until, settings)],
      }),
    )
    return textAnswer([phrase('privacyHead')], items, [phrase('notRetained'), phrase('deletedWithServer')])
  },
})

const give = defineCommand({
  name: 'give',
  description: 'Everything the bot keeps about you, as a file · كل ما يُحفظ عنك في ملف',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, person } = requireNewsroom(context)
    const text = `${JSON.stringify(await storage.exportPersonData(person.id), null, 2)}\n`
    return { ...textAnswer([phrase('privacyHead')], [], [phrase('yourData')]), files: [{ name: 'my-data.json', text }] }
  },
})

const forget = defineCommand({
  name: 'forget',
  description: 'Delete what the bot keeps about you; open offers are taken back · احذف ما يُحفظ عنك',
  audience: 'asker',
  input: z.object({ sure: z.boolean().describe('It cannot be undone · لا رجعة فيه') }),
  async run({ sure }, context) {
    const { storage, person } = requireNewsroom(context)
    if (!sure) throw new UserError('confirmErase')
    await storage.erasePerson(person.id)
    return textAnswer([phrase('didErase')], [])
  },
})

const privacy: Group = {
  name: 'privacy',
  description: 'What is kept about you · ما يُحفظ عنك',
  commands: [show, give, forget],
}

export default privacy
