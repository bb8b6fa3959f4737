import type { GlossaryEntry } from '../../glossary.ts'

/** People on the move. */
export const migration: readonly GlossaryEntry[] = [
  ['migrate, immigrate, emigrate', 'هاجر, هاجرت, يهاجر, تهاجر, هجرة'],
  ['migration, immigration, emigration', 'هجرة, الهجرة'],
  ['migrant, immigrant', 'مهاجر, مهاجرون, مهاجرين'],
  ['refugee', 'لاجئ, لاجئون, لاجئين'],
  ['asylum seeker', 'طالب لجوء, طالبي اللجوء, طالبو اللجوء'],
  ['asylum', 'لجوء, اللجوء'],
  ['camp', 'مخيم, مخيمات'],
  ['displaced', 'نازح, نازحون, نازحين, مشرد'],
  ['deport, deportation', 'رحل, رحلت, يرحل, ترحل, ترحيل, إبعاد'],
  ['repatriate, repatriation', 'إعادة, ترحيل, إعادة إلى الوطن, أعاد'],
  [
    'illegal immigration, irregular migration',
    'هجرة غير شرعية, الهجرة غير الشرعية, هجرة غير نظامية, الهجرة غير النظامية',
  ],
  ['smuggler, people smuggler', 'مهرب, مهربو البشر, مهربي'],
  ['diaspora, expatriate', 'شتات, مغترب, مغتربون, مغتربين, جالية'],
  ['naturalise, naturalization, naturalisation', 'تجنيس, جنس'],
  ['stateless', 'بدون, عديم الجنسية, عديمي الجنسية'],
  ['integrate, integration', 'اندماج, دمج, إدماج'],
  ['settle, resettlement', 'استقر, استقرت, يستقر, تستقر, استقرار, توطين, إعادة توطين, استوطن, استوطنت, يستوطن, تستوطن'],
  ['return of refugees', 'عودة اللاجئين'],
  ['right of return', 'حق العودة'],
  ['census', 'تعداد, إحصاء, التعداد السكاني'],
  ['exodus', 'نزوح, نزوح جماعي'],
  ['dinghy, inflatable boat', 'قارب مطاطي, قوارب مطاطية'],
  ['land route, route', 'طريق, مسار, مسارات'],
]
