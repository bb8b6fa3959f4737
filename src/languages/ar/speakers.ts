import type { WordClasses } from '../rule.ts'
import { splitWords } from '../word-list.ts'
import { governmentSeats } from './government-seats.ts'
import { formsTakenFor } from './taken.ts'

/** Countries and seats of power of which a verb speaks as of a man. */
const men = splitWords('العراق لبنان اليمن السودان المغرب الأردن الصومال الفاتيكان الكرملين البنتاغون البيت_الأبيض')

/** Names of a government that are no lady's: those, the words for its people, and what is a name of persons as well. */
const notLadies = new Set([
  ...men,
  ...splitWords(`
    أمريكي أميركي أمريكية أميركية روسي روسية داونينغ_ستريت بريطاني بريطانية الإليزيه فرنسي فرنسية الاتحاد_الأوروبي تركي تركية
    عراقي عراقية سوري مصري مصرية سعودي إماراتي إماراتية قطري قطرية يمني يمنية جنوب_السودان ليبي ليبية تشادي تشادية صيني صينية
    هندي هندية أفغاني أرميني أرمينية الكرسي_الرسولي عدن مسقط ليما صوفيا سانتياغو كولومبو برن دكا غانا
  `),
])

export const speakers: WordClasses = {
  relations: [
    ...formsTakenFor('relation', 'one'),
    ...formsTakenFor('relation-woman', 'woman'),
    ...formsTakenFor('relation-many', 'many'),
  ],
  agencies: splitWords(`
    رويترز فرانس_برس أسوشيتد_برس أسوشييتد_برس الأناضول سبوتنيك تاس إنترفاكس شينخوا كيودو سي_إن_إن سي_ان_ان بي_بي_سي
    بلومبرغ نوفوستي أكسيوس بوليتيكو الجزيرة العربية_نت سانا واس وفا نيويورك_تايمز واشنطن_بوست وول_ستريت_جورنال
    الغارديان فايننشال_تايمز لوموند هآرتس شبيغل بيلد وكالة الوكالة وكالات صحيفة الصحيفة صحف قناة القناة تلفزيون
    التلفزيون جريدة الجريدة يومية أسبوعية راديو فضائية بوابة إذاعة الإذاعة موقع مجلة المجلة وسائل_إعلام
    وسائل_الإعلام شبكة تقارير الألمانية_د_ب_أ د_ب_أ د.ب.أ أ_ف_ب
    أ.ف.ب
  `),
  agency: '(?<!{letter})(?:{agencies})(?!{letter})',
  // A country or capital that stands for its government; and others with verbs in the feminine.
  ladies: [
    ...Object.values(governmentSeats)
      .flat()
      .filter((name) => !notLadies.has(name)),
    ...splitWords(`
      سلطنة كوريا عمّان جنيف ليبيريا مونروفيا حماس فتح طالبان بوكو_حرام يونيسف اليونيسف أوبك الأمم_المتحدة
      الدول دول السلطات سلطات القوات قوات مصادر المصادر وسائل منظمات المنظمات الفصائل فصائل تقارير وكالات صحف
      جهات الأجهزة كتائب سرايا أطراف الأطراف أحزاب الأحزاب جماعات عائلات شركات بلاده نقابات رويترز فرانس_برس
      أسوشيتد_برس هيئات أسرة فرق طواقم الطواقم محاكم
    `),
  ],
  lords: [
    ...men,
    ...splitWords(`
      الجيش جيش مجلس المجلس حزب الحزب تنظيم التنظيم الاتحاد اتحاد مكتب المكتب بيان البيان مصدر المصدر مركز
      المركز البرلمان برلمان الكونغرس الناتو حلف الحلف التحالف الائتلاف ائتلاف البنك بنك صندوق الصندوق المرصد
      مرصد الدفاع_المدني الهلال_الأحمر الصليب_الأحمر التلفزيون جهاز الجهاز معهد المعهد فريق الفريق تقرير
      التقرير موقع الموقع القضاء الادعاء الرئيس رئيس
    `),
  ],
  // Offices and callings, of a man and of a woman; the definite article may stand before them.
  offices: [...formsTakenFor('office', 'one'), ...formsTakenFor('office-woman', 'woman')],
  bodies: [...formsTakenFor('body', 'one'), ...formsTakenFor('body-many', 'many', 'many subjects', 'many objects')],
  // A word that opens the name of a person in office or of a body.
  head: '(?:ال)?(?:{offices}|{bodies}|{callings})(?!{letter})',
}
