import type { NameGrammar } from '../names.ts'
import { splitWords } from '../word-list.ts'
import { speakers } from './speakers.ts'

const list = (key: string): readonly string[] => [speakers[key] ?? []].flat()

/** Offices and things they are for that the words of speakers leave out. */
const more =
  splitWords(`خارجية داخلية دفاع صحة عدل مالية نقل وزراء دولة عام عامة أعلى أول سابق سابقة جديد كبير كبيرة باسم
  حاج حاجة أركان لجان انفصالية انفصالي وطني وطنية محلي محلية مركزي مركزية دولي دولية اتحادي اتحادية حماية مدنية إعلام
  تجارة تضامن زراعة تعليم وسيطة شركة مصدر والي منظمة عسكرية عسكري جمهورية`)

export const names: NameGrammar = {
  vowels: [
    ['^[اعؤئء]', 'Y'],
    // Folded, ى is ي.
    ['ي$', 'Y'],
    ['[اع]', 'A'],
    ['[يئ]', 'I'],
    ['[وؤ]', 'U'],
    ['[هة]$', 'V'],
  ],
  connectors: splitWords('في من على عن إلى لدى لقطاع بين مع باسم حول'),
  attachedConnector: 'لل|بال',
  genericWord: `[وف]?[بل]?(?:ال)?(?:${[...list('offices'), ...list('bodies'), ...more].join('|')})(?:ين|ون|ات)?`,
  givenNames: [],
  governmentWords: splitWords('حكومة الحكومة سلطات السلطات'),
  countries: {
    AE: splitWords('الإمارات'),
    CZ: splitWords('التشيك'),
    GB: splitWords('بريطانيا'),
    PS: splitWords('فلسطين'),
    SA: splitWords('السعودية'),
    SY: splitWords('سورية'),
    US: splitWords('أمريكا أميركا'),
  },
  irregularDemonyms: {
    AE: splitWords('إماراتي إماراتية'),
    AM: splitWords('أرمني أرمنية الأرمن'),
    AZ: splitWords('أذري أذرية'),
    BE: splitWords('بلجيكي بلجيكية'),
    BR: splitWords('برازيلي برازيلية'),
    CZ: splitWords('تشيكي تشيكية'),
    DE: splitWords('ألماني ألمانية ألمان'),
    DK: splitWords('دنماركي دنماركية'),
    ES: splitWords('إسباني إسبانية'),
    EU: splitWords('أوروبي أوروبية'),
    FR: splitWords('فرنسي فرنسية'),
    GB: splitWords('بريطاني بريطانية'),
    IT: splitWords('إيطالي إيطالية'),
    KE: splitWords('كيني كينية'),
    KP: splitWords('كوري_شمالي كورية_شمالية الكورية_الشمالية'),
    KR: splitWords('كوري_جنوبي كورية_جنوبية الكورية_الجنوبية'),
    KZ: splitWords('كازاخستاني كازاخستانية كازاخي كازاخية'),
    LY: splitWords('ليبي ليبية'),
    PL: splitWords('بولندي بولندية'),
    PS: splitWords('فلسطيني فلسطينية'),
    PT: splitWords('برتغالي برتغالية'),
    SA: splitWords('سعودي سعودية'),
    SI: splitWords('سلوفيني سلوفينية'),
    SY: splitWords('سوري'),
    TN: splitWords('تونسي تونسية'),
    UN: splitWords('أممي أممية'),
    US: splitWords('أمريكي أمريكية أميركي أميركية'),
    YE: splitWords('يمني يمنية'),
    ZA: splitWords('جنوب_أفريقي جنوب_أفريقية'),
  },
}
