import { people } from './people.ts'
import { alone, any } from './questions/pattern.ts'

/** Somebody's own: without the pronoun behind them some are other words, «أم» "or", «عم» "about what". */
const KIN = any('والدت?|أب[واي]?|أم|أخ[واي]?|أخت', 'شقيقت?|ابن|ابنت|زوجت?|جدت?', 'عم|عمت|خال|خالت|حفيدت?|صهر|خطيبت?')
const OWN = 'ه|ها|هم|هما|ي|نا'
const ROLE = any(
  'مالك|صاحب|صاحبة|مؤسس|مؤسسة|رئيس|رئيسة|مدير|مديرة|أمين|زعيم|قائد',
  'وزير|وزيرة|محافظ|عمدة|أستاذ|أستاذة|دكتور|دكتورة|طبيب|طبيبة|جراح',
  'مدرب|حكم|حارس|مهاجم|لاعب|كاتب|كاتبة|ناقد|ملحن|رسام|مصور|مصورة|بواب',
  'متحدث|متحدثة|ناطق|محقق|مفتش|محام|محامي|محامية|مهندس|مهندسة|نجار|تاجر',
)

/** What a person is, where no name says who: «نجار متقاعد», «شقيقته». */
export const personNoun = alone(`[وفبلك]{0,2}${any(`(?:ال)?${any(ROLE, ...people.singular)}`, `${KIN}(?:${OWN})`)}`)
