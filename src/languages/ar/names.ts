import type { NameGrammar } from '../names.ts'
import { words } from '../words.ts'
import { speakers } from './speakers.ts'

const list = (key: string): readonly string[] => [speakers[key] ?? []].flat()

/** Offices and things they are for that the words of speakers leave out. */
const more = words(`خارجية داخلية دفاع صحة عدل مالية نقل وزراء دولة عام عامة أعلى أول سابق سابقة جديد كبير كبيرة باسم
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
  joining: words('في من على عن إلى لدى لقطاع بين مع باسم حول'),
  joined: 'لل|بال',
  common: `[وف]?[بل]?(?:ال)?(?:${[...list('offices'), ...list('bodies'), ...more].join('|')})(?:ين|ون|ات)?`,
  governing: words('حكومة الحكومة سلطات السلطات'),
  countries: {
    AE: words('الإمارات'),
    CZ: words('التشيك'),
    GB: words('بريطانيا'),
    PS: words('فلسطين'),
    SA: words('السعودية'),
    SY: words('سورية'),
    US: words('أمريكا أميركا'),
  },
  peoples: {
    AE: words('إماراتي إماراتية'),
    AM: words('أرمني أرمنية الأرمن'),
    AZ: words('أذري أذرية'),
    BE: words('بلجيكي بلجيكية'),
    BR: words('برازيلي برازيلية'),
    CZ: words('تشيكي تشيكية'),
    DE: words('ألماني ألمانية ألمان'),
    DK: words('دنماركي دنماركية'),
    ES: words('إسباني إسبانية'),
    EU: words('أوروبي أوروبية'),
    FR: words('فرنسي فرنسية'),
    GB: words('بريطاني بريطانية'),
    IT: words('إيطالي إيطالية'),
    KE: words('كيني كينية'),
    KP: words('كوري_شمالي كورية_شمالية الكورية_الشمالية'),
    KR: words('كوري_جنوبي كورية_جنوبية الكورية_الجنوبية'),
    KZ: words('كازاخستاني كازاخستانية كازاخي كازاخية'),
    LY: words('ليبي ليبية'),
    PL: words('بولندي بولندية'),
    PS: words('فلسطيني فلسطينية'),
    PT: words('برتغالي برتغالية'),
    SA: words('سعودي سعودية'),
    SI: words('سلوفيني سلوفينية'),
    SY: words('سوري'),
    TN: words('تونسي تونسية'),
    UN: words('أممي أممية'),
    US: words('أمريكي أمريكية أميركي أميركية'),
    YE: words('يمني يمنية'),
    ZA: words('جنوب_أفريقي جنوب_أفريقية'),
  },
}
