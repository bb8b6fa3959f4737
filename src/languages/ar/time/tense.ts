import { splitWords as list } from '../../word-list.ts'

/** Words, or their beginnings, that begin as a verb of the future does. */
const nounLike = list(`
  سيار سياس سيطر سيناء سيناتور سيناري سينما سيبير سيرا سيرغ سيرج سيرة سيرت سيول سيلفا سيدة سيدات سيدي سيدن سيفاست سيستان
  سيشل سيدر سيغ سيفساء سيمفون سيكار سيكول ستوكهولم ستالين ستيف ستيوارت ستار ستان ستراتيج ستراسب ستمئ ستمائ ستين ستون
  ستائر ستنسل سنوات سنتين سنتان سندات سنغاف سنجار سنويا سنوي سنابل سنان سنتيم سنتمتر`)

const past = list(`
  قال أعلن أكد ذكر أفاد كان قتل أصيب لقي وقع جرى شهد أسفر اندلع بدأ عقد أدى تم صدر أصدر وصل غادر التقى استقبل نفذ شن هاجم
  اعتقل أوقف اختطف خطف قضى وافق رفض طالب دعا حذر اتهم نفى أضاف أوضح كشف انفجر استهدف سيطر أطلق قصف دمر توفي عثر نقل انتخب
  فاز ضرب سقط تحطم غرق انتهى انطلق أجرى شارك تعرض أعرب تبنى أبلغ تسلم وجه نشر أقر صوت عاد خرج دخل احتجز اقتحم قرر ألقى
  تولى أعدم حدث افتتح اختتم هطل انعقد حضر زار تلقى خسر اختفى`)
const pastFeminine = list('قالت كانت جرت أدت تمت دعت نفت قضت أجرت شنت تبنت انتهت التقت منذ')

/** Verbs of what is arranged, less their first letter. */
const arranged = list(`
  عتزم عقد بدأ لتقي جتمع نطلق صوت ستضيف زور توجه نتهي فتتح قام جري جرى ستأنف شارك صادف لعب خوض ختتم`)

const callers = list('دعا دعت دعوا يدعو تدعو دعوة دعوات داعيا داعية حث حثت ناشد ناشدت')
/** What people are called to. */
const gatherings = list(`
  تظاهر تظاهرة مظاهرة مظاهرات تجمع إضراب مشاركة خروج اجتماع مسيرة مسيرات اعتصام حضور عصيان احتشاد عقد استئناف جلسة مؤتمر
  قمة مليونية`)

/** Nouns of what nobody plans: after "after" they look back. */
const unplanned = list(`
  نجاح خسارة خسارت فوز تعادل هزيمة هزيمت إصابة إصابت مقتل وفاة وفات رحيل اعتقال توقيف سقوط تألق ظهور ارتداء انتخاب تتويج
  حصول إخفاق فشل إقصاء تأهل هجوم تفجير انفجار حادث حادثة زلزال وقوع تعرض اندلاع غرق تحطم اغتيال`)

/** Verbs that have two letters where others have three or more, as they stand in the future: «سيصل», «سيتم». */
const short = list('تم صل ظل رد حل مر ضم شن بت قع قف ضع جد رث عد مد')

export const tenseWords = {
  'noun-like-future': nounLike,
  'short-verb': short,
  soon: '(?:ال)?(?:مقرر|متوقع|مرتقب|منتظر|مزمع)(?:ة|ا)?',
  arranged: `[يت](?:${arranged.join('|')})`,
  expecting: '[يت](?:نوي|توقع|نتظر|ستعد)|موعد\\p{L}*|حدد\\p{L}*|استعداد\\p{L}*|تمهيدا|عشية',
  past: `(?:${past.join('|')})(?:ت|وا|ا|تا)?`,
  'past-she': pastFeminine,
  'after-what': '(?:بعد|إثر|عقب|غداة|جراء|بسبب|نتيجة|خلفية) (?:ال)?',
  unplanned: `(?:${unplanned.join('|')})(?:ه|ها|هم|هما|هن)?`,
  caller: callers,
  gathering: gatherings,
  'no-day': '(?!ال{weekday}|أمس|اليوم)[^ ،؛.]{1,20}',
  // Whoever is called to do something has not done it yet: the date goes with what is to be done.
  called: '{caller}(?: {no-day}){0,6}? (?:إلى|على|ل|لل)(?: )?(?:ال)?{gathering}(?!\\p{L})',
}

export const tense = {
  // The letter of the future stands after «و» and «ف» only: «فستان» and «بسيارة» are nouns.
  future:
    '(?<![بلك])(?!{noun-like-future})س[يتن](?:\\p{L}{3,}|{short-verb})|سوف|لن|{soon}|{arranged}|{expecting}|{called}',
  past: '{past}|{past-she}|{after-what}{unplanned}',
  near: 'حتى|بحلول|لغاية',
  clause: '[؛;:]|[،,] (?:بينما|فيما|لكن|حيث|بعد|كما|وذلك|الذي|التي)',
}
