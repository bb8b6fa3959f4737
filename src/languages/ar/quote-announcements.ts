import type { QuoteRule } from '../quotes.ts'

/** Verbs that take a bare noun of what is done: أعلن مقتل، أدان الهجوم، نفى الاتهامات. */
export const announcements: readonly QuoteRule[] = [
  {
    name: 'announced',
    pattern:
      '{begin}(?<cue>{bare-verb}){shut}(?<speaker>{gap-deed}) {after}(?=(?:{deed}|\\d+ (?:قتيل|جريح|مصاب|حال|إصاب|شخص)|{mark}[^«»“”"]+ ))',
    finds: [
      {
        in: 'وعلى صعيد متصل أعلنت وزارة العدل فتح تحقيق.',
        found: [{ speaker: 'وزارة العدل', content: 'فتح تحقيق' }],
      },
      {
        in: 'وأعلنت وزارة الداخلية مقتل شرطيين. وأكدت استمرار البحث.',
        found: [
          { speaker: 'وزارة الداخلية', content: 'مقتل شرطيين' },
          { speaker: 'وزارة الداخلية', content: 'استمرار البحث' },
        ],
      },
    ],
    leaves: ['وأعلنت وزارة الداخلية هذا.', 'ومنذ أشهر رفض الحكومة وقف القتال يثير القلق.'],
  },
  {
    name: 'condemned',
    pattern:
      '{begin}(?<cue>{deed-verb}|{bare-verb}){shut}(?<speaker>{gap-deed}) {after}(?=(?:{event}|{definite-deed}|{mark}[^«»“”"]+ ))',
    finds: [
      {
        in: 'وأدان مجلس الأمن الهجوم على القافلة.',
        found: [{ speaker: 'مجلس الأمن', content: 'الهجوم على القافلة' }],
      },
    ],
    leaves: ['وأدان القاضي المتهم.'],
  },
]
