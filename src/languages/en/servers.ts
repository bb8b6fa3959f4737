import type { ServerMessages } from '../servers.ts'

export const servers: ServerMessages = {
  cardQuotes: '{quotes} {names}',
  cardHint: 'Whatever you press is answered with sentences of this story alone.',
  cardAsk: 'Ask',
  cardQuestion: 'Your question, in Arabic or English',
  cardText: 'What somebody pasted',
  cardChooseSpeaker: 'Whose words?',
  cardEverySpeaker: 'All speakers',
  cardMoreSpeakers: {
    one: '{n} more speaker has no room here: /who-said takes any name.',
    other: '{n} more speakers have no room here: /who-said takes any name.',
  },
}
