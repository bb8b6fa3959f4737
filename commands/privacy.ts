import { z } from 'zod'
import type { Item } from '../src/answers/answer.ts'
import { type Phrase, phrase } from '../src/answers/phrase.ts'
import { KEPT } from '../src/desk/privacy.ts'
import type { Settings } from '../src/desk/settings.ts'
import { command, type Group } from '../src/command/command.ts'
import { UserError } from '../src/command/user-error.ts'
import { lines } from '../src/delivery/history.ts'
import { newsroomOf } from '../src/command/newsroom.ts'

const WHAT = {
  asker: 'keptAsker',
  question: 'keptQuestion',
  act: 'keptAct',
  cooldown: 'keptCooldown',
  notice: 'keptNotice',
} as const

const until = (kept: (typeof KEPT)[number]['until'], settings: Settings): Phrase => {
  if (kept === 'retention') return phrase('keptUntilRetention', { n: settings['retention-days'] })
  return phrase(kept === 'cooldown' ? 'keptUntilCooldown' : 'keptUntilSettled')
}

const show = command({
  name: 'show',
  description: 'What the bot keeps about people, and for how long · ما يُحفظ وإلى متى',
  audience: 'asker',
  input: z.object({}),
  run(_, context) {
    const { settings } = newsroomOf(context)
    const items = KEPT.map(
      ({ what, until: end }): Item => ({
        ...{ kind: 'noted', over: [phrase(WHAT[what])], cite: null, under: [until(end, settings)] },
      }),
    )
    return lines([phrase('privacyHead')], items, [phrase('notKept')])
  },
})

const give = command({
  name: 'give',
  description: 'Everything the bot keeps about you, as a file · كل ما يُحفظ عنك في ملف',
  audience: 'asker',
  input: z.object({}),
  async run(_, context) {
    const { storage, person } = newsroomOf(context)
    const text = `${JSON.stringify(await storage.dataOf(person.id), null, 2)}\n`
    return { ...lines([phrase('privacyHead')], [], [phrase('yourData')]), files: [{ name: 'my-data.json', text }] }
  },
})

const forget = command({
  name: 'forget',
  description: 'Delete what the bot keeps about you; open offers are taken back · احذف ما يُحفظ عنك',
  audience: 'asker',
  input: z.object({ sure: z.boolean().describe('It cannot be undone · لا رجعة فيه') }),
  async run({ sure }, context) {
    const { storage, person } = newsroomOf(context)
    if (!sure) throw new UserError('saySure')
    await storage.forgetPerson(person.id)
    return lines([phrase('didForget')], [])
  },
})

const privacy: Group = {
  name: 'privacy',
  description: 'What is kept about you · ما يُحفظ عنك',
  commands: [show, give, forget],
}

export default privacy
