import { expect, test } from 'vitest'
import { questionOf } from './question.ts'

test.each([
  ['How many people were killed?', 'how-many', ['killed']],
  ['How long did the strike last?', 'how-long', []],
  ['When was the bridge opened?', 'when', []],
  ['On what day was it signed?', 'when', []],
  ['Who condemned the raid?', 'who', []],
  ['Why did they leave?', 'why', []],
  ['In which town is the mill?', 'where', []],
  ['What did the mayor say about it?', 'what-said', []],
  ['Did the team win?', null, []],
  ['كم جريحا سقط؟', 'how-many', ['injured']],
  ['قديش عدد القتلى؟', 'how-many', ['killed']],
  ['كم استمر الإضراب؟', 'how-long', []],
  ['إمتى فتحوا الجسر؟', 'when', []],
  ['متى افتتح الجسر؟', 'when', []],
  ['مين أدان الغارة؟', 'who', []],
  ['من أدان الغارة؟', 'who', []],
  ['ليش تركوا البلد؟', 'why', []],
  ['وين الطاحونة؟', 'where', []],
  ['شو قال المحافظ عن الحادث؟', 'what-said', []],
  ['هل فاز الفريق؟', null, []],
  ['أين تقيم الأسرة بعد المداهمات؟', 'where', []],
  ['How old is the mayor?', 'how-old', []],
  ['How much did the bridge cost?', 'how-much', []],
  ['price of the ticket', 'how-much', []],
  ['How tall is the tower?', 'how-far', []],
  ['What share of the vote did they win?', 'share', []],
  ['Which country sent the aircraft?', 'where', []],
  ['name of the captain', 'who', []],
  ['trial start date', 'when', []],
  ['To which clinic was he taken?', 'where', []],
  ['In which year did it open?', 'when', []],
  ['إلى أي مستوصف نقل؟', 'where', []],
  ['في أي سنة افتتح؟', 'when', []],
  ['cause of the fire', 'why', []],
  ['كم عمر العمدة؟', 'how-old', []],
  ['كم كلف الجسر؟', 'how-much', []],
  ['ما ارتفاع البرج؟', 'how-far', []],
  ['ما نسبة المشاركة؟', 'share', []],
  ['أي دولة أرسلت الطائرة؟', 'where', []],
  ['شحال من واحد تجرح؟', 'how-many', []],
  ['فوقاش يرجع الفريق؟', 'when', []],
  ['علاش سدو الطريق؟', 'why', []],
  ['وش قال المدرب؟', 'what-said', []],
  ['بكم شهر حكمت المحكمة؟', 'how-long', []],
])('%s asks for %s', (text, asked, outcomes) => {
  expect(questionOf(text)).toMatchObject({ asked, outcomes })
})

test.each([
  ['What did the finance minister say about taxes?', [2, 5]],
  ['ماذا قال وزير المالية عن الضرائب؟', [2, 4]],
  ['When did it end?', null],
])('%s asks for the words of those named at %j', (text, whose) => {
  expect(questionOf(text).whose).toEqual(whose)
})
