import type { GlossaryEntry } from '../../glossary.ts'

/** Housing and what goes wrong in it. */
export const renting: readonly GlossaryEntry[] = [
  ['rent, tenancy, rental, lease', 'إيجار, إيجارات, استأجر, استأجرت, يستأجر, تستأجر, استئجار, أجرة'],
  ['evict, eviction, throw out, turf out', 'أخلى, أخلت, يخلي, تخلي, إخلاء, طرد, طردت, يطرد, تطرد, طرد من المنزل'],
  ['squatter, squat, illegal occupant', 'واضع اليد, محتل غير قانوني, وضع اليد'],
  ['estate agent, realtor, property agent', 'وكيل عقاري, سمسار عقارات, وسيط عقاري'],
  ['property, real estate, housing market', 'عقار, عقارات, عقاري, عقارية, سوق العقارات'],
  ['pipe, burst pipe, plumbing, tube', 'أنبوب, أنابيب, مواسير, ماسورة'],
  ['leak, seep, escape of gas, spill', 'تسرب, تسربت, يتسرب, تتسرب, تسريب, ترشح'],
  ['power cut, blackout, outage, lights out', 'انقطاع الكهرباء, انقطاع التيار, قطع الكهرباء'],
]
