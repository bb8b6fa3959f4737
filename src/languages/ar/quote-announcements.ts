import type { QuoteRule } from '../quotes.ts'

/** Verbs that take a bare noun of what is done: أعلن مقتل، أدان الهجوم، نفى الاتهامات. */
export const announcements: readonly QuoteRule[] = [
  {
    name: 'announced',
    pattern:
      '{begin}(?!{noun-of-action})(?<cue>{bare-verb}){shut}(?<speaker>{gap-deed}) {after}(?=(?:{deed}|\\d+ (?:قتيل|جريح|مصاب|حال|إصاب|شخص)|{mark}[^«»“”"]+ ))',
    finds: [
      {
        in: 'وعلى صعيد متصل أعلنت وزارة العدل فتح تحقيق.',
        found: [{ speaker: 'وزارة العدل', content: 'فتح تحقيق' }],
      },
      {
        in: 'عدن - أعلنت الشرطة توقيف مشتبه به.',
        found: [{ speaker: 'الشرطة', content: 'توقيف مشتبه به' }],
      },
      {
        in: 'وتوقعت هيئة الأرصاد هطول الأمطار على الساحل.',
        found: [{ speaker: 'هيئة الأرصاد', content: 'هطول الأمطار على الساحل' }],
      },
      {
        in: 'وأكد مراسل القناة في المدينة مقتل ثلاثة عمال في انهيار على أطراف السوق.',
        found: [{ speaker: 'مراسل القناة في المدينة', content: 'مقتل ثلاثة عمال في انهيار على أطراف السوق' }],
      },
      {
        in: 'وأعلنت وزارة الداخلية مقتل شرطيين. وأكدت استمرار البحث.',
        found: [
          { speaker: 'وزارة الداخلية', content: 'مقتل شرطيين' },
          { speaker: 'وزارة الداخلية', content: 'استمرار البحث' },
        ],
      },
    ],
    leaves: [
      'وفي المدينة يعمل الخبراء على فتح الطريق وكشف ملابسات الانهيار.',
      'وأعلنت وزارة الداخلية هذا.',
      'ومنذ أشهر رفض الحكومة وقف القتال يثير القلق.',
    ],
  },
  {
    name: 'condemned',
    pattern:
      '{begin}(?!{noun-of-action})(?<cue>{deed-verb}|{bare-verb}){shut}(?<speaker>{gap-deed}) {after}(?=(?:{event}|{definite-deed}|{mark}[^«»“”"]+ ))',
    finds: [
      {
        in: 'وأدان معالي أمين عام منظمة التعاون سليم ناصر بشدة هذا العدوان.',
        found: [{ speaker: 'أمين عام منظمة التعاون سليم ناصر', content: 'هذا العدوان' }],
      },
      {
        in: 'وأدان مجلس الأمن الهجوم على القافلة.',
        found: [{ speaker: 'مجلس الأمن', content: 'الهجوم على القافلة' }],
      },
    ],
    leaves: ['وأدان القاضي المتهم.'],
  },
]
