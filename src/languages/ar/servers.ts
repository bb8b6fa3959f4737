import type { ServerMessages } from '../servers.ts'

export const servers: ServerMessages = {
  cardQuotes: '{quotes} {names}',
  cardHint: 'كل ما تضغطه يُجاب عنه بجمل من هذه القصة وحدها.',
  cardAsk: 'اسأل',
  cardQuestion: 'سؤالك، بالعربية أو الإنجليزية',
  cardText: 'النص المنقول',
  cardChooseSpeaker: 'كلام من؟',
  cardEverySpeaker: 'كل المتحدثين',
  cardMoreSpeakers: {
    one: 'متحدث آخر لا يتسع له المكان: الأمر /who-said يقبل أي اسم.',
    two: 'متحدثان آخران لا يتسع لهما المكان: الأمر /who-said يقبل أي اسم.',
    few: '{n} متحدثين آخرين لا يتسع لهم المكان: الأمر /who-said يقبل أي اسم.',
    many: '{n} متحدثا آخر لا يتسع لهم المكان: الأمر /who-said يقبل أي اسم.',
    other: '{n} متحدث آخر لا يتسع لهم المكان: الأمر /who-said يقبل أي اسم.',
  },
}
